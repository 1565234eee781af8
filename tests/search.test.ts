import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { interfaceWords as zhCN } from '../src/i18n/zh-CN/interface.ts';
import { search as words } from '../src/i18n/zh-CN/search.ts';
import { HOSTILE_ADDRESSES, HOSTILE_TERMS } from './fixtures/hostile/search-terms.ts';
import { sampleOf } from './support/sample-of.ts';
import { violationsOn } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { otherTabs } from './support/other-tabs.ts';
import { overflowOf } from './support/page-shape.ts';

const newPage = useBrowser();
const site = inject('site');
const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 375, height: 800 } };

async function results(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-search-state=done]');
  return page
    .locator('li[data-entry-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id') ?? ''));
}

/** Opens the search page at an address, and waits for what it shows there. */
async function open(address: string, options: BrowserContextOptions = DESK): Promise<Page> {
  const page = await newPage(options);
  await page.goto(`${site}search/${address}`);
  if (address !== '') await results(page);
  return page;
}

/** Types a query as a reader does. */
async function type(page: Page, query: string): Promise<string[]> {
  await page.locator('main input[name=q]').fill('');
  await page.waitForSelector('[data-search-state=idle]');
  await page.locator('main input[name=q]').pressSequentially(query);
  return results(page);
}

const asked = (page: Page): Record<string, string[]> => {
  const { searchParams } = new URL(page.url());
  return Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
};
const said = (page: Page): Promise<string> => page.locator('.search-count').innerText();
const total = async (page: Page): Promise<number> => {
  await results(page);
  return Number(/\d+/u.exec(await said(page))?.[0] ?? 0);
};
const chips = (page: Page): Promise<string[]> => page.locator('.chip').allTextContents();
const box = (page: Page, facet: string, value: string) =>
  page.locator(`.facets input[name="${facet}"][value="${value}"]`);

describe('search', () => {
  it('finds the entries that contain what is typed, those first whose title does', async () => {
    const page = await open('');
    const found = await type(page, '租车');
    expect(found).toHaveLength(3);
    expect(found[0]).toBe('2024/m03');
    expect(await page.locator('.search-results mark').first().innerText()).toBe('租车');
    expect(await said(page)).toBe(words.found(3, 0));
  });

  it('finds words across word boundaries, at both widths, and several in any order', async () => {
    const page = await open('');
    expect(await type(page, '求交办之')).toContain('2023/p02');
    expect(await type(page, '６０次')).toContain('2023/m01');
    expect(await type(page, '座谈 诉求')).toContain('2023/p02');
  });

  it('finds an entry by a single character', async () => {
    const page = await open('');
    expect((await type(page, '车')).length).toBeGreaterThan(3);
  });

  it('shows of a result what it is, and the sentences around the whole query, marked as one', async () => {
    const page = await open('?q=企业诉求交办');
    const result = page.locator('li[data-entry-id="2023/p02"]');
    expect(await result.locator('mark').first().innerText()).toBe('企业诉求交办');
    const text = await result.innerText();
    for (const fact of ['问题', '2023年', '企业服务', '◑', '部分完成'])
      expect(text).toContain(fact);
  });

  it('opens an entry at its card, with the words that are to be marked there', async () => {
    const page = await open('?q=先用后批');
    await page.locator('li[data-entry-id="2024/p10"] .entry-title').click();
    await page.waitForURL((url) => url.pathname === '/reviews/2024/');
    const { hash, searchParams } = new URL(page.url());
    expect(hash).toBe('#2024-p10');
    expect(searchParams.get('q')).toBe('先用后批');
    expect(await page.locator('[data-entry-id="2024/p10"]').isVisible()).toBe(true);
  });

  it('marks what does not contain the words, and says how it was found', async () => {
    const page = await open('?q=企业诉球交办');
    const first = page.locator('li[data-entry-id]').first();
    expect(await first.getAttribute('data-entry-id')).toBe('2023/p02');
    expect(await first.getAttribute('data-approximate')).toBe('');
    expect(await first.locator('.search-reading').innerText()).toBe(
      words.readings.spelling('企业诉球交办', '企业诉求交办'),
    );
    expect(await said(page)).toMatch(/^没有条目包含这些字/u);
  });

  it('waits for an input method until the word is there', async () => {
    const page = await open('');
    await type(page, '台账');
    const field = page.locator('main input[name=q]');
    await field.fill('');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', {
      text: "zu'che",
      selectionStart: 6,
      selectionEnd: 6,
    });
    expect(await field.inputValue()).toBe("zu'che");
    expect(asked(page)).toEqual({});
    expect(await page.locator('[data-search-state=idle]').count()).toBe(1);
    await client.send('Input.insertText', { text: '租车' });
    expect(await results(page)).toHaveLength(3);
    expect(asked(page)).toEqual({ q: ['租车'] });
  });
});

