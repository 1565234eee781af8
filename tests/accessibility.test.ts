import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { overflowOf } from './support/page-shape.ts';
import { PAGE_TYPES } from './support/page-types.ts';
import { builtPages } from './support/pages.ts';
import { sampleOf } from './support/sample-of.ts';

const newPage = useBrowser();
const site = inject('site');

const LOOKS = [
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { name: 'light high-contrast', colorScheme: 'light', contrast: 'more' },
  { name: 'dark high-contrast', colorScheme: 'dark', contrast: 'more' },
] as const;

describe('every type of page', () => {
  it.each(LOOKS)('has no violation that axe finds, in $name colours', async (look) => {
    const page = await newPage({ colorScheme: look.colorScheme, contrast: look.contrast });
    const violations: string[] = [];
    for (const path of Object.values(PAGE_TYPES)) {
      await page.goto(`${site}${path}`);
      if (path.startsWith('search')) await page.waitForSelector('[data-search-state=done]');
      violations.push(...(await violationsOn(page)).map((violation) => `${path}: ${violation}`));
    }
    expect(violations).toEqual([]);
  });

  it.each([{ name: 'light', colorScheme: 'light', contrast: 'no-preference' }, ...LOOKS] as const)(
    'has no violation that axe finds in its search dialog, in $name colours',
    async (look) => {
      const page = await newPage({ colorScheme: look.colorScheme, contrast: look.contrast });
      await page.goto(`${site}reviews/2024/`);
      await page.keyboard.press('/');
      const input = page.getByRole('combobox');
      await input.waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await input.fill('用车');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: '只看问题' }).click();
      await page.locator('dialog [aria-busy=false]').waitFor();
      expect(await page.getByRole('option').count()).toBeGreaterThan(1);
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  it('fits its width on a phone, a tablet and a desk screen', async () => {
    const page = await newPage();
    for (const width of [320, 375, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of Object.values(PAGE_TYPES)) {
        await page.goto(`${site}${path}`);
        expect(await overflowOf(page), `${path} at ${width}`).toBe(0);
      }
    }
  });
});

describe('every page', () => {
  // More than a hundred pages, a second each on a slow machine.
  it('has no violation that axe finds, in light colours', { timeout: 600_000 }, async () => {
    const page = await newPage();
    const violations: string[] = [];
    const built = [...(await builtPages(inject('dist'))).keys()].map((address) => address.slice(1));
    for (const path of new Set([...Object.values(PAGE_TYPES), ...sampleOf(built, 4)])) {
      await page.goto(`${site}${path}`);
      if (path.startsWith('search/?')) await page.waitForSelector('[data-search-state=done]');
      violations.push(...(await violationsOn(page)).map((found) => `${path}: ${found}`));
    }
    expect(violations).toEqual([]);
    expect(built.length).toBeGreaterThan(40);
  });

  it('has one heading of the first level, below which none skips a level', async () => {
    const wrong: string[] = [];
    for (const [address, html] of await builtPages(inject('dist'))) {
      const { document } = parseHTML(html);
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName.slice(1)),
      );
      const isInOrder = levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
      const hasOneTitle = levels.filter((level) => level === 1).length === 1;
      if (!isInOrder || !hasOneTitle) wrong.push(`${address} ${levels.join(' ')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has its landmarks, and tells its navigations apart by their names', async () => {
    const wrong: string[] = [];
    for (const [address, html] of await builtPages(inject('dist'))) {
      const { document } = parseHTML(html);
      const single = ['body > header', 'main', 'body > footer'].map(
        (landmark) => document.querySelectorAll(landmark).length,
      );
      const names = [...document.querySelectorAll('nav')].map(
        (nav) => nav.getAttribute('aria-label') ?? '',
      );
      const areTold = new Set(names).size === names.length && !names.includes('');
      if (single.join() !== '1,1,1' || !areTold)
        wrong.push(`${address} ${single.join()} ${names.join()}`);
    }
    expect(wrong).toEqual([]);
  });
});
