import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { useBrowser } from './support/browser.ts';
import { routeOpenFonts, useOpenFonts } from './support/open-fonts.ts';
import { temporaryFolder } from './support/temporary.ts';

const run = promisify(execFile);
const hasPoppler = await run('pdftotext', ['-v']).then(
  () => true,
  () => false,
);

const newPage = useBrowser();
const address = `${inject('site')}trends/`;
const page = readFile(join(inject('dist'), 'trends', 'index.html'), 'utf8');

/** The charts of the sample: themes, closure, three of promises, two of recurrence. */
const CHARTS = 7;

describe('the page that compares the years', () => {
  it('says of each chart in a sentence what it shows, and has its table', async () => {
    const browser = await newPage({ javaScriptEnabled: false });
    await browser.goto(address);
    const charts = await browser.locator('figure.chart').all();
    expect(charts).toHaveLength(CHARTS);
    for (const chart of charts) {
      expect(await chart.locator('figcaption p').innerText()).toMatch(/\d.*。$/u);
      expect(await chart.locator('tbody tr').count()).toBeGreaterThan(0);
    }
  });

  it('describes every drawing, or hides it where its words stand beside it', async () => {
    const browser = await newPage();
    await browser.goto(address);
    const drawings = await browser.locator('svg.chart-drawing').all();
    expect(drawings.length).toBeGreaterThan(CHARTS);
    for (const drawing of drawings) {
      const label = await drawing.getAttribute('aria-label');
      const hidden = (await drawing.getAttribute('aria-hidden')) === 'true';
      expect(hidden ? label : label?.length).toSatisfy((found) => (hidden ? !found : found > 10));
    }
  });

  it('calls things by the words of the profile, and tells silence from failure', async () => {
    const browser = await newPage();
    await browser.goto(address);
    const closure = browser.locator('#chart-closure');
    const legend = await closure.locator('.chart-legend').innerText();
    for (const word of ['已核实销号', '报告已整改', '没有完成', '暂无记录']) {
      expect(legend).toContain(word);
    }
    expect(await closure.locator('.chart-note').innerText()).toContain(
      '“暂无记录”是没有公布过记录，不是没有办理',
    );
    const fills = await closure
      .locator('rect[stroke="var(--status-missed)"], rect[stroke="var(--status-rest)"]')
      .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).stroke));
    expect(new Set(fills).size).toBe(2);
  });

  it('says once, across its row, that a year has no review', async () => {
    const browser = await newPage();
    await browser.goto(address);
    for (const id of ['chart-outcomes', 'chart-origins']) {
      const row = browser.locator(`#${id} tbody tr`, { hasText: '2020年' });
      const cells = await row.locator('td').allTextContents();
      expect(cells.map((text) => text.trim())).toEqual(['没有报告']);
      const columns = await browser.locator(`#${id} thead th`).count();
      expect(await row.locator('td').getAttribute('colspan')).toBe(String(columns - 1));
    }
  });

  it('has no inline style, no inline script and no id twice', async () => {
    const html = await page;
    expect(html).not.toMatch(/<style|\sstyle=/u);
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('paints with textures that are on the page and with colours of the site alone', async () => {
    const html = await page;
    const [used, defined] = [/url\(#([^)]+)\)/gu, /<pattern id="([^"]+)"/gu].map(
      (pattern) => new Set([...html.matchAll(pattern)].map(([, id]) => id)),
    );
    expect(used?.size).toBeGreaterThan(3);
    expect([...(used ?? [])].filter((id) => !defined?.has(id))).toEqual([]);
    expect(html).not.toMatch(/(?:fill|stroke)="#/u);
  });

  it('can be read on a phone: no text of a drawing is smaller than 11 pixels', async () => {
    const browser = await newPage({ viewport: { width: 375, height: 800 } });
    await browser.goto(address);
    const smallest = await browser.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll<SVGSVGElement>('svg.chart-drawing')].flatMap((svg) => {
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return [...svg.querySelectorAll('text')].map(
            (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
          );
        }),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(11);
  });

  it('fits a phone with every table open', async () => {
    const browser = await newPage({ viewport: { width: 375, height: 800 } });
    await browser.goto(address);
    for (const summary of await browser.locator('.chart-data summary').all()) await summary.click();
    const overflow = await browser.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('shows its tables on paper, and hides them on the screen until they are asked for', async () => {
    const browser = await newPage();
    await browser.goto(address);
    const table = browser.locator('.chart-data table').first();
    expect(await table.isVisible()).toBe(false);
    await browser.emulateMedia({ media: 'print' });
    expect(await table.isVisible()).toBe(true);
  });

  it.skipIf(!hasPoppler)(
    'prints a chart on one page with its sentence and its note (needs pdftotext: install poppler-utils)',
    async () => {
      const browser = await newPage();
      // The text of a PDF is that of its fonts: a machine may have none for Chinese.
      await routeOpenFonts(browser, inject('site'));
      await browser.goto(address);
      await useOpenFonts(browser, inject('site'));
      const charts = await browser.locator('figure.chart').all();
      const words = await Promise.all(
        charts.map(async (chart) => [
          withoutWhiteSpace(await chart.locator('figcaption p').innerText()),
          withoutWhiteSpace(await chart.locator('.chart-note').innerText()),
        ]),
      );
      const pdf = join(await temporaryFolder(), 'trends.pdf');
      await browser.pdf({ path: pdf, preferCSSPageSize: true });
      const { stdout } = await run('pdftotext', [pdf, '-']);
      const pages = stdout.split('\f').map(withoutWhiteSpace);
      for (const [sentence = '', note = ''] of words) {
        const page = pages.findIndex((text) => text.includes(sentence));
        expect(page, sentence).toBeGreaterThanOrEqual(0);
        expect(pages[page], sentence).toContain(note);
      }
    },
  );

  it('is drawn in the colours of the theme', async () => {
    const colours = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      const browser = await newPage({ colorScheme });
      await browser.goto(address);
      const bar = browser.locator('#chart-by-theme rect').first();
      colours.add(await bar.evaluate((element) => getComputedStyle(element).fill));
    }
    expect(colours.size).toBe(2);
  });
});
