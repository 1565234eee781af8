import { cp, mkdir, readdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { duizhao, duizhaoWith } from './support/command.ts';
import { temporaryFolder } from './support/temporary.ts';

const DIST = inject('dist');

const searched = (...args: string[]) => duizhao('search', ...args, '--out', DIST);

interface Found {
  exact: number;
  approximate: number;
  readings: { kind: string; text: string }[];
  results: { id: string; year: number; kind: string; title: string; reading?: object }[];
}

/** What a search finds, read from what it prints for programs. */
async function found(...args: string[]): Promise<Found> {
  const { code, stdout, stderr } = await searched(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Found;
}

const ids = ({ results }: Found): string[] => results.map(({ id }) => id);

describe('search', () => {
  it('lists for people what it finds, in order of rank, and how many there are', async () => {
    const { code, stdout, stderr } = await searched('租车');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('2024/m03  2024  措施  堵住采购、付款和租车的漏洞');
    expect(lines[1]).toMatch(/^ {4}.*租车事前审批率/u);
    expect(lines.filter((line) => !line.startsWith(' ')).length).toBe(4);
    expect(lines.at(-1)).toBe('找到 3 条');
  });

  it('prints for programs the same, all of it and nothing else', async () => {
    const { stdout } = await searched('企业', '--json');
    const result = JSON.parse(stdout) as Found;
    expect(result.exact).toBeGreaterThan(20);
    expect(result.results).toHaveLength(result.exact);
    expect(result.results[0]).toEqual({
      id: expect.stringMatching(/^20\d\d\/[pmfc]\d\d$/u) as string,
      url: expect.stringMatching(/^\/reviews\/20\d\d\/#20\d\d-[pmfc]\d\d$/u) as string,
      title: expect.stringContaining('企业') as string,
      year: expect.any(Number) as number,
      kind: 'problem',
      status: expect.any(String) as string,
      excerpt: expect.any(String) as string,
    });
  });

  it('takes words one by one, phrases in quotes, and leaves out what stands after a minus', async () => {
    const both = ids(await found('座谈', '诉求'));
    expect(both).toContain('2023/p02');
    expect(ids(await found('"座谈 诉求"'))).toEqual([]);
    const without = await duizhao('search', '--out', DIST, '--json', '座谈', '--', '-诉求');
    expect(both).not.toContain((JSON.parse(without.stdout) as Found).results[0]?.id);
  });

  it('narrows to what its options say, by value or by name, and lists that where there are no words', async () => {
    const narrowed = await found('企业', '--year', '2023', '--year', '2024', '--kind', '问题');
    expect(narrowed.results.length).toBeGreaterThan(3);
    for (const { year, kind } of narrowed.results) {
      expect([2023, 2024]).toContain(year);
      expect(kind).toBe('problem');
    }
    const all = await found('--year', '2019', '--kind', 'problem');
    expect(all.results).toHaveLength(15);
  });

  it('shows a few, or as many as are wanted, and says how many more there are', async () => {
    const few = (await searched('企业')).stdout.split('\n').filter((line) => /^20/u.test(line));
    expect(few).toHaveLength(20);
    const { stdout } = await searched('企业', '--limit', '2');
    expect(stdout.split('\n').filter((line) => /^20/u.test(line))).toHaveLength(2);
    expect(stdout).toMatch(/另有 \d+ 条没有列出/u);
  });

  it('sorts by date when asked to', async () => {
    const years = (await found('企业', '--sort', 'date')).results.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const ranked = (await found('企业')).results.map(({ year }) => year);
    expect(ranked).not.toEqual(years);
  });

  it('says how it found what does not contain the words', async () => {
    const { stdout } = await searched('zuche');
    expect(stdout).toContain('按拼音 zuche 找到“租车”');
    const { exact, approximate, readings, results } = await found('zuche');
    expect({ exact, approximate }).toEqual({ exact: 0, approximate: 3 });
    expect(readings).toEqual([{ kind: 'sound', text: '租车' }]);
    expect(results[0]?.reading).toEqual({ kind: 'sound', text: '租车' });
  });

  it('says that it found nothing, which is no error', async () => {
    expect(await searched('量子纠缠')).toEqual({
      code: 0,
      stdout: '没有包含“量子纠缠”的条目。\n',
      stderr: '',
    });
    expect(await found('量子纠缠')).toMatchObject({ exact: 0, approximate: 0, results: [] });
  });

  it('names the values there are when no entry has the one that is asked for', async () => {
    const { code, stdout, stderr } = await searched('企业', '--kind', 'problems', '--json');
    expect(code).toBe(0);
    expect(stderr).toContain('是不是“problem”？');
    expect(JSON.parse(stdout)).toMatchObject({ exact: 0, results: [] });
  });

  it.each([
    [[], '没有要搜索的词'],
    [['  '], '没有要搜索的词'],
    [['，。'], '只有标点或符号'],
    [['租车', '--limit', '0'], '--limit 0'],
    [['租车', '--limit', '1.5'], '--limit 1.5'],
    [['租车', '--sort', 'up'], 'relevance, date'],
    [['租车', '--colour', 'red'], '--colour'],
  ])('explains wrong usage with exit code 2: %j', async (args, says) => {
    const { code, stdout, stderr } = await searched(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain('npm run search -- WORDS…');
  });

  it('explains itself with --help', async () => {
    const { code, stdout } = await duizhao('search', '--help');
    expect(code).toBe(0);
    expect(stdout).toContain('npm run search -- WORDS…');
  });
});

describe('search where there is no index that it can read', () => {
  it('says so in one sentence in either language', async () => {
    const folder = await temporaryFolder();
    for (const [language, says] of [
      ['zh-CN', '没有搜索索引'],
      ['en', 'There is no search index in'],
    ] as const) {
      const env = { DUIZHAO_LANG: language };
      const args = ['search', '租车', '--json', '--out', folder, '--content', folder];
      const { code, stdout, stderr } = await duizhaoWith(env, ...args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(says);
      expect(stderr).toContain('npm run build');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it.each([
    ['the table', 'records.pack'],
    ['the program', 'pagefind.js'],
    ['the list of pages', '.pf_meta'],
    ['what finds words', '.pf_index'],
    ['what Pagefind runs on', 'wasm.unknown.pagefind'],
    ['the results', `cards`],
  ])('says so in one sentence when %s is cut short or gone', async (_, name) => {
    for (const spoil of [(file: string) => truncate(file, 9), (file: string) => rm(file)]) {
      const site = join(await temporaryFolder(), 'site');
      await mkdir(site);
      await cp(join(DIST, 'pagefind'), join(site, 'pagefind'), { recursive: true });
      for (const file of await filesBelow(site)) {
        if (file.includes(name)) await spoil(file);
      }
      const { code, stdout, stderr } = await duizhao('search', '租车', '--out', site);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('搜索索引');
      expect(stderr).toContain('npm run build');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
