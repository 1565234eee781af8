import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { isMissing } from '../files/errors.ts';
import { launchBrowser } from './browser.ts';
import type { BuiltSite } from './built-site.ts';
import { finishPdf } from './finish-pdf.ts';
import { pageKey } from './page-key.ts';
import { printPage } from './print-page.ts';
import type { PrintedDocument } from './review-documents.ts';
import { stampedKey } from './stamp.ts';

/** What is printed from where to where. */
export interface PrintOptions {
  site: BuiltSite;
  documents: readonly PrintedDocument[];
  /** The folder of the PDFs. */
  out: string;
  /** Puts a file there when it is whole. */
  put: (name: string, pdf: Buffer) => Promise<void>;
  /** Told of every document before it is printed, with its place among them, from 1. */
  onStart?: (name: string, place: number) => void;
  /** Told of every file that is up to date: printed now, or unchanged since. */
  onFile?: (file: PrintedFile) => void;
}

/** A PDF that is up to date. */
export interface PrintedFile {
  path: string;
  /** False when it was there already, printed from the same. */
  printed: boolean;
}

/**
 * Prints documents as PDF, in one browser, which is started only when something has changed since they were
 * last printed.
 * @throws UserError when there is no browser, or a page does not load
 */
export async function printDocuments(options: PrintOptions): Promise<void> {
  const { site, documents, out, put, onStart, onFile } = options;
  let browser: Browser | undefined;
  try {
    for (const [index, { name, address, properties }] of documents.entries()) {
      const path = join(out, name);
      const key = await pageKey(site, address, properties);
      const printed = (await keyOf(path)) !== key;
      if (printed) {
        onStart?.(name, index + 1);
        browser ??= await launchBrowser();
        const pdf = await printPage(browser, site, address);
        await put(name, await finishPdf(pdf, properties, key));
      }
      onFile?.({ path, printed });
    }
  } finally {
    await browser?.close();
  }
}

/** What a file was printed from; undefined when there is none, or it is not as we printed it. */
export async function keyOf(path: string): Promise<string | undefined> {
  const pdf = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  return pdf && stampedKey(pdf);
}
