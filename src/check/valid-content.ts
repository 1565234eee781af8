import type { ValidContent } from '../content/content.ts';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import { systemLocale } from '../i18n/messages.ts';
import { textReport } from './reports/text.ts';
import { contentDiagnostics } from './run-checks.ts';

/**
 * Reads a content folder and tells every error in it, and which files nobody reads.
 * @param note told these, a line for each
 * @throws UserError when it has any
 */
export async function readValidContent(
  folder: string,
  note: (text: string) => void,
): Promise<ValidContent> {
  const content = await readContent(folder);
  const found = contentDiagnostics(content).filter(({ level }) => level !== 'note');
  if (found.length > 0) note(textReport(found, content.site?.locale ?? systemLocale()));
  return requireValid(content, folder);
}
