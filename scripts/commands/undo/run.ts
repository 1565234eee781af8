import { interruptible } from '../../../src/content/write/interrupt.ts';
import { undo as takeBack } from '../../../src/content/write/undo.ts';
import { message } from '../../../src/i18n/messages.ts';
import type { Run } from '../../command.ts';
import type { command } from './command.ts';
import { putRight } from '../../put-right.ts';

export const run: Run<typeof command> = async ({ values: { content, redo }, console }) => {
  const { locale, print } = console;
  await putRight(content, console);
  const { command, of, at, files } = await interruptible((signal) =>
    takeBack(content, { redo, signal }),
  );
  const time = new Date(at).toLocaleString(locale);
  print(
    message(locale, redo ? 'redone' : 'undone', { command, of, at: time, count: files.length }),
  );
  return undefined;
};
