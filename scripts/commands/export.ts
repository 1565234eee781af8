import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readValidContent } from '../../src/check/valid-content.ts';
import { exportText } from '../../src/export/text.ts';
import { publish } from '../../src/publish/audience.ts';
import {
  AUDIENCE_HELP,
  CONTENT_HELP,
  CONTENT_OPTION,
  defineCommand,
  UsageError,
} from '../command.ts';
import { selectReviews } from './select-reviews.ts';

export const exportCommand = defineCommand({
  usage: 'txt [REVIEW…] [--content DIR] [--out DIR] [--audience NAME]',
  positionals: true,
  summary: {
    'zh-CN': '把报告导出为文字（不指明则全部）；不带 --out 时直接显示',
    en: 'exports reviews as text (all, unless some are named); prints them without --out',
  },
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string' },
    audience: { type: 'string' },
  },
  help: {
    content: CONTENT_HELP,
    out: { 'zh-CN': '导出文件的文件夹', en: 'the folder of the files' },
    audience: AUDIENCE_HELP,
  },
  async run({ values, positionals, console }) {
    const [format, ...named] = positionals;
    if (format !== 'txt') {
      const text = { 'zh-CN': '请指明格式：txt。', en: 'Name the format: txt.' };
      throw new UsageError(text[console.locale]);
    }
    const content = await readValidContent(values.content, console.note);
    const published = publish(content, values.audience);
    const known = published.reviews.map(({ id }) => id);
    for (const id of selectReviews(known, named, console)) {
      const text = exportText(published, id);
      if (values.out === undefined) {
        console.print(text);
        continue;
      }
      await mkdir(values.out, { recursive: true });
      const path = join(values.out, `${id}.txt`);
      await writeFile(path, `${text}\n`);
      console.print(path);
    }
    return undefined;
  },
});