describe('the address of the search page', () => {
  const ADDRESS = '?q=企业&kind=problem&year=2023&year=2024&sort=date&group=year';

  it('holds all that is asked for', async () => {
    const page = await open(ADDRESS);
    expect(await page.locator('main input[name=q]').inputValue()).toBe('企业');
    expect(await chips(page)).toEqual(['类别：问题 取消', '年份：2023 取消', '年份：2024 取消']);
    for (const [facet, value] of [
      ['kind', 'problem'],
      ['year', '2023'],
      ['year', '2024'],
    ] as const) {
      expect(await box(page, facet, value).isChecked()).toBe(true);
    }
    expect(await page.locator('input[name=sort][value=date]').isChecked()).toBe(true);
    expect(await page.locator('input[name=group]').isChecked()).toBe(true);
    const found = await results(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => /^202[34]\/p/u.test(id))).toBe(true);
  });

  it('is that of a form without its program', async () => {
    const page = await newPage();
    await page.route('**/page.*.js', (route) => route.abort());
    await page.goto(`${site}search/`);
    await page.locator('main input[name=q]').fill('租车');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '租车');
    await page.waitForSelector('[data-search-state=failed]');
    await page.unroute('**/page.*.js');
    await page.getByRole('button', { name: zhCN.searchFailed.retry }).click();
    expect(await results(page)).toHaveLength(3);
  });

  it('leads back over what was chosen, not over every key that was pressed', async () => {
    const page = await open('?q=企');
    await page.locator('main input[name=q]').press('End');
    await page.locator('main input[name=q]').pressSequentially('业诉求');
    await box(page, 'kind', 'problem').check();
    await results(page);
    await page.locator('main input[name=q]').press('End');
    await page.locator('main input[name=q]').press('Backspace');
    await box(page, 'year', '2023').check();
    await results(page);
    expect(asked(page)).toEqual({ q: ['企业诉'], kind: ['problem'], year: ['2023'] });
    await page.goBack();
    await results(page);
    expect(asked(page)).toEqual({ q: ['企业诉'], kind: ['problem'] });
    expect(await box(page, 'year', '2023').isChecked()).toBe(false);
    await page.goBack();
    await results(page);
    expect(asked(page)).toEqual({ q: ['企业诉求'] });
    expect(await page.locator('main input[name=q]').inputValue()).toBe('企业诉求');
    expect(await box(page, 'kind', 'problem').isChecked()).toBe(false);
    await page.goForward();
    await results(page);
    expect(await chips(page)).toEqual(['类别：问题 取消']);
  });

  it('keeps what was submitted when something else is typed', async () => {
    const page = await open('');
    await type(page, '租车');
    await page.keyboard.press('Enter');
    await page.locator('main input[name=q]').fill('台账');
    await results(page);
    await page.goBack();
    await expect.poll(() => asked(page)).toEqual({ q: ['租车'] });
    expect(await results(page)).toHaveLength(3);
  });

  it('opens in another tab from a chip', async () => {
    const page = await open(ADDRESS);
    await page
      .locator('.chip')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await expect
      .poll(async () => (await otherTabs(page)).map(({ pathname, search }) => pathname + search))
      .toEqual([`/search/${encodeURI(ADDRESS.replace('&kind=problem', ''))}`]);
    expect(asked(page)['kind']).toEqual(['problem']);
  });
});

