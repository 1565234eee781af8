import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fullAddress } from '../model/addresses.ts';
import { launchBrowser } from './browser.ts';
import { addPrintFonts, routeOpenFonts } from './fonts.ts';

/** What is printed from where to where. */
export interface PrintOptions {
  /** The address of the served site, with a slash at its end. */
  site: string;
  /** The ids of the reviews. */
  reviews: readonly string[];
  /** The folder of the PDFs. */
  out: string;
  /** Told of every file. */
  onFile?: (path: string) => void;
}

/**
 * Prints the documents of reviews as PDF, in one browser. Page size, margins and page numbers come from
 * the page's own print styles.
 * @throws UserError when there is no browser
 */
export async function printReviews({ site, reviews, out, onFile }: PrintOptions): Promise<void> {
  await mkdir(out, { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await routeOpenFonts(page, site);
    for (const id of reviews) {
      await page.goto(new URL(fullAddress(id).slice(1), site).href);
      await addPrintFonts(page, site);
      const path = join(out, `${id}.pdf`);
      await page.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true });
      onFile?.(path);
    }
  } finally {
    await browser.close();
  }
}
