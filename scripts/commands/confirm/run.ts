import { userInfo } from 'node:os';
import { confirmLines } from '../../../src/check/confirm-lines.ts';
import { openChecks } from '../../../src/check/open-checks.ts';
import { readValidContent } from '../../../src/check/valid-content.ts';
import { readImportRecord } from '../../../src/content/import-record.ts';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { message } from '../../../src/i18n/messages.ts';
import { confirmReview } from '../../../src/import/writer/confirm-review.ts';
import { interruptible } from '../../../src/content/write/interrupt.ts';
import { CHECKS } from '../../../src/model/checked.ts';
import { UsageError, type Run } from '../../command.ts';
import type { command } from './command.ts';
import { putRight } from '../../put-right.ts';
import { tellKept } from '../../tell-kept.ts';
import { selectReviews } from '../select-reviews.ts';

export const run: Run<typeof command> = async ({ values, positionals, console }) => {
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) {
    throw new UsageError(message(console.locale, 'confirm-names-one'));
  }
  await putRight(values.content, console);
  const content = await readValidContent(values.content, console.note);
  selectReviews(
    content.reviews.map((review) => review.id),
    [id],
    console,
  );
  const words = wordsOf(console.locale).confirm(content.profile.terms[console.locale]);
  const checks = CHECKS.filter((check) => values[check]);
  if (checks.length > 0) {
    const confirmation = { date: today(), by: values.by ?? userInfo().username, checks };
    const { marks, isKept } = await interruptible((signal) =>
      confirmReview(values.content, id, confirmation, { signal }),
    );
    console.print(words.written(checks, id));
    if (marks > 0) console.print(words.marks(marks));
    tellKept(isKept, values.content, console);
    return undefined;
  }
  const record = await readImportRecord(values.content, id);
  const open = openChecks(content, id, record?.leftOut);
  if (open) confirmLines(open, words, console.locale).forEach(console.print);
  return undefined;
};

/** The day where this machine stands, ISO 8601. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
