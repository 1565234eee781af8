import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duizhao } from './support/command.ts';
import { YEARS } from './support/sites.ts';
import { temporaryFolder } from './support/temporary.ts';

/** The sample's content in a folder of the test's own. */
async function sample(): Promise<string> {
  const content = join(await temporaryFolder(), 'content');
  await cp(YEARS, content, { recursive: true });
  return content;
}

const RED_HEAD = `青禾县便民服务局文件
青便字〔2025〕3号
青禾县便民服务局
关于2024年度自查情况的报告
县委办公室：
按照年度工作安排，我们逐项检查，现将情况报告如下。
一、上年度查出问题整改情况
2023年度共查出问题2条，均已整改。
二、存在的主要问题
（一）窗口服务方面。一是高峰时段排队偏长。等候超过三十分钟。
三、整改措施
一是增设弹性窗口，全年回访不少于200人次。
青禾县便民服务局
2025年1月8日`;

const OTHER = `后勤处自查报告
一、存在的问题
一是账目没有按月公开。去年只公开了两次，群众不知道钱花在哪里。
二是库房没有货架。物资堆在地上，领用时常常找不到。
二、整改措施
一是公开账目。全年公开12次。`;

async function written(content: string, name: string, text: string): Promise<string> {
  const file = join(content, '..', name);
  await writeFile(file, text);
  return file;
}

describe('importing a report of another year, or of another office', () => {
  it('goes by the title, not by the document number, and says so', async () => {
    const content = join(await temporaryFolder(), 'content');
    const file = await written(content, '青便字〔2025〕3号.txt', RED_HEAD);
    const dry = await duizhao('import', file, '--dry-run', '--content', content);
    expect(dry.stdout).toContain('年份 2024：标题“关于2024年度自查情况的报告”说的是 2024 年');
    const json = await duizhao('import', file, '--dry-run', '--json', '--content', content);
    expect(JSON.parse(json.stdout)).toMatchObject({
      document: {
        ...{ review: '2024', year: 2024 },
        yearEvidence: [
          { place: 'title', quote: '关于2024年度自查情况的报告', year: 2024, agrees: true },
          { place: 'signed', quote: '2025年1月8日', year: 2024, agrees: true },
        ],
      },
    });
    await duizhao('import', file, '--content', content);
    expect(await readdir(join(content, 'reviews'))).toEqual(['2024.mdx']);
    // Its head is asked about, its year is not.
    const review = await readFile(join(content, 'reviews', '2024.mdx'), 'utf8');
    expect(/^confirm: (.*)$/mu.exec(review)?.[1] ?? '').not.toMatch(/\d{4}/u);
  });

  it('asks to confirm a year for which not all speaks, and check repeats it', async () => {
    const content = join(await temporaryFolder(), 'content');
    const file = await written(content, '2022年自查.txt', `${OTHER}\n后勤处\n2024年1月8日`);
    const { stdout } = await duizhao('import', file, '--content', content);
    const asked =
      '年份定为 2022，依据是文件名“2022年自查.txt”；但落款日期“2024年1月8日”说的是 2023 年';
    expect(stdout).toContain(asked);
    expect((await duizhao('check', '--content', content)).stdout).toContain(asked);
  });

  it('takes the year that is given, and notes what speaks for another', async () => {
    const content = join(await temporaryFolder(), 'content');
    const file = await written(content, '自查.txt', RED_HEAD);
    const { code, stderr } = await duizhao('import', file, '--year', '2023', '--content', content);
    expect(code).toBe(0);
    expect(stderr).toContain(
      '已按 --year 定为 2023 年；但标题“关于2024年度自查情况的报告”说的是 2024 年',
    );
    expect(await readdir(join(content, 'reviews'))).toEqual(['2023.mdx']);
  });

  it('refuses to import over it, forced or not, in a dry run too, and names what to do instead', async () => {
    const content = await sample();
    const file = await written(content, '后勤处2024.txt', OTHER);
    const before = await readFile(join(content, 'reviews', '2024.mdx'), 'utf8');
    for (const option of ['--json', '--force', '--dry-run']) {
      const { code, stderr } = await duizhao('import', file, option, '--content', content);
      expect(code).toBe(1);
      expect(stderr).toContain('“2024”是另一份报告，没有改动任何文件，加上 --force 也不会覆盖它');
      expect(stderr).toContain('“云汀经济开发区管理委员会2024年度自查报告”（2024 年');
      for (const way of ['--year', '--review 2024-2', 'npm run remove -- 2024']) {
        expect(stderr).toContain(way);
      }
    }
    expect(await readFile(join(content, 'reviews', '2024.mdx'), 'utf8')).toBe(before);
    const beside = ['--review', '2024-2', '--content', content];
    expect((await duizhao('import', file, ...beside)).code).toBe(0);
  });
});

