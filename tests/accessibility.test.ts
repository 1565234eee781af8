import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';

const newPage = useBrowser();
const site = inject('site');

/** One page of each type. */
const PAGES = [
  '',
  'reviews/',
  'reviews/2024/',
  'reviews/2024/full/',
  'problems/',
  'problems/2024/p01/',
  'measures/',
  'measures/2023/m01/',
  'pages/about/',
  'search/?q=企业',
  'no/such/page/',
];

describe('every type of page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no violation that axe finds, in ${colorScheme} colours`, async () => {
      const source = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
      const page = await newPage({ colorScheme });
      const violations: string[] = [];
      for (const path of PAGES) {
        await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
        await page.evaluate(source);
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as typeof globalThis & {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const { violations } = await axe.run();
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
        });
        violations.push(...found.map((violation) => `${path}: ${violation}`));
      }
      expect(violations).toEqual([]);
    });
  }

  it('fits its width on a phone, a tablet and a desk screen', async () => {
    const page = await newPage();
    for (const width of [320, 375, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of PAGES) {
        await page.goto(`${site}${path}`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} at ${width}`).toBe(0);
      }
    }
  });

  it('lets the keyboard skip to the content', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/2024/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
