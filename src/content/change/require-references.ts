import { UserError } from '../../i18n/user-error.ts';
import type { ReadEntry, ReadReview } from '../content.ts';
import { idIn, kindAt } from '../content-path.ts';
import { brokenReferences } from '../references.ts';
import { SourceFile } from '../source-file.ts';
import type { ContentState } from './state.ts';

/**
 * Refuses a state in which a reference is broken, as a build would.
 * @throws UserError `change-invalid`
 */
export function requireReferences({ files, themes, unread }: ContentState): void {
  const items = [...files.values()].flatMap(({ path, source, read }) => {
    const kind = kindAt(path);
    return read && kind ? [{ kind, id: idIn(path), file: source, ...read }] : [];
  });
  const reviews = items.filter(({ kind }) => kind === 'review') as ReadReview[];
  const entries = items.filter(({ kind }) => kind !== 'review') as ReadEntry[];
  const [broken] = brokenReferences({ reviews, entries, themes }, unread);
  if (!broken) return;
  const { path, value, locale } = broken.file;
  const told = new SourceFile(path, String(value), locale);
  broken.tell(told);
  const errors = told.messages.map(({ reason }) => reason).join('\n  ');
  throw new UserError('change-invalid', { path, errors });
}
