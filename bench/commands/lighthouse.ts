import { join } from 'node:path';
import { readValidContent } from '../../src/check/valid-content.ts';
import { auditPages, CATEGORIES, type Verdict } from '../lighthouse.ts';
import { tableLines } from '../table.ts';
import { said, wordsOf } from '../words/languages.ts';
import { inWorkingFolder } from '../../src/publish/working-folder.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand } from '../../scripts/command.ts';
import { serve } from '../../scripts/serve.ts';
import { buildWithProgress } from '../../scripts/commands/build/run.ts';

/** The pages of the sample that are judged, unless others are named. */
const PAGES = ['', 'reviews/2024/', 'problems/2024/p01/'];

export const lighthouse = defineCommand({
  usage: '[PAGE…] [--content DIR]',
  positionals: true,
  summary: said(({ lighthouse }) => lighthouse.summary),
  options: { content: CONTENT_OPTION },
  help: { content: CONTENT_HELP },
  async run({ values, positionals, console }) {
    const { site: settings } = await readValidContent(values.content, console.note);
    await inWorkingFolder(async (folder) => {
      const site = join(folder, 'site');
      await buildWithProgress({ content: values.content, out: site }, console);
      const served = await serve(site, settings.base, 0);
      try {
        const paths = positionals.length > 0 ? positionals.map(relative) : PAGES;
        await requirePages(served.url, paths);
        const verdicts = await auditPages({
          site: served.url,
          paths,
          onStep: (path, device) => {
            console.note(`/${path} ${device}`);
          },
        });
        report(verdicts, wordsOf(console.locale).lighthouse.page).forEach(console.print);
      } finally {
        await served.close();
      }
    });
    return undefined;
  },
});

/** A page as it is named below the site's address, with which it begins or not. */
const relative = (path: string): string => path.replace(/^\/+/u, '');

/** @throws UserError `page-missing` */
async function requirePages(site: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const { ok } = await fetch(`${site}${path}`);
    if (!ok) throw new UserError('page-missing', { path });
  }
}

/** The scores as a table, and below it what kept each page from the full score. */
function report(verdicts: readonly Verdict[], page: string): string[] {
  const rows = verdicts.map(({ path, device, scores }) => [
    `/${path} ${device}`,
    ...scores.map(String),
  ]);
  const shortcomings = verdicts.flatMap((verdict) =>
    verdict.shortcomings.map(
      ({ id, title, score, value }) =>
        `/${verdict.path} ${verdict.device}: ${id} ${score} ${value} (${title})`,
    ),
  );
  return [...tableLines([[page, ...CATEGORIES], ...rows]), '', ...shortcomings];
}
