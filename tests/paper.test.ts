import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, it } from 'vitest';
import { interfaceWords as words } from '../src/i18n/zh-CN/interface.ts';
import { search as searchZhCN } from '../src/i18n/zh-CN/search.ts';
import { useBrowser } from './support/browser.ts';
import { ENGLISH_SITE } from './support/english-site.ts';
import { PAGE_TYPES } from './support/page-types.ts';
import { hasPoppler, middle, readLayout } from './support/pdf-layout.ts';
import { useSmallSite } from './support/small-site.ts';
import { routeOpenFonts, useOpenFonts } from './support/open-fonts.ts';
import { temporaryFolder } from './support/temporary.ts';

const newPage = useBrowser();
const site = inject('site');
const ADDRESS =
  'https://register.example.org/2021/audits/and/more/audits/of/the/office?from=1&to=9';
const LONG_WORD = 'bookkeeping'.repeat(12);
const small = useSmallSite({
  ...ENGLISH_SITE,
  'pages/help.mdx': `---
title: Help
---

See [the register](${ADDRESS}), [the review](/reviews/2019/) and ${LONG_WORD}.

<ClaimTable id="2021" />

<MeasureChecklist id="2019/m01" />

| one | two | three |
| --- | --- | --- |
| ${LONG_WORD} | ${LONG_WORD} | \`${LONG_WORD}\` |

| one | two | three |
| --- | --- | --- |
| \`${LONG_WORD}\` | \`${LONG_WORD}\` | \`${LONG_WORD}\` |

| one | two | three | four | five |
| --- | --- | --- | --- | --- |
| ${LONG_WORD} | \`${LONG_WORD}\` | \`${LONG_WORD}\` | \`${LONG_WORD}\` | \`${LONG_WORD}\` |

\`\`\`
${'a long line of code '.repeat(12)}
\`\`\`
`,
});

/** Pages with sheets of their own, which have their own tests. */
const OWN_SHEETS = ['full', 'ledger'];
const PAGES = Object.entries({
  ...PAGE_TYPES,
  'search without a question': 'search/',
  'search by year': 'search/?q=企业&kind=problem&group=year',
}).filter(([name]) => !OWN_SHEETS.includes(name));
const ENGLISH_PAGES = ['', 'pages/help/', 'measures/2019/m01/', 'reviews/2019/', 'trends/'];

/** How many sheets the longest page may need: the review with all its cards. */
const MOST_SHEETS = 24;

/** The text area of print.css in mm: the binding edge is on the left of odd pages, on the right of even ones. */
const AREA = { width: 156, top: 37, bottom: 262, leftOdd: 28, leftEven: 26 };

/** What the boxes of fonts stand out by. */
const TOLERANCE = 0.5;

const needsPoppler = it.skipIf(!(await hasPoppler()));

describe.each(PAGES)('the page %s on paper', (_, path) => {
  it('says at its end where it comes from', async () => {
    const page = await printed(`${site}${path}`);
    const source = await page.locator('.printed-source').innerText();
    expect(source).toContain('云汀经济开发区自查报告');
    expect(source).toContain('云汀经济开发区管理委员会');
    expect(source).toContain(words.asOf('2025年6月30日'));
    expect(source).toMatch(/内容版本 [0-9a-f]{8}/u);
    if (path !== '404.html') {
      const address = (await page.locator('.printed-address').innerText()).trim();
      expect(address).toBe(new URL(path, 'https://review.yunting.example/').href);
    }
  });

  needsPoppler(
    'has all its words within the text area, on no more sheets than it needs (needs pdftotext: install poppler-utils)',
    async () => {
      const page = await printed(`${site}${path}`);
      expect(await wordsOutside(page)).toEqual([]);
    },
  );
});

