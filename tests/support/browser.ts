import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from '../../src/print/browser.ts';

/** How long a page may take for one thing on a busy machine, in milliseconds. */
export const PATIENCE = 60_000;

/**
 * One browser for a test file.
 * @returns opens a page of the running test's own, which fails on any error of the page's scripts
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (options) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    onTestFinished(async () => {
      await context.close();
      if (errors.length > 0) throw new Error(errors.join('\n'));
    });
    return page;
  };
}
