import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { message } from '../../../src/i18n/messages.ts';
import { pageCount } from '../../../src/print/finish-pdf.ts';
import { printDocuments, type PrintedFile } from '../../../src/print/print-documents.ts';
import { reviewDocuments } from '../../../src/print/review-documents.ts';
import { withdraw } from '../../../src/print/withdraw.ts';
import { publish } from '../../../src/publish/audience.ts';
import { defaultFolder } from '../../../src/publish/default-folder.ts';
import type { SiteReading } from '../../../src/publish/finish-site.ts';
import { inOutputFolder, type OutputFolder } from '../../../src/publish/output-folder.ts';
import { inWorkingFolder } from '../../../src/publish/working-folder.ts';
import { requireNoLeaks, scanWarnings } from '../../../src/publish/scan/require-no-leaks.ts';
import type { Console, Run } from '../../command.ts';
import type { command } from './command.ts';
import { PRINT_FOLDER } from '../../default-folders.ts';
import { tellAudience, tellWaiting } from '../../tell.ts';
import { buildWithProgress, readForBuild } from '../build/run.ts';
import { selectReviews } from '../select-reviews.ts';

export const run: Run<typeof command> = async ({ values, positionals, console }) => {
  const reading = await readForBuild(values.content, console);
  const { audience, reviews } = publish(reading, values.audience);
  // What cannot be printed, or not there, is told before the site is built.
  selectReviews(
    reviews.map(({ id }) => id),
    positionals,
    console,
  );
  const out = values.out ?? defaultFolder(PRINT_FOLDER, audience);
  tellAudience(audience, console);
  const printed = (folder: OutputFolder): Promise<PrintedFile[]> =>
    inWorkingFolder(async (working) => {
      const site = join(working, 'site');
      const wish = { content: values.content, out: site, audience: values.audience };
      const built = await buildWithProgress(wish, console, reading);
      await tellWithdrawn(out, folder, built, console);
      const prints = await printInto(out, working, { built, site, named: positionals }, console);
      // Nothing is put in place before all of it has been looked through.
      const report = await requireNoLeaks({
        folder: values.content,
        audience: values.audience,
        out: working,
        files: [...prints.fresh],
      });
      scanWarnings(report, console.locale).forEach(console.note);
      for (const name of prints.fresh) await folder.put(name, await readFile(join(working, name)));
      for (const { path } of prints.files) {
        await folder.claim(basename(path));
        if (!values.json) console.print(path);
      }
      return prints.files;
    });
  const waiting = { onWait: tellWaiting(console) };
  const files = await inOutputFolder(out, audience, printed, waiting);
  if (values.json) console.print(JSON.stringify(await Promise.all(files.map(listed)), null, 2));
  return undefined;
};

/** What is to be in the folder of the PDFs, and the names of those that were printed now. */
interface Prints {
  files: PrintedFile[];
  fresh: string[];
}

/**
 * Prints those that are named, or all, from what the site was built of, unless they are in the folder already.
 * @param working gets what is printed now
 */
async function printInto(
  out: string,
  working: string,
  print: { built: SiteReading; site: string; named: string[] },
  console: Console,
): Promise<Prints> {
  const { published } = print.built;
  const known = published.reviews.map(({ id }) => id);
  const documents = reviewDocuments(published, selectReviews(known, print.named, console));
  const { base, url } = published.site;
  const files: PrintedFile[] = [];
  const fresh: string[] = [];
  await printDocuments({
    site: { folder: print.site, base, url },
    documents,
    out,
    put: async (name, pdf) => {
      await writeFile(join(working, name), pdf);
      fresh.push(name);
    },
    onStart: progress(console, documents.length),
    onFile: (file) => {
      files.push(file);
      if (!file.printed)
        console.note(`${wordsOf(console.locale).commands.print.unchanged} ${file.path}`);
    },
  });
  return { files, fresh };
}

/** Takes away what was printed of reviews that these readers may not see any more, and says so. */
async function tellWithdrawn(
  out: string,
  { names, remove }: OutputFolder,
  { content, published }: SiteReading,
  { locale, note }: Console,
): Promise<void> {
  const idsOf = (reviews: readonly { id: string }[]) => reviews.map(({ id }) => id);
  const known = idsOf(content.reviews);
  const { deleted, kept } = await withdraw(out, names, idsOf(published.reviews), known, remove);
  for (const name of deleted) note(message(locale, 'print-withdrawn', { file: join(out, name) }));
  for (const name of kept) note(message(locale, 'file-withdrawn', { file: join(out, name) }));
}

const progress =
  ({ note, locale }: Console, count: number) =>
  (name: string, place: number): void => {
    note(`${wordsOf(locale).commands.print.printing} ${place}/${count} ${name}`);
  };

async function listed({ path, printed }: PrintedFile) {
  return { file: path, pages: await pageCount(await readFile(path)), printed };
}
