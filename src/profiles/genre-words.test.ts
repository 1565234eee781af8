import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** Words by which the genres of the profiles are known; each belongs into a profile, not into code. */
const GENRE_WORDS = /整改|对照检查|自查|查摆|民主生活会|巡察|巡视|销号|审计|隐患|班子|党/u;

async function codeFiles(): Promise<string[]> {
  const found = await Promise.all(
    ['src', 'scripts'].map(async (folder) => {
      const names = await readdir(join(ROOT, folder), { recursive: true });
      return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
    }),
  );
  return found
    .flat()
    .filter((path) => /\.(?:ts|mjs|astro|css)$/u.test(path))
    .filter((path) => !/\.test\.ts$|^src\/testing\//u.test(path));
}

/** Comments may quote examples from reports; code may not know them. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');
}

/** Code that may hold Chinese: what people read, what the language is, and how its numbers are written. */
const CHINESE = [
  'src/i18n/',
  'src/text/zh/',
  // Numerals, and the names of the forms in which they count.
  'src/text/numerals.ts',
  'src/model/profile.ts',
  'src/import/readers/number-formats.ts',
  'src/import/readers/odt/styles.ts',
  // Characters that PDF files have in the place of others.
  'src/import/readers/pdf/radicals.ts',
];

/** The lines of code that hold something, with their paths. */
async function linesWith(pattern: RegExp, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const lines = withoutComments(await readFile(join(ROOT, path), 'utf8')).split('\n');
    found.push(
      ...lines.filter((line) => pattern.test(line)).map((line) => `${path}: ${line.trim()}`),
    );
  }
  return found;
}

describe('the code', () => {
  it('holds no word of a genre: what reports are called and how they speak is data', async () => {
    expect(await linesWith(GENRE_WORDS, await codeFiles())).toEqual([]);
  });

  it('holds no Chinese: words that people read, and the language itself, are data', async () => {
    const paths = (await codeFiles()).filter(
      (path) =>
        /^src\/.*\.(?:ts|astro)$/u.test(path) && !CHINESE.some((part) => path.startsWith(part)),
    );
    expect(await linesWith(/\p{Script=Han}/u, paths)).toEqual([]);
  });
});
