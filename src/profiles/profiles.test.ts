import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planImport } from '../import/plan-import.ts';
import { documentOf } from '../testing/imported.ts';
import { isMapping } from './extend.ts';
import { loadProfile } from './load.ts';

const names = ['inspection-rectification', 'self-review'];

/** What a profile's own file says: the value of each field that is no group, by its path. */
async function saidBy(name: string): Promise<string[]> {
  const file = await readFile(join(import.meta.dirname, `${name}.yaml`), 'utf8');
  const said = (value: unknown, path: string): string[] =>
    isMapping(value)
      ? Object.entries(value).flatMap(([key, inner]) => said(inner, `${path}.${key}`))
      : [`${path}: ${JSON.stringify(value)}`];
  return said(parse(file), '');
}

/** A notice of another genre than the sample's: findings by number, each with what was done. */
const NOTICE = `关于巡察整改进展情况的通报
第三巡察组对中心进行了巡察，现将整改进展情况公布如下。
一、整改工作组织情况
召开专题会议6次，围绕反馈的2个方面3个问题制定措施，截至目前已完成整改2个，正在整改1个。
二、反馈问题整改落实情况
（一）关于服务企业方面
1.关于窗口等候时间长的问题。
整改情况：增设综合窗口，抽查业务300件。已完成整改并长期坚持。
2.关于证照打印错误较多的问题。
整改情况：实行双人复核。已完成整改。
（二）关于资产管理方面
1.关于闲置设备没有及时处置的问题。
整改情况：盘点设备186台，其余正在整改。
三、下一步工作打算
（一）坚持定期回访。每季度回访企业20家以上。
（二）完善资产台账。年底前完成资产编码。`;

describe('the profiles', () => {
  it.each(names)('%s is complete, with what it takes over', async (name) => {
    expect((await loadProfile(name)).id).toBe(name);
  });

  it('state once what they share', async () => {
    const [first = [], second = [], base = []] = await Promise.all(
      [...names, 'chinese-report'].map(saidBy),
    );
    const shared = first.filter((said) => second.includes(said));
    expect(shared).toEqual(['.extends: "chinese-report"']);
    const repeated = [...first, ...second].filter((said) => base.includes(said));
    expect(repeated).toEqual([]);
  });

  it('that are only for others to take over cannot be chosen', async () => {
    await expect(loadProfile('chinese-report')).rejects.toMatchObject({
      id: 'profile-abstract',
      details: { allowed: 'inspection-rectification, self-review' },
    });
  });

  it('are named to whoever asks for another', async () => {
    await expect(loadProfile('no-such-genre')).rejects.toMatchObject({
      id: 'unknown-profile',
      details: { allowed: 'inspection-rectification, self-review' },
    });
  });
});

describe('the profile of inspection notices', () => {
  it('makes follow-ups of findings, with the status that the notice states', async () => {
    const profile = await loadProfile('inspection-rectification');
    const { files, summary } = planImport(documentOf(NOTICE), {
      review: '2023',
      year: 2023,
      profile,
      locale: 'zh-CN',
    });
    expect(summary.entries).toEqual({ 'follow-up': 3, problem: 0, cause: 0, measure: 2 });
    expect(summary.totals).toMatchObject({ aspects: 2, problems: 3, done: 2, open: 1 });
    const status = (id: string) => files.get(`follow-ups/2023/${id}.mdx`)?.data?.['status'];
    expect(['f01', 'f02', 'f03'].map(status)).toEqual(['standing', 'done-claimed', 'in-progress']);
    expect(files.get('measures/2023/m01.mdx')?.text).toContain('metric: 回访企业');
  });
});
