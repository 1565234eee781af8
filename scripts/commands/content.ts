import { textReport } from '../../src/check/reports/text.ts';
import { contentErrors } from '../../src/check/run-checks.ts';
import type { ValidContent } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read.ts';
import { requireValid } from '../../src/content/require-valid.ts';
import type { Console } from '../command.ts';

/**
 * Reads a content folder and tells every error in it.
 * @throws UserError when it has any
 */
export async function readValidContent(folder: string, console: Console): Promise<ValidContent> {
  const content = await readContent(folder);
  const errors = contentErrors(content);
  if (errors.length > 0) console.note(textReport(errors, console.locale));
  return requireValid(content, folder);
}
