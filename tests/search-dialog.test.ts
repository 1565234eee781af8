import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { overflowOf } from './support/page-shape.ts';

const newPage = useBrowser();
const site = inject('site');

const PROBLEM = 'problems/2024/p01/';

const dialogOf = (page: Page): Locator => page.locator('dialog.search-dialog');
const inputOf = (page: Page): Locator => page.getByRole('combobox');
const optionsOf = (page: Page): Locator => dialogOf(page).getByRole('option');
const fieldOf = (page: Page): Locator => page.locator('.search-form input');

/** Opens the dialog of a page by its shortcut. */
async function openDialog(page: Page, path = PROBLEM): Promise<Locator> {
  await page.goto(`${site}${path}`);
  await page.keyboard.press('/');
  await inputOf(page).waitFor();
  return dialogOf(page);
}

/** Types a query as a reader does, until its results are there. */
async function type(page: Page, query: string): Promise<string[]> {
  await inputOf(page).fill('');
  await inputOf(page).pressSequentially(query);
  await settled(page);
  return optionsOf(page).locator('.search-dialog-title').allInnerTexts();
}

/** Nothing is being searched for any more, and what was found is said. */
async function settled(page: Page): Promise<void> {
  await dialogOf(page).locator('[aria-busy=false]').waitFor();
}

const statusOf = (page: Page): Promise<string> => dialogOf(page).getByRole('status').innerText();

/** Composes a text as an input method does, up to the choice of its characters. */
async function compose(field: Locator, text: string): Promise<void> {
  await field.evaluate((input: HTMLInputElement, composed) => {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    input.value = composed;
    const event = new InputEvent('input', { bubbles: true, data: composed, isComposing: true });
    input.dispatchEvent(event);
  }, text);
}

async function endComposing(field: Locator, text: string): Promise<void> {
  await field.evaluate((input: HTMLInputElement, composed) => {
    input.value = composed;
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: composed }));
  }, text);
}

