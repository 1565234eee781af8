import { interruptible } from '../../src/content/write/interrupt.ts';
import { undo as takeBack } from '../../src/content/write/undo.ts';
import { message } from '../../src/i18n/messages.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, said } from '../command.ts';
import { putRight } from '../put-right.ts';

export const undo = defineCommand({
  usage: '[--redo] [--content DIR]',
  summary: said(({ undo }) => undo.summary),
  options: {
    content: CONTENT_OPTION,
    redo: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    redo: said(({ undo }) => undo.options.redo),
  },
  async run({ values: { content, redo }, console }) {
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
  },
});
