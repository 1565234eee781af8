import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { PACKAGE_FOLDER } from '../files/package-folder.ts';
import { type BuiltSite, fileAt, fullUrl } from './built-site.ts';
import { digestOf } from './stamp.ts';

/** To be raised when the same pages are to be printed anew: something in how we print them has changed. */
const PRINTING = 1;

/**
 * A digest of all that a page is printed from: its own HTML, the style sheets, fonts, images and scripts that it
 * loads, its address, which its links need, the version of the browser that npm installs, and how we print. A
 * browser of the system does not count: the lines are the same, and it would have to be started to tell
 * its version.
 * @param address the page's, below the base
 * @param more what else makes the PDF
 */
export async function pageKey(site: BuiltSite, address: string, more: unknown): Promise<string> {
  const page = fullUrl(site, address);
  const digests = new Map<string, string>();
  await addFile(site, digests, page);
  return digestOf(JSON.stringify([PRINTING, await browserVersion(), more, [...digests]]));
}

const PROJECT = join(PACKAGE_FOLDER, 'package.json');

/** The version is exact in our package, and can be told where none is installed. */
async function browserVersion(): Promise<string | undefined> {
  const { dependencies } = JSON.parse(await readFile(PROJECT, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies['@sparticuz/chromium'];
}

/** Adds a file of the site, and what pages and style sheets refer to. */
async function addFile(site: BuiltSite, digests: Map<string, string>, url: URL): Promise<void> {
  const file = fileAt(site, url);
  if (file === undefined || digests.has(url.href)) return;
  const isPage = file.endsWith('.html');
  const content = isPage ? printedPart(await readFile(file, 'utf8')) : await readFile(file);
  digests.set(url.href, digestOf(content));
  for (const reference of referencesOf(file, content)) {
    await addFile(site, digests, new URL(reference, url));
  }
}

/**
 * What a page says of itself and shows of its own. Header and footer are those of the site, which documents on
 * paper do not have; they change with every entry of any review.
 */
function printedPart(html: string): string {
  const head = /<head\b.*?<\/head>/su.exec(html)?.[0] ?? '';
  const main = /<main\b.*<\/main>/su.exec(html)?.[0] ?? html;
  return `${head}${main}`;
}

function referencesOf(file: string, content: string | Buffer): string[] {
  const text = content.toString();
  if (file.endsWith('.html')) return referencesOfHtml(text);
  return file.endsWith('.css') ? referencesOfStyles(text) : [];
}

function referencesOfHtml(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, { src, rel, href }) {
      if (src !== undefined) found.push(src);
      if (name === 'link' && rel === 'stylesheet' && href !== undefined) found.push(href);
    },
  });
  parser.end(html);
  return found;
}

const referencesOfStyles = (styles: string): string[] =>
  [...styles.matchAll(/url\(\s*["']?([^"')]+?)["']?\s*\)|@import\s*["']([^"']+)["']/gu)].flatMap(
    ([, url, imported]) => url ?? imported ?? [],
  );
