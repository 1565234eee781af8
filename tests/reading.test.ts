import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { PAGE_TYPES } from './support/page-types.ts';

const newPage = useBrowser();
const site = inject('site');

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 375, height: 800 };

const pathOf = (page: Page): string => decodeURIComponent(new URL(page.url()).pathname);

describe('the outline of a review', () => {
  it('follows the reading', async () => {
    const page = await newPage({ viewport: DESK });
    await page.goto(`${site}reviews/2024/`);
    const outline = page.getByRole('navigation', { name: '本页目录' });
    const current = outline.locator('[aria-current="location"]');
    for (const id of ['2024-p04', '2024-m01', '2024-p02']) {
      await page.locator(`[id="${id}"]`).evaluate((entry) => {
        entry.scrollIntoView();
      });
      await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`);
      expect(await current.count()).toBe(1);
      await expect.poll(() => isInSight(page, '[aria-current="location"]')).toBe(true);
    }
  });

  it('leads to each of its entries', async () => {
    const page = await newPage({ viewport: DESK });
    await page.goto(`${site}reviews/2024/`);
    const title = await page.locator('[id="2024-p10"] .card-title').innerText();
    await page
      .getByRole('navigation', { name: '本页目录' })
      .getByRole('link', { name: title })
      .click();
    await expect.poll(() => isInSight(page, '[id="2024-p10"] .card-title')).toBe(true);
  });

  it('is the list of its sections on a phone', async () => {
    const page = await newPage({ viewport: PHONE });
    await page.goto(`${site}reviews/2024/`);
    const links = page.getByRole('navigation', { name: '本页目录' }).getByRole('link');
    const headings = await page.locator('.sections > section:not(.cite) > h2').allInnerTexts();
    expect(await links.allInnerTexts()).toEqual(headings);
    expect(headings.length).toBeGreaterThan(3);
    await links.last().click();
    await expect
      .poll(() => isInSight(page, '.sections > section:not(.cite) > h2 >> nth=-1'))
      .toBe(true);
  });
});

async function isInSight(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

describe('a citation', () => {
  it.each([
    { address: 'secure', isSecure: true },
    { address: 'insecure', isSecure: false },
  ])('is copied where the address is $address, and that is said', async ({ isSecure }) => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    // On an office network a site often has no https, and the page no clipboard of its own.
    if (!isSecure) {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'isSecureContext', { value: false });
        Clipboard.prototype.writeText = () => Promise.reject(new Error('not on this address'));
      });
    }
    await page.goto(`${site}problems/2024/p01/`);
    const citation = await page.locator('.citation').innerText();
    expect(citation).toContain('https://review.yunting.example/problems/2024/p01/');
    await page.getByRole('button', { name: '复制引用' }).click();
    await expect.poll(() => page.getByRole('button', { name: '已复制' }).count()).toBe(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
  });
});

describe('the ways between pages', () => {
  it('lead from problem to problem through all of a review, in its order, and back', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/2024/`);
    const titles = await page.locator('.card.problem .card-title').allInnerTexts();
    expect(titles.length).toBeGreaterThan(5);
    await page.locator('.card.problem .card-title a').first().click();
    for (const [index, title] of titles.entries()) {
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
      const ways = page.getByRole('navigation', { name: '上一条' }).locator('a');
      const [before, after] = [titles[index - 1], titles[index + 1]];
      const expected = [before && `上一条\n${before}`, after && `下一条\n${after}`];
      expect(await ways.allInnerTexts()).toEqual(expected.filter((way) => way !== undefined));
      if (after !== undefined) await ways.last().click();
    }
    await page.goBack();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(titles.at(-2));
  });

  it('say above each page where it is, and lead up', async () => {
    const page = await newPage();
    await page.goto(`${site}problems/2024/p01/`);
    const breadcrumbs = page.getByRole('navigation', { name: '当前位置' });
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const steps = breadcrumbs.getByRole('listitem');
    const shown = (await steps.allInnerTexts()).map((step) => step.trim());
    expect(shown).toEqual(['首页', '问题', '2024年', title]);
    expect(await steps.last().getAttribute('aria-current')).toBe('page');
    expect(await breadcrumbs.getByRole('link').count()).toBe(3);
    await breadcrumbs.getByRole('link', { name: '2024年' }).click();
    await expect.poll(() => pathOf(page)).toBe('/reviews/2024/');
    await page.getByRole('navigation', { name: '当前位置' }).getByText('首页').click();
    await expect.poll(() => pathOf(page)).toBe('/');
  });

  it('mark the section of the site that a page belongs to', async () => {
    const page = await newPage();
    const marked: Record<string, string> = {};
    for (const path of ['', 'reviews/2024/', 'problems/', 'measures/2023/m01/', 'trends/']) {
      await page.goto(`${site}${path}`);
      const current = page.getByRole('navigation', { name: '主要栏目' }).locator('[aria-current]');
      marked[path] = (await current.allInnerTexts()).join();
    }
    expect(marked).toEqual({
      '': '',
      'reviews/2024/': '报告',
      'problems/': '问题',
      'measures/2023/m01/': '措施',
      'trends/': '趋势',
    });
  });
});

describe('without JavaScript', () => {
  it.each(Object.entries(PAGE_TYPES))('the page %s reads', async (_, path) => {
    const withScripts = await newPage({ viewport: DESK });
    const page = await newPage({ viewport: DESK, javaScriptEnabled: false });
    const address = `${site}${path.replace(/\?.*$/u, '')}`;
    await withScripts.goto(address);
    await page.goto(address);
    expect(await page.getByRole('navigation', { name: '主要栏目' }).isVisible()).toBe(true);
    if (path.startsWith('search')) {
      expect(await page.locator('main').innerText()).toContain('启用 JavaScript');
      expect(await page.locator('main').innerText()).toContain('按主题浏览');
    } else {
      expect(await readingOf(page)).toEqual(await readingOf(withScripts));
    }
    // The choice of a ledger's list needs no script.
    const working = ':not(.ledger-choice input)';
    const controls = page.locator(`:is(button, input, select)${working}`).filter({ visible: true });
    expect(await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).toEqual([]);
  });
});

/** The text of a page, without the words of its controls. */
async function readingOf(page: Page): Promise<string[]> {
  const lines = (await page.locator('main').innerText()).split('\n');
  const controls = await page.locator('main :is(button, kbd)').allTextContents();
  const words = new Set(controls.map((control) => control.trim()));
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !words.has(line));
}

describe('on paper', () => {
  it.each(Object.entries(PAGE_TYPES))('the page %s has nothing to click on', async (_, path) => {
    const page = await newPage();
    await page.goto(`${site}${path}`);
    const text = await page.locator('main h1').first().innerText();
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('nav, button, input, .outline, .skip, .site-footer')
      .filter({ visible: true })
      .evaluateAll((parts) => parts.map(({ outerHTML }) => outerHTML.slice(0, 100)));
    expect(printed).toEqual([]);
    expect(await page.locator('body').innerText()).toContain(text);
  });

  it('shows the summaries of a list to their end', async () => {
    const page = await newPage({ viewport: PHONE });
    await page.goto(`${site}problems/`);
    const isCut = () =>
      page
        .locator('.entry-summary')
        .evaluateAll((all) =>
          all.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight),
        );
    expect(await isCut()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await isCut()).toBe(false);
  });
});
