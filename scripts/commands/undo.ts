import { interruptible } from '../../src/content/write/interrupt.ts';
import { undo as takeBack } from '../../src/content/write/undo.ts';
import { message } from '../../src/i18n/messages.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand } from '../command.ts';
import { putRight } from '../put-right.ts';

export const undo = defineCommand({
  usage: '[--redo] [--content DIR]',
  summary: {
    'zh-CN': '撤销上一次写入内容的命令（导入、核对、删除等）；--redo 恢复刚撤销的',
    en: 'takes back what the last command wrote (import, confirm, remove); --redo brings it again',
  },
  options: {
    content: CONTENT_OPTION,
    redo: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    redo: { 'zh-CN': '恢复刚刚撤销的', en: 'brings again what was taken back last' },
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
