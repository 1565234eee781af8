import { CONTENT_HELP, CONTENT_OPTION, defineCommand } from '../command.ts';
import { readValidContent } from './content.ts';

export const check = defineCommand({
  usage: '[--content DIR]',
  summary: { 'zh-CN': '检查内容中的错误', en: 'checks the content for errors' },
  options: { content: CONTENT_OPTION },
  help: { content: CONTENT_HELP },
  async run({ values, console }) {
    const { reviews, entries } = await readValidContent(values.content, console);
    const asked = [...reviews, ...entries].filter(({ data }) => data.confirm !== undefined);
    for (const { file, data } of asked) console.print(`${file.path}  ${data.confirm ?? ''}`);
    console.print(
      console.locale === 'zh-CN'
        ? `没有错误：${reviews.length} 份报告，${entries.length} 个条目，${asked.length} 处待确认。`
        : `No errors: ${reviews.length} reviews, ${entries.length} entries, ${asked.length} to confirm.`,
    );
    return undefined;
  },
});
