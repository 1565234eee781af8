import { readValidContent as read } from '../../src/check/valid-content.ts';
import type { ValidContent } from '../../src/content/content.ts';
import type { Console } from '../command.ts';

/**
 * Reads a content folder and tells every error in it.
 * @throws UserError when it has any
 */
export function readValidContent(folder: string, console: Console): Promise<ValidContent> {
  return read(folder, console.note);
}
