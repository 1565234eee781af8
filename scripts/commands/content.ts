import { reportText } from '../../src/check/report-text.ts';
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
  reportText(content.invalid).forEach(console.note);
  return requireValid(content, folder);
}
