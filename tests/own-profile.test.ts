import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duizhao } from './support/command.ts';
import { temporaryFolder } from './support/temporary.ts';

/** An office that calls problems 堵点, and ends its reports in a way of its own. */
const PROFILE = `extends: self-review
terms:
  zh-CN:
    review: 窗口服务剖析材料
    entries: { problem: 堵点 }
    lists: { problem: 堵点 }
headings:
  problem: { add: [堵点] }
closings: { add: [此件存档] }
`;

const REPORT = `2024年窗口服务剖析材料
一、梳理出的堵点
一是排队时间长。没有分时预约。
二、整改措施
一是推行预约。全年开放预约窗口12个。
此件存档`;

/** A content folder with that profile, and a report beside it. */
async function office(profile: string): Promise<{ content: string; report: string; out: string }> {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  await mkdir(join(content, 'profiles'), { recursive: true });
  await writeFile(join(content, 'profiles', 'our-own.yaml'), profile);
  const report = join(folder, '2024.txt');
  await writeFile(report, REPORT);
  return { content, report, out: join(folder, 'dist') };
}

describe('a profile of the site', () => {
  it('recognises its words in a report, and shows them on a page', async () => {
    const { content, report, out } = await office(PROFILE);
    const imported = await duizhao(
      ...['import', report, '--content', content, '--profile', 'our-own'],
    );
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(imported.stdout).toContain('堵点 1');
    expect(await readdir(join(content, 'problems', '2024'))).toEqual(['p01.mdx']);
    expect(await readFile(join(content, 'site.yaml'), 'utf8')).toContain('profile: our-own');

    const checked = await duizhao('check', '--content', content);
    expect(checked.code).toBe(0);
    expect(checked.stdout).not.toContain('our-own.yaml');

    expect(await duizhao('build', '--content', content, '--out', out)).toMatchObject({ code: 0 });
    const page = await readFile(join(out, 'problems', '2024', 'p01', 'index.html'), 'utf8');
    expect(page).toContain('堵点');
    const files = await readdir(out, { recursive: true });
    expect(files.filter((file) => /profiles|our-own|\.yaml$/u.test(file))).toEqual([]);
  });

  it('that is wrong is told with its place, and neither imports nor builds', async () => {
    const { content, report, out } = await office('extends: self-reviw\n');
    await writeFile(join(content, 'site.yaml'), 'name: 站\norganisation: 委\nprofile: our-own\n');
    const wrong = /our-own\.yaml:1:1\s+(?:错误\s+)?没有名为“self-reviw”的体例。可以选择：/u;
    const said = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await duizhao(...args, '--content', content);
      expect(code).toBe(1);
      return stdout + stderr;
    };
    expect(await said('import', report)).toMatch(wrong);
    expect(await said('check')).toMatch(wrong);
    expect(await said('build', '--out', out)).toMatch(wrong);
    expect(await readdir(content)).toEqual(['profiles', 'site.yaml']);
  });
});
