import { message } from '../src/i18n/messages.ts';
import { recoverImports } from '../src/import/writer/recover-imports.ts';
import type { Console } from './command.ts';

/** Takes back imports that were killed midway, before a command reads the content. */
export async function putRight(content: string, { locale, note }: Console): Promise<void> {
  if ((await recoverImports(content)) > 0) note(message(locale, 'import-recovered'));
}
