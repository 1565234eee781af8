import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The source folder of a site that has none: it holds the collections, and no page. */
const OWN = pathToFileURL(join(import.meta.dirname, '..', sep));

/** Where Astro looks for the collections of a site. */
const COLLECTIONS = ['mjs', 'js', 'mts', 'ts'].map((ending) => `content.config.${ending}`);

const TEXT = `export { collections } from 'duizhao/collections';\n`;

/**
 * The folder that Astro takes pages and collections from. A site need not have one; one that has pages of its own gets the
 * file that names the collections, unless it has written one.
 * @param srcDir the folder as it is configured
 */
export function sourceFolder(srcDir: URL): URL {
  if (!existsSync(srcDir)) return OWN;
  if (!COLLECTIONS.some((name) => existsSync(new URL(name, srcDir)))) {
    writeFileSync(fileURLToPath(new URL('content.config.ts', srcDir)), TEXT);
  }
  return srcDir;
}
