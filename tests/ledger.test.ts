import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { useBrowser } from './support/browser.ts';
import { overflowOf } from './support/page-shape.ts';
import { builtPages } from './support/pages.ts';
import { useSmallSite } from './support/small-site.ts';
import { temporaryFolder } from './support/temporary.ts';

const run = promisify(execFile);
const hasPoppler = await run('pdftotext', ['-v']).then(
  () => true,
  () => false,
);

const newPage = useBrowser();
const address = `${inject('site')}reviews/2023/ledger/`;
const VIEWS = ['items', 'problems', 'tasks', 'duties'] as const;

const NAMES = ['整改台账', '问题清单', '任务清单', '责任清单'];

describe('the ledger of a review', () => {
  it('shows one list at a time, chosen by the keys and without a script', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(address);
    await page.locator('#ledger-items').focus();
    for (const name of NAMES) {
      expect(await visible(page)).toEqual([name]);
      await page.keyboard.press('ArrowRight');
    }
    expect(await page.locator('#ledger-all').isChecked()).toBe(true);
    expect(await visible(page)).toEqual(NAMES);
  });

  it('has choices that are large enough for a finger', async () => {
    const page = await newPage({ viewport: { width: 375, height: 800 } });
    await page.goto(address);
    const heights = await page
      .locator('.ledger-choice label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(heights).toHaveLength(5);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });

  it('is led to from the cards and from the full text, and leads back', async () => {
    const page = await newPage();
    for (const from of ['reviews/2023/', 'reviews/2023/full/']) {
      await page.goto(`${inject('site')}${from}`);
      await page.locator('.actions a', { hasText: '台账' }).click();
      await page.waitForURL(address);
      await expect(page.locator(`main a[href="/${from}"]`).count()).resolves.toBe(1);
    }
  });

  it('has a problem in one cell beside all of its measures, with what was reported last', async () => {
    const page = await newPage();
    await page.goto(address);
    const row = page.locator('[data-view=items] tbody', { hasText: '走访企业的计划性不强' });
    for (const text of [
      '企业服务部',
      '逾期',
      '对照2023年度问题台账逐项登记',
      '17项',
      '没有达到目标',
    ]) {
      expect(await row.innerText()).toContain(text);
    }
    await page.locator('#ledger-duties').check();
    const groups = await page.locator('.ledger-group').allInnerTexts();
    expect(groups[0]).toBe('企业服务部 3 项');
    expect(groups.at(-1)).toBe('未明确 3 项');
  });

  it.each([320, 375, 768])('fits a window of %i pixels', async (width) => {
    const page = await newPage({ viewport: { width, height: 800 } });
    await page.goto(address);
    await page.locator('#ledger-all').check();
    expect(await overflowOf(page)).toBe(0);
  });

  it('of every review links all of its problems, causes and measures', async () => {
    const dist = inject('dist');
    const pages = await builtPages(dist);
    const missing: string[] = [];
    let found = 0;
    for (const table of ['problems', 'causes', 'measures']) {
      const text = await readFile(join(dist, 'data', `${table}.json`), 'utf8');
      for (const { id, review } of rowsIn(JSON.parse(text))) {
        const page = pages.get(`/reviews/${review}/ledger/`) ?? '';
        const link = table === 'causes' ? `#${id.replace('/', '-')}"` : `/${table}/${id}/"`;
        found += 1;
        if (!page.includes(link)) missing.push(id);
      }
    }
    expect(missing).toEqual([]);
    expect(found).toBeGreaterThan(60);
  });
});

const LONG = '甲乙丙丁戊己庚辛壬癸'.repeat(600);
const entry = (front: string, text = ''): string => `---\n${front}\n---\n\n${text}\n`;
const two = (number: number): string => String(number).padStart(2, '0');
const PROBLEMS = Array.from({ length: 60 }, (_, index) => index + 1);

describe('the ledger of a review with sixty problems, long texts and entries that are withheld', () => {
  const site = useSmallSite({
    'site.yaml':
      'name: 汇编\norganisation: 办公室\naudiences: [public, internal]\nasOf: 2025-01-01\n',
    'reviews/2023.mdx': entry('title: 二〇二三年度报告\nyear: 2023\ndate: 2023-12-31'),
    'reviews/2024.mdx': entry('title: 二〇二四年度报告\nyear: 2024\nbaseline: ["2023"]'),
    ...Object.fromEntries(
      PROBLEMS.map((number) => [
        `problems/2023/p${two(number)}.mdx`,
        entry(
          `title: 第${number}个问题的标题\norder: ${number}`,
          number === 7 ? `比如，${LONG}。` : `比如，第${number}件事没有办好，经手人说不清楚。`,
        ),
      ]),
    ),
    ...Object.fromEntries(
      PROBLEMS.slice(0, 40).map((number) => [
        `measures/2023/m${two(number)}.mdx`,
        entry(
          `title: 第${number}项办法${number < 4 ? LONG.slice(0, 900) : ''}\nresponsible: 第${(number % 6) + 1}科\n` +
            `due: 2024-06-30\nproblems: ["2023/p${two(number < 4 ? 3 : number)}"]\n` +
            'targets:\n  - { id: t1, metric: 走访, op: ">=", value: 1234567, unit: 次 }',
          '先查清楚。再逐项办理。',
        ),
      ]),
    ),
    ...Object.fromEntries(
      PROBLEMS.slice(0, 24).map((number) => [
        `causes/2023/c${two(number)}.mdx`,
        entry(`title: 第${number}个原因${LONG.slice(0, 120)}\nproblems: ["2023/p09"]`),
      ]),
    ),
    'problems/2023/p99.mdx': entry('title: 保密的问题\naudience: internal\nmeasures: ["2023/m01"]'),
    'measures/2023/m99.mdx': entry(
      'title: 保密的措施\naudience: internal\nresponsible: 保密科\nproblems: ["2023/p01"]',
    ),
    'causes/2023/c99.mdx': entry('title: 保密的原因\naudience: internal\nproblems: ["2023/p01"]'),
    'follow-ups/2024/f01.mdx': entry(
      'title: 办理情况\nstatus: partial\ndate: 2024-12-31\nabout: ["2023/p01", "2023/m04"]\n' +
        'actuals:\n  - { target: 2023/m04/t1, metric: 走访, value: 1234568, unit: 次 }',
      '已经办了一半。',
    ),
    'follow-ups/2024/f02.mdx': entry(
      'title: 保密的办理\naudience: internal\nstatus: verified\nabout: ["2023/p02"]',
    ),
  });

  it('names nothing that is withheld, and nobody for it', async () => {
    const html = await readFile(join(site.dist, 'reviews', '2023', 'ledger', 'index.html'), 'utf8');
    expect(html).toContain('第60个问题的标题');
    expect(html).not.toContain('保密');
    expect(html).not.toMatch(/202\d[/-](?:[pmc]99|f02)/u);
  });

  it('has one cell for a problem that three measures answer', async () => {
    const page = await newPage();
    await page.goto(`${site.url}reviews/2023/ledger/`);
    const group = page.locator('[data-view=items] tbody', { hasText: '第3个问题的标题' });
    expect(await group.locator('tr').count()).toBe(3);
    expect(await group.locator('th').getAttribute('rowspan')).toBe('3');
  });

  it.skipIf(!hasPoppler)(
    'prints the chosen list whole on landscape sheets, the head on each (needs pdftotext: install poppler-utils)',
    async () => {
      const page = await newPage();
      await page.goto(`${site.url}reviews/2023/ledger/`);
      for (const view of VIEWS) {
        await page.emulateMedia({ media: 'screen' });
        await page.locator(`#ledger-${view}`).check();
        await page.emulateMedia({ media: 'print' });
        const pdf = await printed(page);
        const { stdout: info } = await run('pdfinfo', [pdf]);
        expect(info).toMatch(/Page size:\s+84\d(?:\.\d+)? x 59\d(?:\.\d+)? pts \(A4\)/u);
        const sheets = await textOf(pdf);
        const table = page.locator(`[data-view=${view}] table`);
        const head = (await table.locator('thead th').allInnerTexts()).map(withoutWhiteSpace);
        const repeated = sheets.map((_, index) => `—${index + 1}—`).join('');
        const again = head.join('').repeat(sheets.length - 1);
        const inner = await page.locator('.ledger-page').innerText();
        expect(sheets.length, view).toBeGreaterThan(2);
        for (const sheet of sheets) for (const word of head) expect(sheet).toContain(word);
        expect(charactersOf(sheets.join('')), view).toBe(
          charactersOf(withoutWhiteSpace(inner) + again + repeated),
        );
      }
    },
  );

  it.skipIf(!hasPoppler)(
    'prints all lists, each from a sheet of its own (needs pdftotext: install poppler-utils)',
    async () => {
      const page = await newPage();
      await page.goto(`${site.url}reviews/2023/ledger/`);
      await page.locator('#ledger-all').check();
      const sheets = await textOf(await printed(page));
      for (const name of NAMES.slice(1)) {
        const holding = sheets.filter((sheet) => sheet.includes(name));
        expect(holding).toHaveLength(1);
        expect(holding[0]).toMatch(new RegExp(`^(?:—\\d+—)?${name}`, 'u'));
      }
    },
  );

  it.skipIf(!hasPoppler)(
    'has its page numbers where those of portrait sheets are, turned (needs pdftoppm: install poppler-utils)',
    async () => {
      const page = await newPage();
      await page.goto(`${site.url}reviews/2023/ledger/`);
      const pdf = await printed(page);
      const [odd, even] = [await margin(pdf, 1), await margin(pdf, 2)];
      for (const { dash } of [odd, even]) {
        expect(TEXT.left - dash.right).toBeGreaterThan(6.7);
        expect(TEXT.left - dash.right).toBeLessThan(7.3);
      }
      const character = 14 * (25.4 / 72);
      expect(odd.bottom).toBeGreaterThan(210 - 26 - character - 1);
      expect(odd.bottom).toBeLessThan(210 - 26 - character + 0.5);
      expect(even.top).toBeGreaterThan(26 + character - 0.5);
      expect(even.top).toBeLessThan(26 + character + 1);
    },
  );
});

/** Where the text area of a landscape sheet begins, in mm. */
const TEXT = { left: 35 };

const visible = (page: Page): Promise<string[]> =>
  page.locator('.ledger-view > h2:visible').allInnerTexts();

function rowsIn(data: unknown): { id: string; review: string }[] {
  const rows = Array.isArray(data) ? data : Reflect.get(Object(data), 'rows');
  if (!Array.isArray(rows)) throw new TypeError('no rows');
  return rows as { id: string; review: string }[];
}

async function printed(page: Page): Promise<string> {
  const path = join(await temporaryFolder(), 'ledger.pdf');
  await page.pdf({ path, preferCSSPageSize: true, tagged: true });
  return path;
}

/** The text of each sheet, without white space. */
async function textOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-raw', pdf, '-'], { maxBuffer: 2 ** 26 });
  return stdout.split('\f').slice(0, -1).map(withoutWhiteSpace);
}

/** Every character of a text with how often it occurs: cells that break over sheets leave nothing behind. */
function charactersOf(text: string): string {
  const counts = [...Map.groupBy(text, (character) => character)];
  return counts
    .map(([character, all]) => `${character} ${all.length}`)
    .sort()
    .join('\n');
}

/** What is printed left of the text: its upper and lower end, and the upper dash of a page number, in mm. */
async function margin(pdf: string, sheet: number) {
  const resolution = 300;
  const pages = ['-f', String(sheet), '-l', String(sheet)];
  const { stdout } = await run('pdftoppm', ['-r', String(resolution), '-gray', ...pages, pdf], {
    encoding: 'buffer',
    maxBuffer: 2 ** 26,
  });
  const [head = '', width = '0'] =
    /^P5\s(\d+)\s\d+\s255\s/u.exec(stdout.toString('latin1', 0, 40)) ?? [];
  const pixels = stdout.subarray(head.length);
  const toMm = (pixel: number): number => (pixel / resolution) * 25.4;
  const ink = [...pixels.entries()]
    .filter(([, shade]) => shade < 128)
    .map(([index]) => ({
      x: toMm(index % Number(width)),
      y: toMm(Math.floor(index / Number(width))),
    }))
    .filter(({ x }) => x < TEXT.left - 0.5);
  const ys = ink.map(({ y }) => y);
  const top = ys[0] ?? NaN;
  const dash = ink.filter(({ y }) => y < top + 3).map(({ x }) => x);
  return { top, bottom: ys.at(-1) ?? NaN, dash: { right: Math.max(...dash) } };
}