describe('the facets', () => {
  it.each(['?q=企业', '?q=企业&kind=problem&year=2023', '?status=partial&kind=problem'])(
    'of %s tell how many results each value would give',
    async (address) => {
      const page = await open(address);
      const before = await total(page);
      const options = await page.locator('.facets label').evaluateAll((labels) =>
        labels.map((label) => {
          const input = label.querySelector('input');
          return {
            facet: input?.name ?? '',
            value: input?.value ?? '',
            checked: input?.checked ?? false,
            count: Number(label.querySelector('.facet-count')?.textContent),
          };
        }),
      );
      expect(options.length).toBeGreaterThan(10);
      const facets = new Set(options.map(({ facet }) => facet));
      for (const facet of facets) {
        const values = options.filter((option) => option.facet === facet);
        const chosen = values.filter(({ checked }) => checked);
        const other = values.find(({ checked }) => !checked);
        if (!other) continue;
        await box(page, facet, other.value).check();
        const together = chosen.reduce((sum, { count }) => sum + count, other.count);
        expect(await total(page), `${facet} ${other.value}`).toBe(together);
        await box(page, facet, other.value).uncheck();
        expect(await total(page)).toBe(before);
      }
    },
  );

  it('let through what is any of the chosen values', async () => {
    const page = await open('?q=企业&year=2023&kind=problem');
    expect((await results(page)).every((id) => id.startsWith('2023/p'))).toBe(true);
    await box(page, 'kind', 'measure').check();
    await results(page);
    expect(asked(page)['kind']).toEqual(['problem', 'measure']);
    expect((await results(page)).some((id) => id.includes('/m'))).toBe(true);
  });

  it('are browsed without words', async () => {
    const page = await open('?year=2023&kind=problem');
    expect(await total(page)).toBe(14);
    expect((await results(page)).every((id) => id.startsWith('2023/p'))).toBe(true);
  });

  it('keep the focus where it is', async () => {
    const page = await open('?q=企业');
    await box(page, 'year', '2022').focus();
    await page.keyboard.press('Space');
    await results(page);
    expect(asked(page)['year']).toEqual(['2022']);
    expect(
      await box(page, 'year', '2022').evaluate((input) => input === document.activeElement),
    ).toBe(true);
  });

  it('show the most frequent of many values, and the others on request', async () => {
    const page = await open('?kind=problem');
    const aspects = page.locator('fieldset', { has: page.locator('input[name=aspect]') });
    expect(await aspects.locator('label:visible').count()).toBe(8);
    await aspects.locator('summary').click();
    await expect.poll(() => aspects.locator('label:visible').count()).toBeGreaterThan(8);
  });

  it('stand beside the results on a desk screen, and open on a phone', async () => {
    const desk = await open('?q=企业');
    expect(await box(desk, 'kind', 'problem').isVisible()).toBe(true);
    const phone = await open('?q=企业&year=2023', PHONE);
    expect(await box(phone, 'kind', 'problem').isVisible()).toBe(false);
    await phone.getByText(words.filters(1)).click();
    await box(phone, 'kind', 'problem').check();
    await results(phone);
    expect(await box(phone, 'kind', 'problem').isVisible()).toBe(true);
    expect(await chips(phone)).toHaveLength(2);
  });
});

describe('what is chosen', () => {
  it('is taken back by its chip, or all at once', async () => {
    const page = await open('?q=企业&year=2023&kind=problem&review=2023');
    expect(await chips(page)).toContain('自查报告：2023年 取消');
    await page.getByRole('link', { name: '类别：问题 取消' }).click();
    await results(page);
    expect(asked(page)).toEqual({ q: ['企业'], year: ['2023'], review: ['2023'] });
    await page.getByRole('link', { name: words.clear }).click();
    await results(page);
    expect(asked(page)).toEqual({ q: ['企业'] });
    expect(await chips(page)).toEqual([]);
    expect(
      await page.locator('.search-count').evaluate((text) => text === document.activeElement),
    ).toBe(true);
  });

  it('is shown and taken back where the site does not know it', async () => {
    const page = await open('?q=企业&theme=nobody-knows');
    expect(await results(page)).toEqual([]);
    await page.getByRole('link', { name: '主题：nobody-knows 取消' }).click();
    expect(await total(page)).toBeGreaterThan(10);
  });
});

