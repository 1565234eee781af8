import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readValidContent } from '../../src/check/valid-content.ts';
import { pageCount } from '../../src/print/finish-pdf.ts';
import { printDocuments, type PrintedFile } from '../../src/print/print-documents.ts';
import { reviewDocuments } from '../../src/print/review-documents.ts';
import { publishFor } from '../../src/publish/publish-for.ts';
import {
  AUDIENCE_HELP,
  type Console,
  CONTENT_HELP,
  CONTENT_OPTION,
  defineCommand,
} from '../command.ts';
import { inWorkingFolder } from '../working-folder.ts';
import { buildWithProgress } from './build.ts';
import { selectReviews } from './select-reviews.ts';

const PROGRESS = {
  printing: { 'zh-CN': '正在打印', en: 'Printing' },
  unchanged: { 'zh-CN': '没有变化', en: 'Unchanged' },
};

export const print = defineCommand({
  usage: '[REVIEW…] [--content DIR] [--out DIR] [--audience NAME] [--json]',
  positionals: true,
  summary: {
    'zh-CN': '把报告和台账打印成 PDF（不指明则全部）；没有变化的不再打印',
    en: 'prints reviews and their ledgers as PDF (all, unless some are named); only what changed',
  },
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string', default: 'print' },
    audience: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    out: { 'zh-CN': 'PDF 的文件夹（默认 print）', en: 'the folder of the PDFs (default: print)' },
    audience: AUDIENCE_HELP,
    json: {
      'zh-CN': '以 JSON 列出文件、页数和是否重新打印',
      en: 'lists files, pages and whether they were printed now as JSON',
    },
  },
  async run({ values, positionals, console }) {
    const { content: folder, out, audience } = values;
    const content = await readValidContent(folder, console.note);
    const published = await publishFor(folder, content, audience);
    const known = published.reviews.map(({ id }) => id);
    const reviews = selectReviews(known, positionals, console);
    const documents = reviewDocuments(published, reviews);
    const files: PrintedFile[] = [];
    // A folder that cannot be written is told before the site is built.
    await mkdir(out, { recursive: true });
    await inWorkingFolder(async (working) => {
      const { base, url } = content.site;
      const site = { folder: join(working, 'site'), base, url };
      await buildWithProgress({ content: folder, out: site.folder, audience }, console);
      await printDocuments({
        site,
        documents,
        out,
        onStart: progress(console, documents.length),
        onFile: (file) => {
          files.push(file);
          if (!file.printed) console.note(`${PROGRESS.unchanged[console.locale]} ${file.path}`);
          if (!values.json) console.print(file.path);
        },
      });
    });
    if (values.json) console.print(JSON.stringify(await Promise.all(files.map(listed)), null, 2));
    return undefined;
  },
});

const progress =
  ({ note, locale }: Console, count: number) =>
  (name: string, place: number): void => {
    note(`${PROGRESS.printing[locale]} ${place}/${count} ${name}`);
  };

async function listed({ path, printed }: PrintedFile) {
  return { file: path, pages: await pageCount(await readFile(path)), printed };
}