describe('remove', () => {
  it('names what would go and what refers to it, and changes nothing', async () => {
    const content = await sample();
    const { code, stdout } = await duizhao('remove', '2022', '--dry-run', '--content', content);
    expect(code).toBe(0);
    expect(stdout).toContain('要删去的是报告“2022”（云汀经济开发区管理委员会2022年度自查报告）：');
    expect(stdout).toContain('  问题 15 个文件（problems）');
    expect(stdout).toContain('  follow-ups/2023/f01.mdx:8:5  2022/p01\n');
    expect(stdout).toContain('/reviews/2022/  （文字中提到，要由人工修改）');
    expect(stdout).toContain('没有改动任何文件。');
    expect(await readdir(join(content, 'reviews'))).toContain('2022.mdx');
  });

  it('refuses as long as others refer to it, and takes their links away when asked', async () => {
    const content = await sample();
    const refused = await duizhao('remove', '2022', '--yes', '--content', content);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('reviews/2023.mdx:6:5  2022');
    expect(refused.stderr).toContain('--unlink');
    expect(await readdir(join(content, 'reviews'))).toContain('2022.mdx');

    const unasked = await duizhao('remove', '2022', '--unlink', '--content', content);
    expect(unasked.code).toBe(1);
    expect(unasked.stderr).toContain('确定要删去报告“2022”时，请加上 --yes。');
    expect(await readdir(join(content, 'reviews'))).toContain('2022.mdx');

    const done = await duizhao('remove', '2022', '--unlink', '--yes', '--content', content);
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('已删去报告“2022”的 39 个文件，取消了 36 处链接。');
    expect(await readdir(join(content, 'reviews'))).not.toContain('2022.mdx');
    expect((await duizhao('check', '--content', content)).stdout).toContain('错误 0，');
  });

  it('lets the report be imported anew, under numbers that were never given', async () => {
    const content = await sample();
    const exported = await temporaryFolder();
    await duizhao('export', 'txt', '2024', '--content', content, '--out', exported);
    const removed = await duizhao('remove', '2024', '--unlink', '--yes', '--content', content);
    expect(removed.code).toBe(0);
    const file = join(exported, '2024.txt');
    expect((await duizhao('import', file, '--content', content)).code).toBe(0);
    const problems = await readdir(join(content, 'problems', '2024'));
    expect(problems[0]).toBe('p14.mdx');
    expect((await duizhao('check', '--content', content)).stdout).toContain('错误 0，');
  });

  it('removes a review that cannot be read', async () => {
    const content = await sample();
    await writeFile(join(content, 'reviews', '2020.mdx'), 'no front matter');
    expect((await duizhao('remove', '2020', '--yes', '--content', content)).code).toBe(0);
    expect(await readdir(join(content, 'reviews'))).not.toContain('2020.mdx');
  });

  it('says which reviews there are where it knows none of that name, and wants exactly one', async () => {
    const unknown = await duizhao('remove', '2042', '--yes');
    expect([unknown.code, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toContain('没有编号为“2042”的报告');
    for (const names of [[], ['2021', '2022']]) {
      const { code, stderr } = await duizhao('remove', ...names);
      expect(code).toBe(2);
      expect(stderr).toContain('npm run remove -- REVIEW');
    }
  });
});