describe('the order of the results', () => {
  it('is by date when asked for', async () => {
    const page = await open('?q=企业&show=60');
    const relevant = await results(page);
    await page.getByRole('radio', { name: words.sort.date }).check();
    const dated = await results(page);
    expect(asked(page)['sort']).toEqual(['date']);
    expect(dated).not.toEqual(relevant.slice(0, dated.length));
    const years = dated.map((id) => Number(id.slice(0, 4)));
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  it('is by year when asked for, a few of each, with all of a year one click away', async () => {
    const page = await open('?q=企业');
    const all = await total(page);
    await page.getByRole('checkbox', { name: words.byYear }).check();
    await results(page);
    const headings = await page.locator('.search-year').allInnerTexts();
    expect(headings.map((heading) => heading.slice(0, 5))).toEqual([
      '2024年',
      '2023年',
      '2022年',
      '2021年',
      '2019年',
    ]);
    const counts = headings.map((heading) => Number(/(\d+) 条/u.exec(heading)?.[1]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(all);
    const lists = page.locator('.search-results');
    for (const [index, count] of counts.entries()) {
      expect(await lists.nth(index).locator('> li').count()).toBe(Math.min(count, 5));
    }
    await page.getByRole('link', { name: words.allOfYear('2022', counts[2] ?? 0) }).click();
    expect(await total(page)).toBe(counts[2]);
    expect(asked(page)).toEqual({ q: ['企业'], year: ['2022'] });
  });
});

describe('more results', () => {
  it('are shown ten at a time, from where the reader was, and stay in the address', async () => {
    const page = await open('?q=企业');
    const first = await results(page);
    expect(first).toHaveLength(10);
    await page.getByRole('link', { name: words.more(10, await total(page)) }).press('Enter');
    const more = await results(page);
    expect(more).toHaveLength(20);
    expect(more.slice(0, 10)).toEqual(first);
    const focused = await page.evaluate(() =>
      document.activeElement?.closest('[data-entry-id]')?.getAttribute('data-entry-id'),
    );
    expect(focused).toBe(more[10]);
    await page.reload();
    expect(await results(page)).toEqual(more);
  });
});

describe('a search without a result', () => {
  it('says so, and which words no entry contains', async () => {
    const page = await open('?q=量子纠缠 企业&year=2023');
    expect(await results(page)).toEqual([]);
    expect(await said(page)).toBe(words.foundNothing('量子纠缠 企业', true));
    await page.getByText(words.missing(['量子纠缠'])).waitFor();
    await page.getByRole('link', { name: '只找“企业”' }).click();
    expect(await total(page)).toBeGreaterThan(10);
    expect(asked(page)).toEqual({ q: ['企业'] });
  });

  it.each([
    ['?q=租车&year=2019', '取消筛选', { q: ['租车'] }],
    ['?q=企业 -企业诉求 -业', '不排除任何词', { q: ['企业'] }],
    ['?q="座谈 诉求"', '去掉引号', { q: ['座谈 诉求'] }],
  ])('offers what finds some: %s', async (address, offer, expected) => {
    const page = await open(address);
    expect(await results(page)).toEqual([]);
    await page.getByRole('link', { name: offer }).click();
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(0);
    expect(asked(page)).toEqual(expected);
  });

  it('shows what can be browsed instead', async () => {
    const page = await open('?q=量子纠缠');
    expect(await page.getByRole('heading', { name: zhCN.browse.themes }).isVisible()).toBe(true);
    const found = await open('?q=企业');
    expect(await found.getByRole('heading', { name: zhCN.browse.themes }).isVisible()).toBe(false);
  });

  it('says of punctuation that it holds no word', async () => {
    const page = await open('?q=！？');
    expect(await said(page)).toBe(words.noWords('！？'));
    expect(await results(page)).toEqual([]);
  });
});

describe('without an index', () => {
  it('the page says what to do, and a second try finds it when it is there', async () => {
    const page = await newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site}search/?q=企业`);
    await page.waitForSelector('[data-search-state=failed]');
    const alert = page.getByRole('alert');
    for (const remedy of [zhCN.searchFailed.title, ...zhCN.searchFailed.remedies]) {
      expect(await alert.innerText()).toContain(remedy);
    }
    expect(await page.locator('.browse a').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: zhCN.searchFailed.retry }).click();
    await page.waitForSelector('[data-search-state=failed]');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: zhCN.searchFailed.retry }).click();
    expect(await results(page)).toHaveLength(10);
    expect(await alert.isVisible()).toBe(false);
  });

  it('of which a part alone is missing, nothing is said to be found', async () => {
    const page = await open('');
    await page.route(/pagefind\/index\//u, (route) => route.abort());
    await page.locator('main input[name=q]').fill('企业');
    await page.waitForSelector('[data-search-state=failed]');
    expect(await page.locator('li[data-entry-id]').count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  it('the page says so, and lists the themes and reviews of all years', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${site}search/`);
    expect(await page.locator('main').innerText()).toContain(zhCN.noScript);
    expect(await page.locator('#search').isVisible()).toBe(false);
    const theme = page.locator('.browse-list > li', { hasText: '公务用车' });
    expect(await theme.innerText()).toMatch(/问题 4\s+2024年 1/u);
    await theme.getByRole('link', { name: '公务用车' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('公务用车');
    await page.goBack();
    expect(await page.locator('.browse-list a[href="/reviews/2019/"]').isVisible()).toBe(true);
  });
});

describe('the search page', () => {
  it.each([
    ['idle', ''],
    ['with results', '?q=企业&kind=problem&year=2023'],
    ['by year', '?q=企业&group=year'],
    ['with other readings', '?q=企业诉球交办'],
    ['without results', '?q=量子纠缠 企业&kind=cause'],
  ])('%s has no violation that axe finds, and fits', async (_, address) => {
    for (const look of [DESK, PHONE]) {
      const page = await open(address, look);
      if (look === PHONE && address.includes('kind'))
        await page.locator('.facets > summary').click();
      expect(await violationsOn(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    }
  });

  it('prints what was asked, what is chosen, how much was found and the results, but no controls', async () => {
    const page = await open('?q=企业&kind=problem&year=2023');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('main').innerText();
    for (const part of [
      words.asked('企业'),
      '类别：问题',
      '年份：2023',
      words.found(3, 0),
      '走访企业',
    ]) {
      expect(text).toContain(part);
    }
    expect(await page.locator('main :is(input, button, summary, .browse):visible').count()).toBe(0);
  });

  it('has the focus in its field while what is typed is searched for', async () => {
    const page = await open('');
    await type(page, '企业');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  });

  it('is reached from the field on every page', async () => {
    const page = await newPage();
    await page.goto(`${site}problems/2024/p01/`);
    await page.locator('.search-form input[name=q]').fill('移动存储');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/');
    expect(await results(page)).toContain('2023/p09');
  });
});

describe('a hostile search', () => {
  it('is text, whatever it holds and wherever in the address it stands', async () => {
    const page = await open('?q=企业');
    const title = await page.title();
    const outside: string[] = [];
    const dialogs: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site)) outside.push(request.url());
    });
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    // What the page is made of when nothing hostile is in it.
    const known = new Set(await tagsOn(page));
    for (const address of ['?q=企业&year=2023&theme=x', '?q=企业&group=year', '?q=量子纠缠 企业']) {
      await page.goto(`${site}search/${address}`);
      await results(page);
      for (const tag of await tagsOn(page)) known.add(tag);
    }
    const expectText = async (what: string): Promise<void> => {
      await results(page);
      expect(await page.title(), what).toBe(title);
      expect(new URL(page.url()).pathname, what).toBe('/search/');
      expect(
        (await tagsOn(page)).filter((tag) => !known.has(tag)),
        what,
      ).toEqual([]);
    };
    const field = page.locator('main input[name=q]');
    for (const term of sampleOf(HOSTILE_TERMS, 3)) {
      await field.fill(term);
      await expectText(term);
      expect(asked(page), term).toEqual({ q: [await field.inputValue()] });
    }
    for (const address of sampleOf(HOSTILE_ADDRESSES, 3)) {
      await page.goto(`${site}search/${address}`);
      await expectText(address);
      const { q = [], theme } = asked(page);
      expect([await field.inputValue()], address).toEqual(q);
      if (theme) expect((await chips(page)).join('\n'), address).toContain(theme[0]);
    }
    expect(outside).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(HOSTILE_TERMS.length + HOSTILE_ADDRESSES.length).toBeGreaterThanOrEqual(100);
  });
});

/** The kinds of elements on a page, with the names of their attributes. */
function tagsOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      element.localName,
      ...element.getAttributeNames().map((name) => `${element.localName} ${name}`),
    ]),
  );
}
