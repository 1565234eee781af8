import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duizhao } from './support/command.ts';
import { temporaryFolder } from './support/temporary.ts';

const YEARS = resolve(import.meta.dirname, 'fixtures/sites/years');

/** A content folder, and a list of operations beside it. */
async function prepared(operations: unknown): Promise<{ content: string; list: string }> {
  const folder = await temporaryFolder();
  const content = join(folder, '内容');
  await cp(YEARS, content, { recursive: true });
  const list = join(folder, '清单.json');
  const text = typeof operations === 'string' ? operations : JSON.stringify(operations, null, 2);
  await writeFile(list, text);
  return { content, list };
}

const KIND = { op: 'set-kind', at: '2024/p03', kind: 'cause' };

describe('change', () => {
  it('applies a list of operations, says what has changed, and can be taken back', async () => {
    const { content, list } = await prepared([
      KIND,
      { op: 'decline-suggestion', from: '2024/f01', field: 'about', to: '2023/p01' },
    ]);
    const before = await readFile(join(content, 'problems/2024/p03.mdx'), 'utf8');
    const { code, stdout } = await duizhao('change', list, '--content', content);
    expect(code).toBe(0);
    expect(stdout).toContain('1. set-kind  原文不变\n');
    expect(stdout).toContain('   problems/2024/p03.mdx → causes/2024/p03.mdx\n');
    expect(stdout).toMatch(/做了 2 项操作，改动 \d+ 个文件。npm run undo 可以撤销。/u);
    expect(await readFile(join(content, 'answers.yaml'), 'utf8')).toContain('to: 2023/p01');
    expect((await duizhao('check', '--content', content)).code).toBe(0);
    expect((await duizhao('undo', '--content', content)).code).toBe(0);
    expect(await readFile(join(content, 'problems/2024/p03.mdx'), 'utf8')).toBe(before);
  });

  it('says what it would change and writes nothing when it is only tried, also for programs', async () => {
    const { content, list } = await prepared([KIND]);
    const { stdout } = await duizhao('change', list, '--content', content, '--dry-run');
    expect(stdout).toContain('这次只是试一试，没有改动。');
    const json = await duizhao('change', list, '--content', content, '--dry-run', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([{ operation: KIND, isSameText: true }]);
    const path = join(content, 'problems/2024/p03.mdx');
    expect(await readFile(path, 'utf8')).toBe(
      await readFile(join(YEARS, 'problems/2024/p03.mdx'), 'utf8'),
    );
  });

  it('lists the lines of a report with the names by which operations know them', async () => {
    const { stdout } = await duizhao('change', '--outline', '2024', '--content', YEARS);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '2024#1  text  云汀经济开发区管理委员会2024年度自查报告',
      '2024#2  section 2024/s1 follow-up  一、2023年度自查发现问题整改情况',
    ]);
    const json = await duizhao('change', '--outline', '2024', '--json', '--content', YEARS);
    expect((JSON.parse(json.stdout) as unknown[])[1]).toMatchObject({
      ...{ at: '2024#2', node: { type: 'section', id: '2024/s1' } },
    });
  });

  it('tells every mistake of a list with its place and its remedy, and changes nothing', async () => {
    const { content, list } = await prepared(
      '[\n  { "op": "set-kind", "at": "2024/p03", "kind": "问题" },\n  { "op": "set-kinds" },\n  { "op": "merge", "at": "2024/p02", "into": "x" }\n]\n',
    );
    const { code, stderr } = await duizhao('change', list, '--content', content);
    expect(code).toBe(1);
    expect(stderr).toContain('清单.json:2:41  字段“kind”不认识“问题”。请写成 problem。');
    expect(stderr).toContain('清单.json:3:');
    expect(stderr).toContain('清单.json:4:');
    expect(stderr).toContain('没有改动任何内容');
    expect(stderr).not.toMatch(/zod|undefined|invalid_/iu);
  });

  it('does all operations or none, and names the one that cannot be done', async () => {
    const { content, list } = await prepared([KIND, { op: 'merge', at: '2024/a1' }]);
    const { code, stderr } = await duizhao('change', list, '--content', content);
    expect(code).toBe(1);
    expect(stderr).toContain('第 2 项操作（merge）做不了，没有改动任何内容：');
    expect(await readFile(join(content, 'problems/2024/p03.mdx'), 'utf8')).toContain('title');
  });

  it('refuses what a build would refuse, before anything is written', async () => {
    const refused = [
      [{ op: 'redact', at: '2024/p01', words: '企业', audience: '内部' }, '内部'],
      [{ op: 'set-field', at: '2024/p01', field: 'audience', value: 'nobody' }, 'nobody'],
      [{ op: 'add-attachment', at: '2024/p01', source: '网页.html' }, '网页.html'],
    ] as const;
    for (const [operation, named] of refused) {
      const { content, list } = await prepared([operation]);
      await writeFile(join(list, '..', '网页.html'), '<script>1</script>');
      const { code, stderr } = await duizhao('change', list, '--content', content, '--dry-run');
      expect(code).toBe(1);
      expect(stderr).toContain('problems/2024/p01.mdx 会因此出错');
      expect(stderr).toContain(named);
    }
  });

  it('takes attachments from beside the list and from nowhere else', async () => {
    const { content, list } = await prepared([
      { op: 'add-attachment', at: '2024/p01', source: '../站外.txt' },
    ]);
    const { code, stderr } = await duizhao('change', list, '--content', content);
    expect(code).toBe(1);
    expect(stderr).toContain('找不到要附上的文件 ../站外.txt');
  });

  it('is told how to call it when it is called with nothing, or with a list that is not there', async () => {
    expect((await duizhao('change')).code).toBe(2);
    const { code, stderr } = await duizhao('change', '没有.json', '--content', YEARS);
    expect(code).toBe(1);
    expect(stderr).toContain('找不到操作清单');
  });
});
