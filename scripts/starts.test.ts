import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loaded, loadedBy } from '../tests/support/loaded-modules.ts';
import { YEARS } from '../tests/support/sites.ts';
import { COMMANDS } from './commands/index.ts';

/** What says in which language help is given, and which name may have been meant. */
const FOR_HELP =
  /^src\/(?:i18n|model|files|text\/likeness)\/|^src\/content\/(?:files|folders)\.ts$/u;
/** `astro` is the name under which zod is loaded. */
const PACKAGES_FOR_HELP = new Set(['astro', 'yaml', 'zod']);
/** What builds, prints, and reads or writes documents of offices and of developers. */
const HEAVY = [
  '@cantoo/pdf-lib',
  '@sparticuz/chromium',
  'cfb',
  'pagefind',
  'pdfjs-dist',
  'playwright-core',
  'prettier',
  'subset-font',
  'typescript',
  'vite',
];

const readers = ({ files }: Loaded): string[] =>
  files.filter((file) => /^src\/import\/readers\/(?:[^/]+\/|markdown)/u.test(file));
const heavy = ({ packages }: Loaded): string[] => HEAVY.filter((name) => packages.has(name));

let folder: string;

async function text(name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, '自查报告\n一、存在的问题\n一是账目不清。没有汇总。\n');
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'starts-'));
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'content', 'site.yaml'), 'name: 自查\norganisation: 办公室\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a command loads what it needs', () => {
  it.each(['', ...COMMANDS.keys()])(
    'so that help waits for words alone: %s --help',
    async (name) => {
      const { code, files, packages } = await loadedBy(...(name === '' ? [] : [name]), '--help');
      expect(code).toBe(0);
      expect(files).toContain('src/i18n/languages.ts');
      expect(files.filter((file) => file.startsWith('src/') && !FOR_HELP.test(file))).toEqual([]);
      expect(files.filter((file) => file.endsWith('/run.ts'))).toEqual([]);
      expect([...packages].filter((name) => !PACKAGES_FOR_HELP.has(name))).toEqual([]);
    },
  );

  it('so that a check waits for no builder, browser or library of documents', async () => {
    const loaded = await loadedBy('check', '--content', YEARS);
    expect(loaded.files).toContain('src/check/run-checks.ts');
    expect(heavy(loaded)).toEqual([]);
    expect(readers(loaded)).toEqual([]);
  });

  it('so that a text is imported without the readers of other formats', async () => {
    const file = await text('2024.txt');
    const content = join(folder, 'content');
    const loaded = await loadedBy(
      'import',
      file,
      '--dry-run',
      '--year',
      '2024',
      '--content',
      content,
    );
    expect(loaded.code).toBe(0);
    expect(loaded.files).toContain('src/import/readers/plain-text.ts');
    expect(readers(loaded)).toEqual([]);
    expect(heavy(loaded)).toEqual([]);
  });

  it('so that a Markdown file is imported with its reader alone', async () => {
    const file = await text('2024.md');
    const content = join(folder, 'content');
    const loaded = await loadedBy(
      'import',
      file,
      '--dry-run',
      '--year',
      '2024',
      '--content',
      content,
    );
    expect(loaded.code).toBe(0);
    expect(readers(loaded).every((name) => name.includes('markdown'))).toBe(true);
    expect(readers(loaded)).toContain('src/import/readers/markdown.ts');
    expect(heavy(loaded)).toEqual([]);
  });

  it('so that a search reads no content', async () => {
    const loaded = await loadedBy('search', '账目', '--out', join(folder, 'nothing'));
    expect(loaded.files).toContain('src/search/query/query.ts');
    expect(loaded.files).not.toContain('src/content/read.ts');
    expect(heavy(loaded)).toEqual([]);
    expect(loaded.packages.has('remark-parse')).toBe(false);
  });
});
