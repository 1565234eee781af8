import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { PAGE_TYPES } from './support/page-types.ts';

const newPage = useBrowser();
const site = inject('site');

/** The parts of a page, in the order in which they are read. */
const PARTS = ['.skip', '.site-name', '.site-header nav', '.appearance', '.search-form', 'main'];

/** Where the focus is: the part of the page that holds it. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate((parts) => parts.find((part) => document.activeElement?.closest(part)), PARTS);

describe('the keyboard', () => {
  it('skips to the content', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/2024/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('main');
  });

  it('goes from the skip link through name, navigation, display and search to the content', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/`);
    const way: (string | undefined)[] = [];
    while (way.at(-1) !== 'main' && way.length < 20) {
      await page.keyboard.press('Tab');
      const part = await focused(page);
      if (part !== undefined && part !== way.at(-1)) way.push(part);
    }
    expect(way).toEqual(PARTS);
  });

  it('comes past the search field without opening anything', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/`);
    await page.locator('.search-form input').focus();
    await page.locator('dialog').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('.search-form');
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe('.search-form');
    expect(await page.locator('dialog').isVisible()).toBe(false);
  });

  it('stays in the search dialog, and reaches all of it', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/2024/`);
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    const way: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      way.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    }
    expect(way.slice(0, 3)).toEqual(['关闭', '只看2024年', '只看问题']);
    expect(await page.evaluate(() => document.activeElement?.closest('main'))).toBeNull();
  });

  it.each(Object.entries(PAGE_TYPES))(
    'shows where it is, wherever it comes on the page %s',
    async (_, path) => {
      const page = await newPage();
      await page.goto(`${site}${path}`);
      // What is focused by a script counts as focused by the keyboard once that was used.
      await page.keyboard.press('Tab');
      const { reached, unseen } = await page.evaluate(() => {
        document.getElementById('appearance')?.showPopover();
        const found = document.querySelectorAll<HTMLElement>('a[href], button, input, summary');
        const reachable = [...found].filter((element) => element.checkVisibility());
        const unseen = reachable.filter((element) => {
          element.focus();
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          return document.activeElement !== element || !isSeen;
        });
        return { reached: reachable.length, unseen: unseen.map(({ outerHTML }) => outerHTML) };
      });
      expect(unseen).toEqual([]);
      expect(reached).toBeGreaterThan(10);
    },
  );
});
