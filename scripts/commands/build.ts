import { readValidContent } from '../../src/check/valid-content.ts';
import { codeName } from '../../src/fonts/characters.ts';
import { fileSize } from '../../src/i18n/file-size.ts';
import { message } from '../../src/i18n/messages.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import {
  AUDIENCE_HELP,
  type Console,
  CONTENT_HELP,
  CONTENT_OPTION,
  defineCommand,
} from '../command.ts';
import { putRight } from '../put-right.ts';

const STEPS = {
  pages: { 'zh-CN': '正在生成页面…', en: 'Rendering pages…' },
  fonts: { 'zh-CN': '正在准备打印用的字体…', en: 'Preparing the fonts for print…' },
  index: { 'zh-CN': '正在建立搜索索引…', en: 'Writing the search index…' },
};

/** Checks and builds, telling what goes on; the commands that need a site share it. */
export async function buildWithProgress(
  options: { content: string; out: string; audience?: string | undefined },
  console: Console,
): Promise<void> {
  await putRight(options.content, console);
  const content = await readValidContent(options.content, console.note);
  await buildSite({
    folder: options.content,
    content,
    out: options.out,
    audience: options.audience,
    onStep: (step) => {
      console.note(STEPS[step][console.locale]);
    },
    onAttachments: (files) => {
      const size = fileSize(
        console.locale,
        files.reduce((sum, file) => sum + file.size, 0),
      );
      console.note(message(console.locale, 'attachments-copied', { count: files.length, size }));
    },
    onFontless: (character, places) => {
      const details = { character, code: codeName(character), places: places.join(', ') };
      console.note(message(console.locale, 'character-without-font', details));
    },
  });
}

export const build = defineCommand({
  usage: '[--content DIR] [--out DIR] [--audience NAME]',
  summary: {
    'zh-CN': '检查内容并生成网站；全部成功才替换原有的网站',
    en: 'checks the content and builds the site; replaces the old one only on success',
  },
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string', default: 'dist' },
    audience: { type: 'string' },
  },
  help: {
    content: CONTENT_HELP,
    out: { 'zh-CN': '网站的文件夹（默认 dist）', en: 'the folder of the site (default: dist)' },
    audience: AUDIENCE_HELP,
  },
  async run({ values, console }) {
    await buildWithProgress(values, console);
    const { out } = values;
    console.print(console.locale === 'zh-CN' ? `网站已生成：${out}` : `The site is in ${out}`);
    return undefined;
  },
});
