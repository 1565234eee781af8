import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

/** The fonts with which pages are pictured and measured, the same on every machine. They are no part of the site. */
const PACKAGES = [
  '@fontsource-variable/noto-serif-sc',
  '@fontsource-variable/noto-sans-sc',
  // The signs of statuses, which Chinese fonts have only in part.
  '@fontsource/noto-sans-symbols-2',
];

/** Below the site's address, where no page can be. */
const PREFIX = '.print-fonts/';

/** Answers the browser's requests for the open fonts from the installed packages. */
export async function routeOpenFonts(page: Page, site: string): Promise<void> {
  const require = createRequire(import.meta.url);
  for (const name of PACKAGES) {
    const folder = dirname(require.resolve(`${name}/package.json`));
    await page.route(`${site}${PREFIX}${name}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname.split(`${name}/`)[1] ?? '';
      await route.fulfill({ path: join(folder, normalize(path)) });
    });
  }
}

/** Shows the page as it is in the open fonts alone, and waits until those that it uses are there. */
export async function useOpenFonts(page: Page, site: string): Promise<void> {
  for (const name of PACKAGES) await page.addStyleTag({ url: `${site}${PREFIX}${name}/index.css` });
  await page.evaluate(async () => {
    const { style } = document.documentElement;
    style.setProperty('--sans', "'Noto Sans SC Variable', 'Noto Sans Symbols 2'");
    style.setProperty('--song', "'Noto Serif SC Variable'");
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}
