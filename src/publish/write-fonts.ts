import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OPEN_FONTS, type OpenFontName } from '../fonts/open-fonts.ts';
import { digest, licenceAddress, pageFonts, roleTexts } from '../fonts/page-fonts.ts';
import { fontsAddress, fullAddress, ledgerAddress } from '../model/addresses.ts';

/**
 * Gives the pages that are printed as documents the open fonts that stand in where a reader has none of an
 * office's: for each review the characters of its pages, as they were built, and no more.
 * @param site the folder of the built site
 * @param base the folder of the server that it was built for
 * @param reviews ids of the published reviews
 * @returns the characters that no open font has, the codes of which stand for them on paper
 */
export async function writeFonts(
  site: string,
  base: string,
  reviews: readonly string[],
): Promise<Set<string>> {
  const origins = new Set<OpenFontName>();
  const missing = new Set<string>();
  for (const id of reviews) {
    const paths = [fullAddress(id), ledgerAddress(id)].map((address) => fileOf(site, address));
    const pages = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    const fonts = await pageFonts(roleTexts(pages), base);
    const sheet = fontsAddress(id);
    const named = sheet.replace(/\.css$/u, `.${digest(fonts.css)}.css`);
    const folder = dirname(pathOf(site, sheet));
    await mkdir(folder, { recursive: true });
    await writeFile(pathOf(site, named), fonts.css);
    for (const [name, file] of fonts.files) await writeFile(join(folder, name), file);
    for (const [index, path] of paths.entries()) {
      await writeFile(path, (pages[index] ?? '').replace(`${sheet}"`, `${named}"`));
    }
    for (const origin of fonts.origins) origins.add(origin);
    for (const character of fonts.missing) missing.add(character);
  }
  for (const origin of origins) {
    const target = pathOf(site, licenceAddress(origin));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(OPEN_FONTS[origin].licence, target);
  }
  return missing;
}

/** Where the file of an address lies: folders are named by the ids, which addresses encode. */
const pathOf = (site: string, address: string): string =>
  join(site, ...address.split('/').map(decodeURIComponent));

const fileOf = (site: string, address: string): string => join(pathOf(site, address), 'index.html');
