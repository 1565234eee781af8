import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readValidContent } from '../../src/check/valid-content.ts';
import { printReviews } from '../../src/print/print-reviews.ts';
import { publish } from '../../src/publish/audience.ts';
import { AUDIENCE_HELP, CONTENT_HELP, CONTENT_OPTION, defineCommand } from '../command.ts';
import { serve } from '../serve.ts';
import { buildWithProgress } from './build.ts';
import { selectReviews } from './select-reviews.ts';

export const print = defineCommand({
  usage: '[REVIEW…] [--content DIR] [--out DIR] [--audience NAME]',
  positionals: true,
  summary: {
    'zh-CN': '把报告打印成 PDF（不指明则全部）',
    en: 'prints reviews as PDF (all, unless some are named)',
  },
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string', default: 'print' },
    audience: { type: 'string' },
  },
  help: {
    content: CONTENT_HELP,
    out: { 'zh-CN': 'PDF 的文件夹（默认 print）', en: 'the folder of the PDFs (default: print)' },
    audience: AUDIENCE_HELP,
  },
  async run({ values, positionals, console }) {
    const content = await readValidContent(values.content, console.note);
    const published = publish(content, values.audience);
    const known = published.reviews.map(({ id }) => id);
    const reviews = selectReviews(known, positionals, console);
    await mkdir(values.out, { recursive: true });
    const folder = await mkdtemp(join(tmpdir(), 'duizhao-print-'));
    try {
      const site = join(folder, 'site');
      const { audience } = values;
      await buildWithProgress({ content: values.content, out: site, audience }, console);
      const served = await serve(site, content.site.base, 0);
      try {
        const { out } = values;
        await printReviews({ site: served.url, reviews, out, onFile: console.print });
      } finally {
        await served.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return undefined;
  },
});
