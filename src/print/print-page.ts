import type { Browser, Page } from 'playwright-core';
import { UserError } from '../i18n/user-error.ts';
import { type BuiltSite, fileAt, fullUrl } from './built-site.ts';
import { ALL_LISTS } from './review-documents.ts';

/**
 * Prints a page as PDF. Page size, margins and page numbers come from the page's own print styles.
 * @param address the page's, below the base
 * @throws UserError `print-failed` when the page or anything that it needs does not load
 */
export async function printPage(
  browser: Browser,
  site: BuiltSite,
  address: string,
): Promise<Buffer> {
  // A context of its own: the numbers of the tags go on from page to page within one.
  const context = await browser.newContext();
  const failed = new Set<string>();
  try {
    const page = await context.newPage();
    await answerFromFiles(page, site, failed);
    await page.emulateMedia({ media: 'print' });
    await page.goto(fullUrl(site, address).href);
    if (site.url === undefined) await withoutLinks(page);
    for (const family of await settle(page)) failed.add(family);
    if (failed.size > 0) throw new Error([...failed].join(', '));
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [detail = ''] = failed.size > 0 ? [[...failed].join(', ')] : message.split('\n');
    throw new UserError('print-failed', { address, detail }, { cause: error });
  } finally {
    await context.close();
  }
}

/**
 * Shows the site to a page at its own address, so that links in the PDF lead there.
 * @param failed gets what is not in the site
 */
async function answerFromFiles(page: Page, site: BuiltSite, failed: Set<string>): Promise<void> {
  await page.route('**', async (route) => {
    const url = new URL(route.request().url());
    const path = fileAt(site, url);
    if (path !== undefined) {
      await route.fulfill({ path });
      return;
    }
    failed.add(url.href);
    await route.abort();
  });
}

/** Takes away links to other pages of a site whose address nobody knows: in a PDF they lead nowhere. */
async function withoutLinks(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const { origin, pathname, hash } = link;
      const here = pathname === location.pathname && hash !== '';
      if (origin === location.origin && !here) link.removeAttribute('href');
    }
  });
}

/**
 * Shows all that is to be printed, waits for its fonts, and tells which of them failed. A font of the system
 * that is not installed has failed, too: others are named after it. Those that are loaded may not.
 */
function settle(page: Page): Promise<string[]> {
  return page.evaluate(async (all) => {
    document.querySelector<HTMLInputElement>(all)?.click();
    // Fonts begin to load when the page is laid out with them.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const loaded = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => style.getPropertyValue('src').includes('url('))
      .map(({ style }) => style.getPropertyValue('font-family'));
    return [...document.fonts]
      .filter(({ family, status }) => status === 'error' && loaded.includes(family))
      .map(({ family }) => family);
  }, ALL_LISTS);
}
