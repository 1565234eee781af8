import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../files/package-folder.ts';
import { codeGlyphs } from './code-glyphs.ts';
import { EM, type Glyph, ofWidth } from './glyphs.ts';
import { makeFont } from './make-font.ts';
import { OPEN_FONTS, type OpenFontName } from './open-fonts.ts';
import { CHOICES, type FontRole, OPEN_FAMILIES } from './roles.ts';

/** A font of certain characters, made of open fonts. */
export interface RoleFont {
  /** The file (WOFF2); absent where there is no character for it. */
  file?: Buffer;
  /** The open fonts that it is made of. */
  origins: OpenFontName[];
  /** The characters that none of them has. */
  missing: string[];
}

/** Their versions, which are exact, stand for the fonts and for how they are written. */
const MADE_WITH = [
  ...Object.values(OPEN_FONTS).map((font) => font.package),
  'subset-font',
  'fonteditor-core',
];

/** What the fonts of offices have as wide as half a Chinese character, so that lines keep the grid. */
const HALF_WIDTH = /^[\u0020-\u007e·]$/u;

/** What they have as wide as one, and a dash, which has to reach the next. */
const FULL_WIDTH = /^[°′″•×±÷—]$/u;

function inGrid(glyph: Glyph): Glyph {
  if (HALF_WIDTH.test(glyph.character)) return ofWidth(glyph, EM / 2);
  return FULL_WIDTH.test(glyph.character) ? ofWidth(glyph, EM, glyph.character === '—') : glyph;
}

/** What a font has there is not what the writer's font had. */
const PRIVATE = /^\p{Co}$/u;

/** To be raised when the same characters give another file. */
const FORMAT = 2;

const CACHE = join(PACKAGE_FOLDER, 'node_modules', '.cache', 'duizhao', 'fonts');

/**
 * The open font of a face for certain characters. Made once: compressing a font takes half a second, and few
 * reviews change between two builds.
 */
export async function roleFont(
  role: FontRole | 'codes',
  characters: readonly string[],
): Promise<RoleFont> {
  const key = JSON.stringify([FORMAT, await versions(), role, characters.join('')]);
  const path = join(CACHE, `${createHash('sha256').update(key).digest('hex')}.json`);
  const known = await readFile(path, 'utf8').then(parse, () => undefined);
  if (known) return known;
  const made = role === 'codes' ? await makeCodes(characters) : await makeRole(role, characters);
  await mkdir(CACHE, { recursive: true });
  // Beside and then renamed, for another process may be reading or writing the same; if so, its file is as good.
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, JSON.stringify({ ...made, file: made.file?.toString('base64') }));
  await rename(beside, path).catch(() => rm(beside, { force: true }));
  return made;
}

/** @returns undefined for a file that was cut off */
function parse(text: string): RoleFont | undefined {
  try {
    const { file, ...rest } = JSON.parse(text) as Omit<RoleFont, 'file'> & { file?: string };
    return file === undefined ? rest : { ...rest, file: Buffer.from(file, 'base64') };
  } catch {
    return undefined;
  }
}

async function makeRole(role: FontRole, characters: readonly string[]): Promise<RoleFont> {
  const glyphs = new Map<string, Glyph>();
  const origins = new Set<OpenFontName>();
  for (const { font, weight, only } of CHOICES[role]) {
    const wanted = characters.filter(
      (each) => !glyphs.has(each) && !PRIVATE.test(each) && (only?.test(each) ?? true),
    );
    const found = await OPEN_FONTS[font].glyphs(wanted, weight);
    if (found.size > 0) origins.add(font);
    for (const [character, glyph] of found) {
      glyphs.set(character, inGrid(glyph));
    }
  }
  return {
    ...(await fileOf(role, [...glyphs.values()], [...origins])),
    missing: characters.filter((character) => !glyphs.has(character)),
  };
}

async function makeCodes(characters: readonly string[]): Promise<RoleFont> {
  const glyphs = await codeGlyphs(characters);
  return { ...(await fileOf('codes', glyphs, ['Noto Sans SC'])), missing: [] };
}

async function fileOf(role: FontRole | 'codes', glyphs: readonly Glyph[], origins: OpenFontName[]) {
  if (glyphs.length === 0) return { origins: [] };
  const copyright = `${origins.join(', ')}: SIL Open Font License 1.1`;
  return { file: await makeFont(OPEN_FAMILIES[role], copyright, glyphs), origins };
}

async function versions(): Promise<(string | undefined)[]> {
  const { dependencies } = JSON.parse(
    await readFile(join(PACKAGE_FOLDER, 'package.json'), 'utf8'),
  ) as {
    dependencies: Record<string, string>;
  };
  return MADE_WITH.map((name) => dependencies[name]);
}
