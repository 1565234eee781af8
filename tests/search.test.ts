import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';

const newPage = useBrowser();
const site = inject('site');

async function results(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-search-state=done]');
  return page
    .locator('li[data-entry-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id') ?? ''));
}

/** Types a query as a reader does; the state leaves `done` with the first key. */
async function type(page: Page, query: string): Promise<string[]> {
  await page.locator('main input[name=q]').fill('');
  await page.waitForSelector('[data-search-state=idle]');
  await page.locator('main input[name=q]').pressSequentially(query);
  return results(page);
}

describe('search', () => {
  it('finds the entries that contain what is typed, those first whose title does', async () => {
    const page = await newPage();
    await page.goto(`${site}search/`);
    const found = await type(page, '租车');
    expect(found).toHaveLength(3);
    expect(found[0]).toBe('2024/m03');
    expect(await page.locator('.search-results mark').first().innerText()).toBe('租车');
  });

  it('finds words across word boundaries, at both widths, and several in any order', async () => {
    const page = await newPage();
    await page.goto(`${site}search/`);
    expect(await type(page, '求交办之')).toContain('2023/p02');
    expect(await type(page, '６０次')).toContain('2023/m01');
    expect(await type(page, '座谈 诉求')).toContain('2023/p02');
  });

  it('finds an entry by a single character', async () => {
    const page = await newPage();
    await page.goto(`${site}search/`);
    expect(await type(page, '瓶')).toEqual([]);
    expect((await type(page, '车')).length).toBeGreaterThan(3);
  });

  it('keeps to the chosen years and kinds, and holds the choice in its address', async () => {
    const page = await newPage();
    await page.goto(`${site}search/?q=企业&year=2023&kind=problem`);
    const found = await results(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => id.startsWith('2023/p'))).toBe(true);
    await page.getByRole('checkbox', { name: '措施' }).check();
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('kind'))
      .toEqual(['problem', 'measure']);
    await expect.poll(async () => (await results(page)).some((id) => id.includes('/m'))).toBe(true);
  });

  it('opens an entry at its card', async () => {
    const page = await newPage();
    await page.goto(`${site}search/?q=先用后批`);
    await results(page);
    await page.locator('li[data-entry-id="2024/p10"] a').click();
    await page.waitForURL('**/reviews/2024/#2024-p10');
    expect(await page.locator('[data-entry-id="2024/p10"]').isVisible()).toBe(true);
  });

  it('is reached from the field on every page', async () => {
    const page = await newPage();
    await page.goto(`${site}problems/2024/p01/`);
    await page.getByRole('searchbox').fill('移动存储');
    await page.keyboard.press('Enter');
    expect(await results(page)).toContain('2023/p09');
  });

  it('says what to do when nothing contains the words', async () => {
    const page = await newPage();
    await page.goto(`${site}search/?q=量子纠缠`);
    expect(await results(page)).toEqual([]);
    expect(await page.locator('.search-count').innerText()).toContain('没有包含“量子纠缠”的条目');
  });

  it('says what to do when the index cannot be loaded', async () => {
    const page = await newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site}search/?q=企业`);
    await page.waitForSelector('[data-search-state=failed]');
    expect(await page.locator('.search-count').innerText()).toContain('搜索索引没有载入');
    expect(await page.locator('.search-browse a').first().isVisible()).toBe(true);
  });

  it('shows hostile queries as text', async () => {
    const page = await newPage();
    const query = '<img src=x onerror="document.title=1">"\'`';
    await page.goto(`${site}search/?${new URLSearchParams({ q: query })}`);
    await results(page);
    expect(await page.locator('.search-count').innerText()).toContain(query);
    expect(await page.title()).toContain('搜索');
  });
});