describe('the search field', () => {
  it('is a link to the list of the search page without JavaScript', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${site}${PROBLEM}`);
    expect(await fieldOf(page).isVisible()).toBe(false);
    await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
    await page.waitForURL('**/search/');
    expect(await page.locator('main a[href*="/reviews/"]').first().isVisible()).toBe(true);
  });

  it('is the only one of its name on a page, also while the dialog is open', async () => {
    const page = await newPage();
    await openDialog(page);
    expect(await page.locator('input[name=q]').count()).toBe(1);
  });

  it('opens the dialog when it is clicked, not when it gets the focus', async () => {
    const page = await newPage();
    await page.goto(`${site}${PROBLEM}`);
    await fieldOf(page).focus();
    // Loaded ahead, for whoever goes on to use it.
    await dialogOf(page).waitFor({ state: 'attached' });
    expect(await dialogOf(page).isVisible()).toBe(false);
    await fieldOf(page).click();
    await inputOf(page).waitFor();
    expect(await inputOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('hands over what is typed into it, and gets it back', async () => {
    const page = await newPage();
    await page.goto(`${site}${PROBLEM}`);
    await fieldOf(page).focus();
    await page.keyboard.type('租车');
    await inputOf(page).waitFor();
    expect(await inputOf(page).inputValue()).toBe('租车');
    await page.keyboard.type('辆');
    await page.keyboard.press('Escape');
    expect(await dialogOf(page).isVisible()).toBe(false);
    await expect.poll(() => fieldOf(page).inputValue()).toBe('租车辆');
    expect(await fieldOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('is left alone while an input method composes', async () => {
    const page = await newPage();
    await page.goto(`${site}${PROBLEM}`);
    await fieldOf(page).focus();
    await dialogOf(page).waitFor({ state: 'attached' });
    await compose(fieldOf(page), 'zuche');
    expect(await dialogOf(page).isVisible()).toBe(false);
    await endComposing(fieldOf(page), '租车');
    await inputOf(page).waitFor();
    expect(await inputOf(page).inputValue()).toBe('租车');
  });

  it('keeps what is typed after the shortcut while the dialog is being loaded', async () => {
    const page = await newPage();
    const { promise: typed, resolve: load } = Promise.withResolvers<undefined>();
    await page.route('**/_astro/dialog.*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto(`${site}${PROBLEM}`);
    await page.keyboard.press('/');
    await page.keyboard.insertText('企业');
    load(undefined);
    await inputOf(page).waitFor();
    expect(await inputOf(page).inputValue()).toBe('企业');
    await page.keyboard.insertText('诉求');
    expect(await inputOf(page).inputValue()).toBe('企业诉求');
  });

  it('still leads to the search page when the dialog cannot be loaded', async () => {
    const page = await newPage();
    await page.route('**/_astro/dialog*', (route) => route.abort());
    await page.goto(`${site}${PROBLEM}`);
    await fieldOf(page).fill('租车');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
  });
});

describe('the shortcuts', () => {
  it.each(['/', 'Control+k', 'Meta+k'])(
    '%s opens the dialog, and gives the focus back',
    async (keys) => {
      const page = await newPage();
      await page.goto(`${site}${PROBLEM}`);
      const link = page.locator('main a').first();
      await link.focus();
      await page.keyboard.press(keys);
      await inputOf(page).waitFor();
      expect(await inputOf(page).inputValue()).toBe('');
      await page.keyboard.press('Escape');
      expect(await dialogOf(page).isVisible()).toBe(false);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  it('leave a slash that is typed into a field alone, but not Ctrl-K', async () => {
    const page = await newPage();
    await page.goto(`${site}search/`);
    const field = page.locator('main input[name=q]');
    await page.keyboard.press('/');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('/');
    expect(await field.inputValue()).toBe('/');
    await page.locator('main a').first().focus();
    await page.keyboard.press('Control+k');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await dialogOf(page).count()).toBe(0);
  });

  it('type a slash in the dialog itself', async () => {
    const page = await newPage();
    await openDialog(page);
    await page.keyboard.type('1/2');
    expect(await inputOf(page).inputValue()).toBe('1/2');
  });

  it('leave other keys with them to the browser', async () => {
    const page = await newPage();
    await page.goto(`${site}${PROBLEM}`);
    await fieldOf(page).hover();
    await dialogOf(page).waitFor({ state: 'attached' });
    for (const keys of ['Control+/', 'Alt+k', 'Control+Shift+k', 'k']) {
      await page.keyboard.press(keys);
    }
    expect(await dialogOf(page).isVisible()).toBe(false);
  });
});

describe('the dialog', () => {
  it('says how to search while nothing is typed, and nothing of punctuation', async () => {
    const page = await newPage();
    const dialog = await openDialog(page);
    expect(await dialog.innerText()).toContain('几个词之间用空格隔开');
    expect(await type(page, '，。')).toEqual([]);
    expect(await statusOf(page)).toContain('只有标点');
  });

  it('shows what is found while it is typed: themes, titles, texts, then all', async () => {
    const page = await newPage();
    const dialog = await openDialog(page);
    const titles = await type(page, '用车');
    expect(titles[0]).toBe('公务用车');
    expect(titles.length).toBeGreaterThan(5);
    const groups = dialog.getByRole('group');
    expect(await groups.first().getAttribute('aria-labelledby')).toBe('search-dialog-group-0');
    expect(await groups.locator('> p').allInnerTexts()).toEqual(['主题', '标题里有']);
    const found = /\d+/u.exec(await statusOf(page))?.[0];
    expect(await optionsOf(page).last().innerText()).toBe(`查看全部 ${found} 条结果`);
    expect(await dialog.locator('mark').first().innerText()).toBe('用车');
    const second = await optionsOf(page).nth(1).innerText();
    expect(second).toMatch(/20\d\d年/u);
    expect(second).toContain('问题');
  });

  it('is a combobox whose keys choose among the options', async () => {
    const page = await newPage();
    await openDialog(page);
    expect(await inputOf(page).getAttribute('aria-expanded')).toBe('false');
    await type(page, '用车');
    expect(await inputOf(page).getAttribute('aria-expanded')).toBe('true');
    const active = async (): Promise<number> => {
      const id = await inputOf(page).getAttribute('aria-activedescendant');
      const ids = await optionsOf(page).evaluateAll((options) =>
        options.map((option) => option.id),
      );
      const selected = await dialogOf(page).locator('[aria-selected=true]').count();
      expect(selected).toBe(id === null ? 0 : 1);
      return id === null ? -1 : ids.indexOf(id);
    };
    const last = (await optionsOf(page).count()) - 1;
    const way: [string, number][] = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', -1],
      ['ArrowUp', last],
      ['ArrowDown', -1],
      ['ArrowDown', 0],
      ['Home', -1],
      ['ArrowUp', last],
      ['End', -1],
      ['ArrowDown', 0],
      ['Escape', -1],
    ];
    for (const [key, place] of way) {
      await page.keyboard.press(key);
      expect(await active(), key).toBe(place);
    }
    expect(await inputOf(page).inputValue()).toBe('用车');
    await page.keyboard.press('Escape');
    expect(await dialogOf(page).isVisible()).toBe(false);
  });

  it('reads out what an option is, and what is written there after it', async () => {
    const page = await newPage();
    const dialog = await openDialog(page);
    await type(page, '先用后批');
    const option = dialog.getByRole('option', { name: /^\S+ 2024年 问题 \S+$/u });
    const id = await option.first().getAttribute('aria-describedby');
    expect(await dialog.locator(`[id="${id}"]`).innerText()).toContain('先用后批');
  });

  it('opens the chosen result at its card, with the words marked', async () => {
    const page = await newPage();
    await openDialog(page);
    await type(page, '先用后批');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/reviews/2024/?q=*#2024-p10');
    const card = page.locator('[data-entry-id="2024/p10"]');
    await card.locator('mark').first().waitFor();
    expect(await card.locator('mark').first().innerText()).toBe('先用后批');
  });

  it('opens a result of the page that is read at its card too', async () => {
    const page = await newPage();
    await page.goto(`${site}reviews/2024/?q=${encodeURIComponent('先用后批')}`);
    await page.keyboard.press('/');
    await inputOf(page).waitFor();
    await type(page, '先用后批');
    await optionsOf(page).first().click();
    expect(await dialogOf(page).isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe('#2024-p10');
    const top = () =>
      page.locator('[id="2024-p10"]').evaluate((card) => card.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(40);
  });

  it('goes to all results with Enter when none is chosen', async () => {
    const page = await newPage();
    await openDialog(page);
    await type(page, '用车');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    expect(new URL(page.url()).searchParams.get('q')).toBe('用车');
  });

  it('keeps to the scopes that are chosen, here and on the page of all results', async () => {
    const page = await newPage();
    const dialog = await openDialog(page);
    const all = (await type(page, '企业')).length;
    const review = dialog.getByRole('button', { name: '只看2024年' });
    const problems = dialog.getByRole('button', { name: '只看问题' });
    expect(await review.getAttribute('aria-pressed')).toBe('false');
    await review.click();
    await problems.click();
    await settled(page);
    expect(await review.getAttribute('aria-pressed')).toBe('true');
    const facts = await optionsOf(page)
      .filter({ has: page.locator('.search-dialog-text') })
      .locator('.search-dialog-facts')
      .allInnerTexts();
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length).toBeLessThan(all);
    expect(facts.every((text) => text.startsWith('2024年 问题'))).toBe(true);
    await optionsOf(page).last().click();
    await page.waitForURL('**/search/?*');
    expect(new URL(page.url()).search).toContain('kind=problem&review=2024');
  });

  it('has the scope of a review on pages of a review alone', async () => {
    const page = await newPage();
    for (const path of ['reviews/2024/', 'reviews/2024/full/', 'measures/2023/m01/']) {
      const dialog = await openDialog(page, path);
      expect(await dialog.locator('[aria-pressed]').count(), path).toBe(2);
    }
    const dialog = await openDialog(page, 'themes/');
    expect(await dialog.locator('[aria-pressed]').allInnerTexts()).toEqual(['只看问题']);
  });

  it('searches for what has been composed, not for what is being', async () => {
    const page = await newPage();
    await openDialog(page);
    await compose(inputOf(page), 'yong');
    expect(await statusOf(page)).toBe('');
    await page.keyboard.press('Escape');
    expect(await dialogOf(page).isVisible()).toBe(true);
    await endComposing(inputOf(page), '用车');
    expect(await statusOf(page)).not.toBe('');
    await optionsOf(page).first().waitFor();
  });

  it('says when nothing contains the words', async () => {
    const page = await newPage();
    await openDialog(page);
    await type(page, '量子纠缠态叠加');
    expect(await statusOf(page)).toContain('没有包含“量子纠缠态叠加”的条目');
    expect(await optionsOf(page).count()).toBe(0);
    expect(await inputOf(page).getAttribute('aria-expanded')).toBe('false');
  });

  it('says what to do when the index cannot be loaded, and searches when it can again', async () => {
    const page = await newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    const dialog = await openDialog(page);
    await page.keyboard.type('用');
    const message = dialog.getByText('搜索索引没有载入');
    await message.waitFor();
    const link = message.getByRole('link');
    expect(new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).pathname).toBe(
      '/search/',
    );
    await page.unroute('**/pagefind/**');
    await page.keyboard.type('车');
    await optionsOf(page).first().waitFor();
    expect(await message.count()).toBe(0);
  });

  it('shows hostile queries as text', async () => {
    const page = await newPage();
    await openDialog(page);
    const hostile = '<img src=x onerror="document.title=1">${1}"\'`</dialog>';
    await type(page, hostile);
    expect(await statusOf(page)).toContain(hostile);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  it('closes by its button and by a click beside it', async () => {
    const page = await newPage();
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: '关闭' }).click();
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await inputOf(page).waitFor();
    await page.mouse.click(5, 5);
    expect(await dialog.isVisible()).toBe(false);
  });

  it('leaves the page behind it where it is', async () => {
    const page = await newPage({ viewport: { width: 1280, height: 600 } });
    await page.goto(`${site}${PROBLEM}`);
    await page.evaluate(() => {
      window.scrollTo(0, 200);
    });
    const place = () =>
      page.locator('main h1').evaluate((title) => title.getBoundingClientRect().toJSON());
    const before = await place();
    await page.keyboard.press('/');
    await inputOf(page).waitFor();
    expect(await place()).toEqual(before);
    await page.mouse.move(5, 300);
    await page.mouse.wheel(0, 300);
    await type(page, '用车');
    expect(await place()).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await place()).toEqual(before);
  });

  it('fills a phone and fits it', async () => {
    const page = await newPage({
      viewport: { width: 320, height: 600 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(`${site}${PROBLEM}`);
    await fieldOf(page).tap();
    await inputOf(page).waitFor();
    await type(page, '用车');
    expect(await dialogOf(page).boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 600 });
    expect(await overflowOf(page)).toBe(0);
    await optionsOf(page).nth(1).tap();
    await page.waitForURL('**/reviews/**');
  });

  it('is not printed', async () => {
    const page = await newPage();
    const dialog = await openDialog(page);
    await page.emulateMedia({ media: 'print' });
    expect(await dialog.isVisible()).toBe(false);
  });

  it.each(['light', 'dark'] as const)(
    'shows by more than colour what is chosen, in %s forced colours',
    async (colorScheme) => {
      const page = await newPage({ forcedColors: 'active', colorScheme });
      await openDialog(page);
      await type(page, '用车');
      await page.keyboard.press('ArrowDown');
      const outline = await dialogOf(page)
        .locator('[aria-selected=true]')
        .evaluate((option) => getComputedStyle(option).outlineColor);
      expect(outline).not.toContain('rgba(0, 0, 0, 0)');
    },
  );

  it('is loaded under the policy of docs/publishing.md', async () => {
    const page = await newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await openDialog(page);
    await type(page, '用车');
    expect(errors).toEqual([]);
  });
});

