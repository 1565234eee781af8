import { join } from 'node:path';
import { HISTORY_FOLDER } from '../src/content/write/history.ts';
import { message } from '../src/i18n/messages.ts';
import type { Console } from './command.ts';

/** Says that what was written cannot be taken back, where that is so. */
export function tellKept(isKept: boolean, content: string, { locale, note }: Console): void {
  if (!isKept) note(message(locale, 'not-kept', { folder: join(content, HISTORY_FOLDER) }));
}
