import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { ENGLISH_SITE } from './support/english-site.ts';
import { emptyParts } from './support/page-shape.ts';
import { builtPages } from './support/pages.ts';
import { useSmallSite } from './support/small-site.ts';

const newPage = useBrowser();
const site = useSmallSite(ENGLISH_SITE);
let pages: Map<string, string>;

beforeAll(async () => {
  pages = await builtPages(site.dist);
});

describe('a site in English', () => {
  it('is in English from its language to the last word of every page', () => {
    for (const [address, html] of pages) {
      const { document } = parseHTML(html);
      expect(document.documentElement.getAttribute('lang'), address).toBe('en');
      expect(html.match(/.*\p{Script=Han}.*/gu) ?? [], address).toEqual([]);
    }
    expect(pages.size).toBeGreaterThan(15);
  });

  it('says so in its header, facts, figures and footer', async () => {
    const page = await newPage();
    await page.goto(`${site.url}measures/2019/m01/`);
    const text = await page.locator('body').innerText();
    for (const words of [
      'Skip to content',
      'Responsible Front desk',
      'Due 30 June 2020',
      'Overdue',
      'all year monthly checks at least 12 times',
      'at most 5%',
      'target missed',
      'later reports do not say',
      'Copy citation',
      'Print',
      'Content as of 30 June 2022',
    ]) {
      expect(text).toContain(words);
    }
    const navigation = page.getByRole('navigation', { name: 'Main navigation' });
    expect(await navigation.innerText()).toMatch(
      /Reviews\s+Problems\s+Measures\s+Themes\s+Trends/u,
    );
  });

  it('has no violation that axe finds, and nothing empty, on any page', async () => {
    const page = await newPage({ viewport: { width: 375, height: 800 } });
    const found: string[] = [];
    for (const address of pages.keys()) {
      await page.goto(`${site.url}${address.slice(1)}`);
      const wrong = [...(await violationsOn(page)), ...(await emptyParts(page))];
      found.push(...wrong.map((each) => `${address} ${each}`));
    }
    expect(found).toEqual([]);
  });
});

describe('the years of a site', () => {
  it('mark the review that is read, name each of a year, and show a year without one', async () => {
    const page = await newPage();
    await page.goto(`${site.url}reviews/2021/`);
    const years = page.getByRole('navigation', { name: 'Reviews by year' });
    expect(await years.getByRole('listitem').allInnerTexts()).toEqual([
      '2019',
      expect.stringMatching(/^2020\s+No review$/u),
      '2021',
      '2021-special',
    ]);
    expect(await years.getByRole('link').count()).toBe(3);
    expect(await years.locator('[aria-current="page"]').innerText()).toBe('2021');
    await years.getByRole('link', { name: '2021-special' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Safety review of 2021');
    expect(await years.locator('[aria-current="page"]').innerText()).toBe('2021-special');
  });

  it('stand in the list of reviews with a gap, and two reviews of one year by their titles', async () => {
    const page = await newPage();
    await page.goto(`${site.url}reviews/`);
    const rows = (await page.locator('.timeline > li').allInnerTexts()).map((row) =>
      row.split('\n').slice(0, 3).join(' ').trim(),
    );
    expect(rows).toEqual([
      expect.stringMatching(/^2021\s+Review of 2021/u),
      expect.stringMatching(/^2021\s+Safety review of 2021/u),
      expect.stringMatching(/^2020\s+No review$/u),
      expect.stringMatching(/^2019\s+Review of 2019/u),
    ]);
  });

  it('tell two reviews of one year apart among the problems', async () => {
    const page = await newPage();
    await page.goto(`${site.url}problems/`);
    const headings = await page.locator('.entry-list h2').allInnerTexts();
    expect(headings).toEqual(['2021 2021', '2021 2021-special', '2019']);
    const jumps = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    expect((await jumps.allInnerTexts()).slice(0, 3)).toEqual(headings);
    await jumps.nth(1).click();
    expect(new URL(page.url()).hash).toBe('#of-2021-special');
  });

  it('show a theme where a review found nothing of it, and where there was no review', async () => {
    const page = await newPage();
    await page.goto(`${site.url}themes/safety/`);
    const years = await page.locator('.year-nav li').allInnerTexts();
    expect(years.map((year) => year.replace(/\s+/gu, ' ').trim())).toEqual([
      '2019 Problems 0',
      '2020 No review',
      '2021 Problems 1',
    ]);
    const [, of2019] = await page.locator('main section').allInnerTexts();
    expect(of2019).toContain('None of the problems of this year belongs to this theme.');
  });

  it('show a problem that was found again with its earlier wording', async () => {
    const page = await newPage();
    await page.goto(`${site.url}problems/2021/p01/`);
    const trail = page.locator('.trail > li');
    const steps = (await trail.allInnerTexts()).map((step) => step.replace(/\s+/gu, ' '));
    expect(steps).toEqual([
      expect.stringMatching(/^2019 Cars are booked late/u),
      expect.stringMatching(/^2021 this entry reworded Cars are still booked late/u),
    ]);
    expect(await trail.locator('mark').innerText()).toBe('still ');
    expect(await trail.nth(1).getAttribute('aria-current')).toBe('true');
  });
});

describe('a report with aspects alone', () => {
  it('shows them as the sections of its page and of its full text', async () => {
    const page = await newPage();
    await page.goto(`${site.url}reviews/2021-special/`);
    expect(await page.locator('.sections > section > h2').first().innerText()).toBe('1. Stores');
    expect(await page.getByText('Recorded after the report').count()).toBe(0);
    await page.goto(`${site.url}reviews/2021-special/full/`);
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('1. Stores');
  });
});
