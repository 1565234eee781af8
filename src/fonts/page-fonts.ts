import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { charactersOf } from './characters.ts';
import { type OpenFontName, OPEN_FONTS } from './open-fonts.ts';
import { type RoleFont, roleFont } from './role-font.ts';
import { FONT_ROLES, type FontRole, OPEN_FAMILIES, SET_IN } from './roles.ts';

/** The fonts of some pages, made of open fonts, with no character more than those pages need. */
export interface PageFonts {
  /** The style sheet that makes the files known. */
  css: string;
  /** The font files by name; the name changes with what is in them. */
  files: Map<string, Buffer>;
  /** The open fonts that the files are made of. */
  origins: OpenFontName[];
  /** Characters that no open font has: their codes stand for them, unless a font of the reader's has them. */
  missing: string[];
}

/** Where the licence of an open font lies, below the site's address. */
export const licenceAddress = (font: OpenFontName): string =>
  `/fonts/${OPEN_FONTS[font].package.split('/').at(-1) ?? ''}.txt`;

/** A page's number, as the print styles make it. */
const PAGE_NUMBER = '— 0123456789';

/** What stands before the items of lists. */
const LIST_MARKS = '0123456789.•◦▪';

/** What stands in the margins of each sheet beside the number: for whom it is, unless that is everybody. */
const inMargins = (documents: readonly Document[]): string =>
  documents.map((document) => document.querySelector('.for-audience')?.textContent ?? '').join('');

/** What pages set in each face, from their HTML. */
export function roleTexts(pages: readonly string[]): Map<FontRole, string> {
  const documents = pages.map((html) => parseHTML(html).document);
  const mains = documents.map((document) => document.querySelector('main'));
  const textIn = (selector: string) =>
    mains
      .flatMap((main) => [...(main?.querySelectorAll(selector) ?? [])])
      .map((element) => element.textContent)
      .join('');
  // Print styles put the address of a link to another site after its words.
  const addresses = () =>
    mains
      .flatMap((main) => [...(main?.querySelectorAll('a[href^="http"]') ?? [])])
      .map((link) => `（${link.getAttribute('href') ?? ''}）`)
      .join('');
  return new Map([
    ['fangsong', mains.map((main) => main?.textContent ?? '').join('') + addresses() + LIST_MARKS],
    ['kaiti', textIn(SET_IN.kaiti)],
    ['heiti', textIn(SET_IN.heiti)],
    ['xiaobiaosong', textIn(SET_IN.xiaobiaosong)],
    ['songti', PAGE_NUMBER + inMargins(documents)],
  ]);
}

/**
 * Makes the fonts of what pages set in each face. A face that sets nothing gets no file.
 * @param base the folder of the server that the site is built for
 */
export async function pageFonts(
  texts: ReadonlyMap<FontRole, string>,
  base: string,
): Promise<PageFonts> {
  const files = new Map<string, Buffer>();
  const faces: string[] = [];
  const origins = new Set<OpenFontName>();
  const missing = new Set<string>();
  const add = (role: FontRole | 'codes', font: RoleFont): void => {
    for (const name of font.origins) origins.add(name);
    for (const character of font.missing) missing.add(character);
    if (!font.file) return;
    const name = `${role}.${digest(font.file)}.woff2`;
    files.set(name, font.file);
    faces.push(face(OPEN_FAMILIES[role], name));
  };
  for (const role of FONT_ROLES) {
    add(role, await roleFont(role, charactersOf(texts.get(role) ?? '')));
  }
  add('codes', await roleFont('codes', [...missing]));
  const licences = [...origins].map((name) => `${name}: ${base}${licenceAddress(name).slice(1)}`);
  const css = [`/* ${licences.join('; ')} */\n`, ...faces].join('');
  return { css, files, origins: [...origins], missing: [...missing] };
}

/** All faces have the same ascent and descent, lest a line with two of them be higher than the others. */
const face = (family: string, file: string): string => `@font-face {
  font-family: '${family}';
  src: url('${file}') format('woff2');
  ascent-override: 88%;
  descent-override: 12%;
  line-gap-override: 0%;
}
`;

export const digest = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);

const DIGEST_LENGTH = 10;
