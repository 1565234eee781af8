import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { overflowOf } from './support/page-shape.ts';
import { PAGE_TYPES } from './support/page-types.ts';

const newPage = useBrowser();
const site = inject('site');

/** What the reader sees of the page: colours as computed, the size of text in pixels. */
const lookOf = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color, fontSize } = getComputedStyle(document.body);
    const link = document.querySelector('main a');
    return {
      colours: [backgroundColor, color, link && getComputedStyle(link).color].join(' '),
      size: Number.parseFloat(fontSize),
    };
  });

/** The colours of a page as the system's settings alone make them. */
async function coloursBy(settings: Parameters<typeof newPage>[0]): Promise<string> {
  const page = await newPage(settings);
  await page.goto(site);
  return (await lookOf(page)).colours;
}

/** Chooses one of the display settings as a reader does. */
async function choose(page: Page, setting: string, choice: string): Promise<void> {
  const panel = page.getByRole('dialog', { name: '显示设置' });
  if (!(await panel.isVisible())) await page.getByRole('button', { name: '显示设置' }).click();
  await panel
    .getByRole('group', { name: setting })
    .getByRole('radio', { name: choice, exact: true })
    .check();
}

describe('the display settings', () => {
  it('open, change and close by the keyboard', async () => {
    const page = await newPage();
    await page.goto(site);
    const panel = page.getByRole('dialog', { name: '显示设置' });
    await page.getByRole('button', { name: '显示设置' }).focus();
    await page.keyboard.press('Enter');
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await panel.getByRole('radio', { name: '深色' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect((await lookOf(page)).colours).toBe(await coloursBy({ colorScheme: 'dark' }));
  });

  it('give the colours that the system would, and follow the system again', async () => {
    const light = await coloursBy({ colorScheme: 'light' });
    const dark = await coloursBy({ colorScheme: 'dark' });
    expect(light).not.toBe(dark);
    const page = await newPage({ colorScheme: 'light' });
    await page.goto(site);
    await choose(page, '颜色', '深色');
    expect((await lookOf(page)).colours).toBe(dark);
    await page.emulateMedia({ colorScheme: 'dark' });
    await choose(page, '颜色', '浅色');
    expect((await lookOf(page)).colours).toBe(light);
    await choose(page, '颜色', '跟随系统');
    expect((await lookOf(page)).colours).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect((await lookOf(page)).colours).toBe(light);
  });

  it('give high contrast where the system asks for none, and none where it does', async () => {
    const standard = await coloursBy({ contrast: 'no-preference' });
    const high = await coloursBy({ contrast: 'more' });
    expect(high).not.toBe(standard);
    const page = await newPage({ contrast: 'no-preference' });
    await page.goto(site);
    await choose(page, '对比度', '高对比');
    await expect.poll(async () => (await lookOf(page)).colours).toBe(high);
    await page.emulateMedia({ contrast: 'more' });
    await choose(page, '对比度', '标准');
    expect((await lookOf(page)).colours).toBe(standard);
  });

  it('make the text larger in two steps', async () => {
    const page = await newPage();
    await page.goto(site);
    const sizes: number[] = [];
    for (const size of ['标准', '大', '特大']) {
      await choose(page, '字号', size);
      sizes.push((await lookOf(page)).size);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(3);
  });

  it('stay chosen on other pages and after a reload, and are shown as chosen', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.goto(site);
    await choose(page, '颜色', '深色');
    await choose(page, '字号', '特大');
    const chosen = await lookOf(page);
    await page.goto(`${site}problems/`);
    expect(await lookOf(page)).toEqual(chosen);
    await page.reload();
    expect(await lookOf(page)).toEqual(chosen);
    await page.getByRole('button', { name: '显示设置' }).click();
    for (const name of ['深色', '特大']) {
      expect(await page.getByRole('radio', { name }).isChecked()).toBe(true);
    }
  });

  it('hold at once in the other windows of the site', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.goto(site);
    const other = await page.context().newPage();
    await other.goto(`${site}problems/`);
    await choose(other, '颜色', '深色');
    await expect
      .poll(async () => (await lookOf(page)).colours)
      .toBe(await coloursBy({ colorScheme: 'dark' }));
  });

  it('are there before anything of a page is shown', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.goto(site);
    await choose(page, '颜色', '深色');
    await choose(page, '对比度', '高对比');
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        const sheet = document.querySelector<HTMLLinkElement>('link[data-contrast]');
        Object.assign(window, {
          atFirst: `${document.documentElement.dataset['colours']} ${sheet?.media}`,
        });
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site}reviews/2024/`);
    expect(await page.evaluate(() => Reflect.get(window, 'atFirst'))).toBe('dark all');
  });

  it('do no harm where the browser stores nothing, or something else', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.addInitScript(() => {
      localStorage.setItem('duizhao-appearance', '{"colours":');
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(site);
    await choose(page, '颜色', '深色');
    expect((await lookOf(page)).colours).toBe(await coloursBy({ colorScheme: 'dark' }));
  });

  it.each([320, 768, 1200, 1440])(
    'leave room for the largest text at a width of %i',
    async (width) => {
      const page = await newPage({ viewport: { width, height: 800 } });
      await page.goto(site);
      await choose(page, '字号', '特大');
      const panel = await page.getByRole('dialog', { name: '显示设置' }).boundingBox();
      expect(panel?.x).toBeGreaterThanOrEqual(0);
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width);
      for (const path of Object.values(PAGE_TYPES)) {
        await page.goto(`${site}${path}`);
        expect(await overflowOf(page), path).toBe(0);
      }
    },
  );
});

describe('without a choice', () => {
  it('a page has high contrast where the system asks for it, also without JavaScript', async () => {
    const high = await coloursBy({ contrast: 'more' });
    expect(await coloursBy({ contrast: 'more', javaScriptEnabled: false })).toBe(high);
    expect(await coloursBy({ contrast: 'no-preference' })).not.toBe(high);
  });
});

describe('on paper', () => {
  it('a page is light and of one size, whatever was chosen for the screen', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await page.goto(`${site}reviews/2024/`);
    await page.emulateMedia({ media: 'print' });
    const printed = await lookOf(page);
    await page.emulateMedia({ media: 'screen' });
    await choose(page, '颜色', '深色');
    await choose(page, '字号', '特大');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await lookOf(page)).toEqual(printed);
  });
});
