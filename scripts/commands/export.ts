import { join } from 'node:path';
import { readValidContent } from '../../src/check/valid-content.ts';
import { message } from '../../src/i18n/messages.ts';
import type { PublishedContent } from '../../src/content/published.ts';
import { exportJson } from '../../src/export/json.ts';
import { exportText } from '../../src/export/text.ts';
import { publish } from '../../src/publish/audience.ts';
import { inOutputFolder, type OutputFolder } from '../../src/publish/output-folder.ts';
import {
  AUDIENCE_HELP,
  CONTENT_HELP,
  CONTENT_OPTION,
  defineCommand,
  UsageError,
} from '../command.ts';
import { tellAudience, tellWaiting } from '../tell.ts';
import { selectReviews } from './select-reviews.ts';

/** What each format makes of some reviews; the names are those of the files, too. */
const FORMATS = new Map<string, (content: PublishedContent, reviews: readonly string[]) => string>([
  ['txt', (content, reviews) => reviews.map((id) => exportText(content, id)).join('\n')],
  ['json', exportJson],
]);

export const exportCommand = defineCommand({
  usage: 'txt|json [REVIEW…] [--content DIR] [--out DIR] [--audience NAME]',
  positionals: true,
  summary: {
    'zh-CN': '把报告导出为文字或数据（不指明则全部）；不带 --out 时直接显示',
    en: 'exports reviews as text or data (all, unless some are named); prints them without --out',
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
    const [format = '', ...named] = positionals;
    const exported = FORMATS.get(format);
    if (!exported) {
      const known = [...FORMATS.keys()];
      const text = {
        'zh-CN': `请指明格式：${known.join('、')}。`,
        en: `Name the format: ${known.join(', ')}.`,
      };
      throw new UsageError(text[console.locale]);
    }
    const content = await readValidContent(values.content, console.note);
    const published = publish(content, values.audience);
    const known = published.reviews.map(({ id }) => id);
    const reviews = selectReviews(known, named, console);
    tellAudience(published.audience, console);
    const { out } = values;
    if (out === undefined) {
      console.print(exported(published, reviews));
      return undefined;
    }
    const write = async ({ names, put }: OutputFolder): Promise<void> => {
      for (const id of reviews) {
        const name = `${id}.${format}`;
        await put(name, `${exported(published, [id])}\n`);
        console.print(join(out, name));
      }
      const withheld = names
        .filter((name) => name.endsWith(`.${format}`))
        .filter((name) => !known.includes(name.slice(0, -format.length - 1)));
      for (const name of withheld) {
        console.note(message(console.locale, 'file-withdrawn', { file: join(out, name) }));
      }
    };
    await inOutputFolder(out, published.audience, write, { onWait: tellWaiting(console) });
    return undefined;
  },
});
