import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duizhao } from './support/command.ts';
import { temporaryFolder } from './support/temporary.ts';

const FILES = {
  'site.yaml': 'name: 汇编\norganisation: 办公室\n',
  'reviews/2023.mdx': '---\ntitle: 2023年报告\nyear: 2023\n---\n',
  'problems/2023/p01.mdx': '---\ntitle: 会议长\n---\n\n开了一天会。\n',
  'reviews/2024.mdx': '---\ntitle: 2024年报告\nyear: 2024\nbaseline: ["2023"]\n---\n',
  'problems/2024/p01.mdx':
    '---\ntitle: 会议仍长\ncontinues: 2023/p01\nconfirm: 请核对类别。\n---\n\n开了两天会。\n',
  'problems/2024/p02.mdx': '---\ntitle: 租车多\nmeasures: [2024/m01]\n---\n\n租了三次车。\n',
  'measures/2024/m01.mdx': '---\ntitle: 少租车\n---\n\n只租一次。\n',
};

async function contentFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

describe('confirm', () => {
  it('lists what of a review is to be looked through, and changes nothing', async () => {
    const content = await contentFolder();
    const { code, stdout } = await duizhao('confirm', '2024', '--content', content);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      '2024年报告（2024）',
      '',
      '○ 条目（kinds）：哪些是问题、原因、措施、整改情况，哪些只是文字（待核对）',
      '  导入时没有把握的1处：',
      '    2024/p01  会议仍长  请核对类别。',
      '',
      '○ 关联（links）：问题、原因、措施之间，整改情况与以前的承诺之间（待核对）',
      '  没有连到措施的问题1条：',
      '    2024/p01  会议仍长',
      '  没有连到原因的问题2条：',
      '    2024/p01  会议仍长',
      '    2024/p02  租车多',
      '',
      '○ 历年（earlier）：哪些问题以前出现过（待核对）',
      '  标明以前出现过的问题1条：',
      '    2024/p01  会议仍长  ← 2023/p01',
      '  没有标明的1条，核对以后网站会说是新出现的：',
      '    2024/p02  租车多',
      '',
      '逐项核对、改正以后，运行：npm run confirm -- 2024 --kinds --links --earlier',
    ]);
    for (const [path, text] of Object.entries(FILES)) {
      expect(await readFile(join(content, path), 'utf8')).toBe(text);
    }
  });

  it('records what was looked through, by whom and when, and asks for the rest', async () => {
    const content = await contentFolder();
    const said = ['--kinds', '--links', '--by', '张某', '--content', content];
    const { code, stdout } = await duizhao('confirm', '2024', ...said);
    expect([code, stdout]).toEqual([
      0,
      '已记下：2024 的 kinds、links 已核对。\n同时去掉了1处“待确认”。\n',
    ]);
    expect(await readFile(join(content, 'reviews/2024.mdx'), 'utf8')).toMatch(
      /^checked: \{ date: \d{4}-\d\d-\d\d, by: 张某, kinds: true, links: true \}$/mu,
    );
    const checked = await duizhao('check', '--content', content);
    expect(checked.stdout).toContain('npm run confirm -- 2024');
    const left = await duizhao('confirm', '2024', '--content', content);
    expect(left.stdout).toContain('运行：npm run confirm -- 2024 --earlier');
    await duizhao('confirm', '2024', '--earlier', '--content', content);
    const done = await duizhao('confirm', '2024', '--content', content);
    expect(done.stdout.trim().split('\n').at(-1)).toBe('全部已核对。');
  });

  it('is told which review, and only one', async () => {
    const content = await contentFolder();
    const unknown = await duizhao('confirm', '2042', '--kinds', '--content', content);
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('2042')]);
    for (const names of [[], ['2023', '2024']]) {
      const { code, stderr } = await duizhao('confirm', ...names, '--content', content);
      expect([code, stderr]).toEqual([2, expect.stringContaining('npm run confirm -- 2021')]);
    }
  });
});
