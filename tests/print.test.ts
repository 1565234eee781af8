import { execFile } from 'node:child_process';
import {
  appendFile,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/print/browser.ts';
import { printPage } from '../src/print/print-page.ts';
import { type CommandResult, duizhao, duizhaoWith, ROOT } from './support/command.ts';
import { hasPoppler } from './support/pdf-layout.ts';
import { outlineTitles } from './support/pdf-outline.ts';
import { YEARS } from './support/sites.ts';
import { temporaryFolder } from './support/temporary.ts';

const run = promisify(execFile);
const REVIEWS = ['2019', '2021', '2022', '2023', '2024'];
const poppler = await hasPoppler();

/** Whatever browser there is, it cannot be started. */
const NO_BROWSER = { DUIZHAO_CHROMIUM: join(ROOT, 'no-browser') };

/** What `print --json` tells of a file. */
interface Listed {
  file: string;
  pages: number;
  printed: boolean;
}

const readPdf = async (path: string) =>
  PDFDocument.load(await readFile(path), { updateMetadata: false });

describe('print', () => {
  let folder = '';
  let out = '';
  let first: CommandResult;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-print-test-'));
    out = join(folder, 'pdf');
    first = await duizhao('print', '--content', YEARS, '--out', out);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('makes a PDF of each report and of each ledger, and lists them', async () => {
    expect(first.code).toBe(0);
    const names = REVIEWS.flatMap((id) => [`${id}.pdf`, `${id}.ledger.pdf`]);
    expect(first.stdout.trim().split('\n')).toEqual(names.map((name) => join(out, name)));
    expect((await readdir(out)).sort()).toEqual(['.duizhao.json', ...names.sort()]);
    expect(first.stderr).toContain('正在打印 10/10 2024.ledger.pdf');
  });

  it('prints reports upright and ledgers across, on A4', async () => {
    const sizeOf = async (name: string) =>
      (await readPdf(join(out, name)))
        .getPages()
        .map((page) => [
          Math.round((page.getWidth() / 72) * 25.4),
          Math.round((page.getHeight() / 72) * 25.4),
        ]);
    const report = await sizeOf('2024.pdf');
    expect(report.length).toBeGreaterThan(3);
    expect(new Set(report.map(String))).toEqual(new Set(['210,297']));
    expect(new Set((await sizeOf('2024.ledger.pdf')).map(String))).toEqual(new Set(['297,210']));
  });

  it('says in each PDF what it is, whose, in which language, and when the report was signed', async () => {
    const title = '云汀经济开发区管理委员会2024年度自查报告';
    const report = await readPdf(join(out, '2024.pdf'));
    expect(report.getTitle()).toBe(title);
    expect(report.getAuthor()).toBe('云汀经济开发区管理委员会');
    expect(report.getCreationDate()).toEqual(new Date('2025-01-10'));
    const ledger = await readPdf(join(out, '2024.ledger.pdf'));
    expect(ledger.getTitle()).toBe(`${title}整改台账`);
    expect(ledger.getCreationDate()).toBeUndefined();
    for (const pdf of [report, ledger]) {
      expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('zh-CN');
    }
  });

  it('has the headings of the document in the outline', async () => {
    const exported = await duizhao('export', 'txt', '2024', '--content', YEARS);
    const headings = exported.stdout.split('\n').filter((line) => /^[一二三四五]、/u.test(line));
    expect(headings.length).toBeGreaterThan(2);
    const titles = outlineTitles(await readPdf(join(out, '2024.pdf')));
    expect(titles).toEqual(expect.arrayContaining(headings));
  });

  it('has all lists of the ledger in its PDF, not only the one that the page shows first', async () => {
    const titles = outlineTitles(await readPdf(join(out, '2024.ledger.pdf')));
    expect(titles).toEqual(expect.arrayContaining(['问题清单', '任务清单', '责任清单']));
  });

  it('has tags that name headings and tables', async () => {
    for (const [name, tags] of [
      ['2024.pdf', ['/H1', '/H2', '/P']],
      ['2024.ledger.pdf', ['/H1', '/Table', '/TH', '/TD']],
    ] as const) {
      const { catalog, context } = await readPdf(join(out, name));
      expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
      const objects = context.enumerateIndirectObjects().map(([, object]) => String(object));
      for (const tag of tags) {
        expect(objects.some((text) => text.includes(`/S ${tag}\n`))).toBe(true);
      }
    }
  });

  it('leads from the PDF to the site, never to the machine that printed it', async () => {
    const { context } = await readPdf(join(out, '2024.ledger.pdf'));
    const objects = context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(objects.join('\n')).toContain(
      '/URI (https://review.yunting.example/problems/2024/p01/)',
    );
    expect(objects.join('\n')).not.toContain('localhost');
  });

  it.skipIf(!poppler)(
    'embeds every font as a font, none as drawings without a name (needs pdffonts: install poppler-utils)',
    async () => {
      for (const name of ['2024.pdf', '2024.ledger.pdf']) {
        const { stdout } = await run('pdffonts', [join(out, name)]);
        const [, , ...fonts] = stdout.trimEnd().split('\n');
        expect(fonts.length).toBeGreaterThan(1);
        // Name, type, encoding, and whether it is embedded, a subset, and can be read as text.
        for (const font of fonts) {
          expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +\S+ +yes yes yes/u);
        }
      }
    },
  );

  it('prints nothing again when nothing has changed, and needs no browser to know', async () => {
    const before = await readFile(join(out, '2024.pdf'));
    const args = ['--content', YEARS, '--out', out];
    const again = await duizhaoWith(NO_BROWSER, 'print', ...args);
    expect(again.code).toBe(0);
    expect(again.stdout).toBe(first.stdout);
    expect(again.stderr).toContain(`没有变化 ${join(out, '2024.pdf')}`);
    expect(again.stderr).not.toContain('正在打印');
    expect((await readFile(join(out, '2024.pdf'))).equals(before)).toBe(true);
  });

  it('prints again what has changed, and a PDF that is not whole, and nothing else', async () => {
    const content = join(folder, 'content');
    const copies = join(folder, 'copies');
    await cp(YEARS, content, { recursive: true });
    await cp(out, copies, { recursive: true });
    await appendFile(join(content, 'problems', '2024', 'p01.mdx'), '\n这一句是后来补充的。\n');
    await truncate(join(copies, '2019.pdf'), 50_000);
    const result = await duizhao('print', '--json', '--content', content, '--out', copies);
    const files = JSON.parse(result.stdout) as Listed[];
    expect(files).toHaveLength(10);
    expect(files.every(({ pages }) => pages > 0)).toBe(true);
    const printed = files.filter((file) => file.printed).map(({ file }) => file);
    expect(printed).toEqual(
      expect.arrayContaining([join(copies, '2019.pdf'), join(copies, '2024.pdf')]),
    );
    // The ledger quotes the document.
    const may = ['2019.pdf', '2024.pdf', '2024.ledger.pdf'].map((name) => join(copies, name));
    expect(printed.filter((file) => !may.includes(file))).toEqual([]);
    const [whole, mended] = await Promise.all(
      [out, copies].map((each) => readFile(join(each, '2019.pdf'))),
    );
    expect(mended?.equals(whole ?? Buffer.alloc(0))).toBe(true);
  });

  it('gives the same bytes in another folder', async () => {
    const other = await temporaryFolder();
    await duizhao('print', '2024', '--content', YEARS, '--out', other);
    expect((await readdir(other)).sort()).toEqual(['.duizhao.json', '2024.ledger.pdf', '2024.pdf']);
    for (const name of ['2024.pdf', '2024.ledger.pdf']) {
      const [one, two] = await Promise.all([out, other].map((each) => readFile(join(each, name))));
      expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('says in one sentence which browser does not start', async () => {
    const empty = await temporaryFolder();
    const result = await duizhaoWith(
      NO_BROWSER,
      ...['print', '2024', '--content', YEARS, '--out', empty],
    );
    expect(result.code).toBe(1);
    expect(result.stderr.trim().split('\n').at(-1)).toMatch(
      /^浏览器 .*no-browser 无法启动.*DUIZHAO_CHROMIUM/u,
    );
    expect(await readdir(empty)).toEqual([]);
  });

  it('names the reviews that there are when it is asked for another', async () => {
    const empty = await temporaryFolder();
    const result = await duizhao('print', '2025', '--content', YEARS, '--out', empty);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('没有编号为“2025”的报告。现有：');
    expect(result.stderr).toContain('2023, 2024');
  });
});

describe('a page that is printed', () => {
  /** Tries to print a page of a site with these files. */
  async function printed(files: Record<string, string>): Promise<unknown> {
    const folder = await temporaryFolder();
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const browser = await launchBrowser();
    try {
      const site = { folder, base: '/base/', url: undefined };
      return await printPage(browser, site, '/').catch((error: unknown) => error);
    } finally {
      await browser.close();
    }
  }

  it('is refused when it is not there', async () => {
    expect(await printed({})).toMatchObject({ id: 'print-failed', details: { address: '/' } });
  });

  it('is refused when a file is missing that it needs, which is named', async () => {
    const files = { 'index.html': '<link rel="stylesheet" href="/base/a.css">文' };
    expect(await printed(files)).toMatchObject({
      id: 'print-failed',
      details: { detail: expect.stringContaining('/base/a.css') as string },
    });
  });

  it('is refused when one of its fonts is broken, which is named', async () => {
    const style =
      '@font-face { font-family: Broken; src: url(f.woff2) } body { font-family: Broken }';
    const files = { 'index.html': `<style>${style}</style>文`, 'f.woff2': 'no font' };
    expect(await printed(files)).toMatchObject({
      id: 'print-failed',
      details: { detail: expect.stringContaining('Broken') as string },
    });
  });

  it('is printed when a font of the system is not installed', async () => {
    const style =
      '@font-face { font-family: A; src: local("No such font") } body { font-family: A, serif }';
    expect(await printed({ 'index.html': `<style>${style}</style>文` })).toBeInstanceOf(Buffer);
  });

  it('has no links to other pages of a site that does not know where it stands', async () => {
    const pdf = await printed({
      'index.html': '<a href="/base/x/">别页</a> <a href="https://other.example/">别站</a>',
    });
    const { context } = await PDFDocument.load(pdf as Buffer);
    const text = context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(text.join('\n')).toContain('/URI (https://other.example/)');
    expect(text.join('\n')).not.toContain('localhost');
  });
});
