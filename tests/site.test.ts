import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { useBrowser } from './support/browser.ts';
import { duizhao } from './support/command.ts';
import { YEARS } from './support/sites.ts';

const newPage = useBrowser();
const site = inject('site');

describe('the site of the sample content', () => {
  it('leads from the home page to each review in one click', async () => {
    const page = await newPage();
    for (const year of ['2023', '2024']) {
      await page.goto(site);
      await page
        .getByRole('link', { name: `${year}年`, exact: true })
        .first()
        .click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/reviews/${year}/`);
    }
  });

  it('groups the problem cards of a review by aspect', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/2024/`);
    const order = await page
      .locator('h3.aspect, .card.problem')
      .evaluateAll((elements) =>
        elements.map((element) => (element.matches('h3') ? 'aspect' : element.id)),
      );
    expect(order.slice(0, 6)).toEqual([
      'aspect',
      '2024-p01',
      '2024-p02',
      '2024-p03',
      'aspect',
      '2024-p04',
    ]);
    expect(order.filter((each) => each === 'aspect')).toHaveLength(5);
    expect(await page.locator('p.nil').count()).toBe(2);
  });

  it('shows the measures of a review as checklists with their targets', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/2023/`);
    const measure = page.locator('[data-entry-id="2023/m01"]');
    expect(await measure.locator('.checklist > li').count()).toBeGreaterThan(1);
    expect(await measure.locator('.targets').innerText()).toMatch(/走访企业 不少于60次/u);
    expect(await measure.locator('.targets').innerText()).toContain('76次');
  });

  it('shows in the full document the text that export gives, and nothing else', async () => {
    const page = await newPage();
    for (const review of ['2023', '2024']) {
      const exported = await duizhao('export', 'txt', review, '--content', YEARS);
      await page.goto(`${site}reviews/${review}/full/`);
      const shown = await page
        .locator('[data-full-text]')
        .evaluate((element) => element.textContent);
      expect(withoutWhiteSpace(shown)).toBe(withoutWhiteSpace(exported.stdout));
    }
  });

  it('gives every entry an element with its id on its pages', async () => {
    const page = await newPage();
    for (const [path, id] of [
      ['problems/2024/p10/', '2024/p10'],
      ['measures/2024/m01/', '2024/m01'],
      ['reviews/2024/', '2024/c01'],
      ['reviews/2024/', '2024/f01'],
      ['reviews/2024/full/', '2024/p10'],
    ]) {
      await page.goto(`${site}${path}`);
      const card = page.locator(`[data-entry-id="${id}"]`);
      expect(await card.getAttribute('id')).toBe(id?.replace('/', '-'));
    }
  });

  it('renders a problem card and a measure checklist in a free page', async () => {
    const page = await newPage();
    await page.goto(`${site}pages/about/`);
    expect(await page.locator('.free-page .card.problem .card-title').count()).toBe(1);
    expect(await page.locator('.free-page .card.measure .checklist > li').count()).toBeGreaterThan(
      1,
    );
  });

  it('answers an unknown address with a page that helps', async () => {
    const page = await newPage();
    const response = await page.goto(`${site}no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('没有这个页面');
    expect(await page.getByRole('link', { name: '2024年', exact: true }).count()).toBe(1);
  });

  it('asks no other host for anything', async () => {
    const page = await newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    for (const path of ['', 'reviews/2024/', 'search/?q=企业']) {
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    }
    expect([...hosts]).toEqual([new URL(site).host]);
  });

  it('holds the canonical address that site.yaml names', async () => {
    const home = await readFile(join(inject('dist'), 'index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://review.yunting.example/"');
  });
});
