import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { duizhao, duizhaoWith } from './command.ts';
import { type Ink, readInk } from './pdf-ink.ts';
import { type Page, readLayout } from './pdf-layout.ts';
import { YEARS } from './sites.ts';

/** A folder with real reports, which are no part of this project. */
const DOCUMENTS = process.env['DUIZHAO_DOCUMENTS'] ?? '';
const DEBIAN = '/usr/bin/chromium';

/** A browser that reports are printed with. */
export interface PrintingBrowser {
  name: string;
  /** Where it is; nothing for the one that npm installs. */
  path: string;
  installed: boolean;
}

export const BROWSERS: readonly PrintingBrowser[] = [
  { name: 'the Chromium that npm installs', path: '', installed: true },
  {
    name: `the Chromium of Debian (${DEBIAN}: install chromium)`,
    path: DEBIAN,
    installed: existsSync(DEBIAN),
  },
];

/** A printed report. */
export interface PrintedReport {
  id: string;
  pages: Page[];
  ink: Ink[];
  /** The report as it is exported. */
  text: string;
  /** Whether more is printed around the text: red head, edition record. */
  official: boolean;
}

/**
 * Prints all sample reports once for a test file, and the real one where there is one, with each browser.
 * @returns gives the reports that a browser has printed
 */
export function usePrintedReports(
  needed: boolean,
): (browser: PrintingBrowser) => readonly PrintedReport[] {
  const printed = new Map<PrintingBrowser, PrintedReport[]>();
  let folder = '';
  beforeAll(async () => {
    if (!needed) return;
    folder = await mkdtemp(join(tmpdir(), 'duizhao-printed-'));
    const contents = await contentFolders(folder);
    for (const browser of BROWSERS.filter(({ installed }) => installed)) {
      const reports: PrintedReport[] = [];
      for (const content of contents) {
        const out = await mkdtemp(join(folder, 'pdf-'));
        reports.push(...(await printAll(content, browser, out)));
      }
      printed.set(browser, reports);
    }
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (browser) => printed.get(browser) ?? [];
}

async function contentFolders(folder: string): Promise<string[]> {
  if (DOCUMENTS === '') return [YEARS];
  const real = join(folder, 'real');
  const source = join(DOCUMENTS, 'review-2021.txt');
  await duizhao('import', source, '--review', 'real', '--year', '2021', '--content', real);
  return [YEARS, real];
}

async function printAll(
  content: string,
  { path }: PrintingBrowser,
  out: string,
): Promise<PrintedReport[]> {
  const env = { DUIZHAO_CHROMIUM: path };
  const printed = await duizhaoWith(env, 'print', '--content', content, '--out', out);
  if (printed.code !== 0) throw new Error(printed.stderr);
  await duizhao('export', 'txt', '--content', content, '--out', out);
  const ids = [...printed.stdout.matchAll(/([^/\\\n]+)\.pdf$/gmu)]
    .map(([, name = '']) => name)
    .filter((name) => !name.endsWith('.ledger'));
  return Promise.all(
    ids.map(async (id) => {
      const pdf = join(out, `${id}.pdf`);
      const text = await readFile(join(out, `${id}.txt`), 'utf8');
      const review = await readFile(join(content, 'reviews', `${id}.mdx`), 'utf8');
      const official = /^official:/mu.test(review);
      return { id, pages: await readLayout(pdf), ink: await readInk(pdf), text, official };
    }),
  );
}
