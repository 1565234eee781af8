import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
const MARKED = `
const mark = (words: unknown): unknown => {
  if (typeof words === 'string') return '⟦' + words + '⟧';
  if (typeof words === 'function') return (...given: unknown[]) => mark(words(...given));
  if (Array.isArray(words)) return words.map(mark);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, mark(value)]));
};
export const marked = <T>(words: T): T => mark(words) as T;
`;

let folder: string;

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, path), text.replace(from, to));
}

/** What a command says in the language that was added. */
function said(...args: string[]): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'scripts', 'duizhao.ts'), ...args, '--content', join(folder, 'content')],
      (_, stdout, stderr) => {
        resolve((stdout + stderr).split('\n').filter((line) => line.trim() !== ''));
      },
    );
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'language-'));
  for (const name of ['src', 'scripts', 'package.json']) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const language = join(folder, 'src', 'i18n', 'xx');
  await mkdir(language);
  await writeFile(join(language, 'marked.ts'), MARKED);
  await writeFile(
    join(language, 'index.ts'),
    "import { en } from '../en/index.ts';\nimport { marked } from './marked.ts';\nexport const xx = marked(en);\n",
  );
  await writeFile(
    join(language, 'search.ts'),
    "import { search as words } from '../en/search.ts';\nimport { marked } from './marked.ts';\nexport const search = marked(words);\n",
  );
  await edit('src/i18n/languages.ts', "'zh-CN': zhCN, en", "'zh-CN': zhCN, en, xx");
  await edit('src/i18n/languages.ts', '\n/**', "import { xx } from './xx/index.ts';\n\n/**");
  await edit('src/model/site.ts', "['zh-CN', 'en']", "['zh-CN', 'en', 'xx']");
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'content', 'site.yaml'), 'locale: xx\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a language that was added', () => {
  it('explains a command and each of its options', async () => {
    const [usage, ...lines] = await said('build', '--help');
    expect(usage).toContain('npm run build');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^(?: {2}--\w+ +)?⟦.*⟧$/u);
  });

  it('tells what is wrong', async () => {
    const [line] = await said('check', 'twice');
    expect(line).toMatch(/^⟦.*twice.*⟧$/u);
  });

  it('answers a search', async () => {
    const [line] = await said('search', '。');
    expect(line).toMatch(/^⟦.*⟧$/u);
  });
});
