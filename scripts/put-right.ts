import { message } from '../src/i18n/messages.ts';
import { recoverWrites } from '../src/content/write/recover-writes.ts';
import type { Console } from './command.ts';

/** Takes back writes that were killed midway, before a command reads the content. */
export async function putRight(content: string, { locale, note }: Console): Promise<void> {
  if ((await recoverWrites(content)) > 0) note(message(locale, 'write-recovered'));
}