describe('a card that was searched for', () => {
  const open = async (path: string, query: string, hash = ''): Promise<Page> => {
    const page = await newPage();
    await page.goto(`${site}${path}?${new URLSearchParams({ q: query })}${hash}`);
    return page;
  };
  const marks = (page: Page, of = 'main'): Promise<string[]> =>
    page.locator(`${of} mark`).allInnerTexts();

  it('has the words marked, across punctuation and elements, and is where the page opens', async () => {
    const page = await open('reviews/2024/', '企业我们认识 一管到底通过回访', '#2024-p01');
    const card = page.locator('[id="2024-p01"]');
    await card.locator('mark').first().waitFor();
    expect(await marks(page)).toEqual(['一管到底', '通过回访', '企业，我们认识']);
    expect(await marks(page, '[id="2024-p01"]')).toHaveLength(3);
    const top = await card.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(40);
  });

  it('holds the text and the ids that it has without marks', async () => {
    const page = await newPage();
    const contentOf = () =>
      page.locator('[id="2024-p01"]').evaluate((card) => ({
        text: card.textContent,
        ids: [...card.querySelectorAll('[id], [href]')].map(
          (element) => element.id + (element.getAttribute('href') ?? ''),
        ),
      }));
    await page.goto(`${site}reviews/2024/#2024-p01`);
    const plain = await contentOf();
    await page.goto(`${site}reviews/2024/?q=${encodeURIComponent('企业')}#2024-p01`);
    await page.locator('mark').first().waitFor();
    expect(await contentOf()).toEqual(plain);
  });

  it('has words marked that were searched for in the other script', async () => {
    const page = await open('reviews/2024/', '"企業" 台賬', '#2024-p01');
    await page.locator('mark').first().waitFor();
    expect(new Set(await marks(page))).toEqual(new Set(['企业', '台账']));
  });

  it('is another one when the hash changes', async () => {
    const page = await open('reviews/2024/', '企业', '#2024-p01');
    await page.locator('[id="2024-p01"] mark').first().waitFor();
    await page.evaluate(() => {
      location.hash = '2024-p02';
    });
    await page.locator('[id="2024-p02"] mark').first().waitFor();
  });

  it('may be a whole document', async () => {
    const page = await open('reviews/2024/full/', '企业');
    const text = await page.locator('[data-full-text]').evaluate((element) => element.textContent);
    await page.locator('[data-full-text] mark').first().waitFor();
    const all = await marks(page, '[data-full-text]');
    expect(all).toHaveLength(text.split('企业').length - 1);
    expect(await page.locator('[data-full-text]').evaluate((element) => element.textContent)).toBe(
      text,
    );
  });

  it('takes hostile addresses for text', async () => {
    for (const hash of ['#2024-p01', '#%', '#<b>']) {
      const page = await open('reviews/2024/', '<img src=x onerror="document.title=1"> 企业', hash);
      await page.locator('mark').first().waitFor();
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.title()).not.toBe('1');
    }
  });

  it('prints its marks without a colour', async () => {
    const page = await open('reviews/2024/', '企业', '#2024-p01');
    const mark = page.locator('mark').first();
    await mark.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await mark.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  it.each(['light', 'dark'] as const)(
    'has no violation that axe finds, %s',
    async (colorScheme) => {
      const page = await newPage({ colorScheme });
      await page.goto(`${site}reviews/2024/?q=${encodeURIComponent('企业 正在')}#2024-p01`);
      await page.locator('mark').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
  );
});