describe('on paper', () => {
  needsPoppler.each(ENGLISH_PAGES)(
    'the page /%s in English, with long words, keeps within the text area (needs pdftotext: install poppler-utils)',
    async (path) => {
      const page = await printed(`${small.url}${path}`);
      // How wide long words are depends on the fonts of the machine.
      await routeOpenFonts(page, small.url);
      await useOpenFonts(page, small.url);
      expect(await wordsOutside(page)).toEqual([]);
    },
  );

  needsPoppler(
    'a link to another host is followed by its address, one within the site is not (needs pdftotext: install poppler-utils)',
    async () => {
      const text = await textOf(await printed(`${small.url}pages/help/`));
      expect(text).toContain(`theregister(${ADDRESS})`);
      expect(text).toContain('thereviewand');
    },
  );

  it.each(['reviews/2024/full/', 'reviews/2024/ledger/'])(
    'the page %s does not say where it comes from: it is a document',
    async (path) => {
      const page = await printed(`${site}${path}`);
      expect(await page.locator('.printed-source').isVisible()).toBe(false);
    },
  );

  it('a box to tick is 4 mm wide and high, and empty until its task is done', async () => {
    const page = await printed(`${site}measures/2023/m01/`);
    const boxes = await page.locator('.checklist > li').evaluateAll((rows) =>
      rows.map((row) => {
        const { width, height, content } = getComputedStyle(row, '::before');
        const tick = getComputedStyle(row, '::after').content;
        const millimetres = [width, height].map((size) =>
          Math.round((parseFloat(size) * 25.4) / 96),
        );
        return { millimetres, content, ticked: tick !== 'none' };
      }),
    );
    const box = { millimetres: [4, 4], content: '""' };
    expect(boxes).toEqual([
      { ...box, ticked: true },
      { ...box, ticked: false },
      { ...box, ticked: false },
    ]);
  });

  it('there is room for whoever does a task, for its day, and for the result of a target', async () => {
    const page = await printed(`${site}measures/2024/m02/`);
    const blanks = page.locator('.checklist > li .fill-in').filter({ visible: true });
    expect(await blanks.allInnerTexts()).toEqual(
      Array.from({ length: 3 }, () => [words.responsible, words.due]).flat(),
    );
    await page.goto(`${site}measures/2024/m05/`);
    const result = page.locator('.target .fill-in');
    expect((await result.innerText()).trim()).toBe(words.reported);
    expect(await result.locator('dd').evaluate((line) => line.clientWidth)).toBeGreaterThan(150);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.fill-in').filter({ visible: true }).count()).toBe(0);
  });

  it('what is folded on the screen is open', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/2024/`);
    const folded = page.locator('.claims details li').first();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await folded.isVisible()).toBe(true);
  });

  it('a theme shows each year of a problem in a row, the earliest first', async () => {
    const page = await printed(`${site}themes/official-vehicles/`);
    const rows = page.locator('.trail > li');
    expect(await rows.locator('.trail-year > :first-child').allInnerTexts()).toEqual([
      '2021年',
      '2022年',
      '2023年',
      '2024年',
    ]);
    const tops = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(4);
  });

  it('results of a search stand without the list that is browsed, and say how many of them are printed', async () => {
    const page = await printed(`${site}search/?q=企业`);
    expect(await page.locator('.browse :visible').count()).toBe(0);
    const text = await page.locator('main').innerText();
    expect(text).toContain(searchZhCN.found(48, 0));
    expect(text).toContain(searchZhCN.shown(10, 48));
    const mark = page.locator('.search-results mark').first();
    expect(await mark.evaluate((hit) => getComputedStyle(hit).textDecorationLine)).toBe(
      'underline',
    );
    await page.goto(`${site}search/`);
    expect(await page.locator('.browse').innerText()).toContain(words.browse.themes);
    expect(await page.locator('#results :visible').count()).toBe(0);
  });

  needsPoppler.each<[string, BrowserContextOptions]>([
    ['dark', { colorScheme: 'dark' }],
    ['of high contrast', { colorScheme: 'dark', contrast: 'more' }],
    ['of the reader’s own colours', { colorScheme: 'dark', forcedColors: 'active' }],
  ])(
    'a screen that is %s gives black on white, backgrounds included (needs pdftoppm: install poppler-utils)',
    async (_, look) => {
      for (const path of ['reviews/2024/', 'trends/']) {
        const page = await printed(`${site}${path}`, look);
        const shares = await sharesOf(page);
        expect(shares.white, path).toBeGreaterThan(0.85);
        expect(shares.dark, path).toBeGreaterThan(0.005);
      }
    },
  );
});

const run = promisify(execFile);

/** A page as it is printed; where it searches, when it has found. */
async function printed(address: string, look?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(look);
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  if (address.includes('?')) await page.waitForSelector('[data-search-state=done]');
  return page;
}

async function pdfOf(page: Page): Promise<string> {
  const path = join(await temporaryFolder(), 'page.pdf');
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  return path;
}

/** The words of a page that stand outside the text area, wholly or in part, and the sheets beyond the most. */
async function wordsOutside(page: Page): Promise<string[]> {
  const sheets = await readLayout(await pdfOf(page));
  const outside = sheets.flatMap(({ number, lines }) => {
    const left = number % 2 === 1 ? AREA.leftOdd : AREA.leftEven;
    return lines
      .flatMap((line) => line.words)
      .filter(
        (word) =>
          word.left < left - TOLERANCE ||
          word.right > left + AREA.width + TOLERANCE ||
          middle(word) < AREA.top ||
          middle(word) > AREA.bottom,
      )
      .map(({ text }) => `${number}: ${text}`);
  });
  return [...outside, ...sheets.slice(MOST_SHEETS).map(({ number }) => `sheet ${number}`)];
}

/** The text of a page as printed, without white space. */
async function textOf(page: Page): Promise<string> {
  const sheets = await readLayout(await pdfOf(page));
  return sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
}

/** Which share of the first sheet is white, and which is nearly black. */
async function sharesOf(page: Page): Promise<{ white: number; dark: number }> {
  const pdf = await pdfOf(page);
  const { stdout } = await run('pdftoppm', ['-r', '50', '-f', '1', '-l', '1', '-png', pdf], {
    encoding: 'buffer',
    maxBuffer: 2 ** 26,
  });
  const { data } = PNG.sync.read(stdout);
  const pixels = data.length / 4;
  let white = 0;
  let dark = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const colour = data.readUInt32BE(pixel * 4) >>> 8;
    if (colour === 0xffffff) white += 1;
    const brightest = Math.max(colour >> 16, (colour >> 8) & 255, colour & 255);
    if (brightest < 110) dark += 1;
  }
  return { white: white / pixels, dark: dark / pixels };
}
