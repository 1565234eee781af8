import { UserError } from '../../i18n/user-error.ts';
import { brokenReferences } from '../references.ts';
import { SourceFile } from '../source-file.ts';
import { type ContentState, itemsOf } from './state.ts';

/**
 * Refuses a state in which a reference is broken, as a build would.
 * @throws UserError `change-invalid`
 */
export function requireReferences({ files, themes, unread }: ContentState): void {
  const [broken] = brokenReferences({ ...itemsOf(files.values()), themes }, unread);
  if (!broken) return;
  const { path, value, locale } = broken.file;
  const told = new SourceFile(path, String(value), locale);
  broken.tell(told);
  const errors = told.messages.map(({ reason }) => reason).join('\n  ');
  throw new UserError('change-invalid', { path, errors });
}
