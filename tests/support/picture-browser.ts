import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ARGUMENTS, launchPackaged } from '../../src/print/browser.ts';
import { packagedChromium } from '../../src/print/packaged-chromium.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { PATIENCE } from './browser.ts';
import { routeOpenFonts, useOpenFonts } from './open-fonts.ts';

const HEIGHT = 1400;

/** The ways in which each page is looked at. */
export const LOOKS = [375, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** A browser that draws the same pixels on every machine. */
export interface PictureBrowser {
  /** Opens a page of the site. */
  open(site: string, path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the Chromium that npm installed; undefined where npm installs none. */
export async function pictureBrowser(): Promise<PictureBrowser | undefined> {
  const packaged = await packagedChromium();
  if (!packaged) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-pictures-'));
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, fontsOf(dirname(packaged.env.FONTCONFIG_FILE), folder));
  const args = [...ARGUMENTS, '--disable-lcd-text', '--force-color-profile=srgb'];
  const browser = await launchPackaged(args, { FONTCONFIG_FILE: fonts });
  return (
    browser && {
      open: (site, path) => openIn(browser, site, path),
      async close() {
        await browser.close();
        await rm(folder, { recursive: true, force: true });
      },
    }
  );
}

/** A configuration of fonts with those of one folder alone, and none of the machine's. */
const fontsOf = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<fontconfig>
  <dir>${escapeHtml(fonts)}</dir>
  <cachedir>${escapeHtml(cache)}</cachedir>
</fontconfig>
`;

async function openIn(browser: Browser, site: string, path: string): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: 1, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  await routeOpenFonts(page, site);
  await page.goto(`${site}${path}`);
  if (path.includes('?q=')) await page.waitForSelector('[data-search-state=done]');
  await useOpenFonts(page, site);
  await page.evaluate(() => {
    // It differs with every word of the content, on pages that show nothing else of the change.
    document.querySelector('.content-version')?.remove();
  });
  return page;
}

/** A picture of the top of a page, as PNG. */
export async function takePicture(page: Page, look: (typeof LOOKS)[number]): Promise<Buffer> {
  const { width, colorScheme } = look;
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: HEIGHT });
  // What is shown now may need fonts that nothing needed before, and they are asked for by the layout.
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}
