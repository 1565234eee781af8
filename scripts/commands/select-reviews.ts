import { suggestion } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { nearest } from '../../src/text/likeness/nearest.ts';
import type { Console } from '../command.ts';

/**
 * The reviews that a command works on: those named, or all.
 * @throws UserError when one is unknown, or there is none at all
 */
export function selectReviews(
  known: readonly string[],
  named: readonly string[],
  console: Console,
): readonly string[] {
  if (known.length === 0) throw new UserError('no-reviews');
  for (const id of named) {
    if (known.includes(id)) continue;
    throw new UserError('review-unknown', {
      id,
      suggestion: suggestion(console.locale, nearest(id, known)),
      known: known.join(', '),
    });
  }
  return named.length > 0 ? named : known;
}
