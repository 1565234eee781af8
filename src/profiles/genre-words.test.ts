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

describe('the code', () => {
  it('holds no word of a genre: what reports are called and how they speak is data', async () => {
    const found: string[] = [];
    for (const path of await codeFiles()) {
      const lines = withoutComments(await readFile(join(ROOT, path), 'utf8')).split('\n');
      found.push(
        ...lines.filter((line) => GENRE_WORDS.test(line)).map((line) => `${path}: ${line.trim()}`),
      );
    }
    expect(found).toEqual([]);
  });
});
