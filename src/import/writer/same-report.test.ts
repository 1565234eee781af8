import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../i18n/user-error.ts';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf } from '../../testing/imported.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { planImport } from '../plan-import.ts';
import { readLastImport } from './last-import.ts';
import { writePlan } from './write-plan.ts';

const profile = await loadProfile('self-review');
const content = temporaryFolder();

const REPORT = `后勤处2023年度自查报告
一、存在的问题
一是账目没有按月公开。去年只公开了两次，群众不知道钱花在哪里。
二是库房没有货架。物资堆在地上，领用时常常找不到。
三是值班记录不完整。夜间记录有缺页，交接没有签字。
二、整改措施
一是公开账目。全年公开12次。
二是整理库房。添置货架20组，全年盘点不少于4次。`;

const OTHER = `便民服务中心自查报告
一、存在的问题
一是高峰时段排队偏长。有的群众等候超过三十分钟，窗口没有增加。
二是办事指南更新慢。材料清单仍是旧的，群众跑了两趟。
二、整改措施
一是增设弹性窗口。全年回访不少于200人次。`;

async function importing(text: string, name = '自查.docx') {
  const last = await readLastImport(content.path, '2023', 'zh-CN');
  const context = { review: '2023', year: 2023, profile, locale: 'zh-CN' } as const;
  const plan = planImport(documentOf(text, name), context, { last });
  return writePlan(content.path, plan, last, { force: true });
}

async function refusal(text: string): Promise<UserError> {
  const error: unknown = await importing(text).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error('it was not refused');
  return error;
}

const there = () => readFile(join(content.path, 'reviews', '2023.mdx'), 'utf8');

describe('importing over a review', () => {
  it('is refused where the texts have little in common, forced or not, and the right ways are named', async () => {
    await importing(REPORT, '后勤处.docx');
    const before = await there();
    const text = (await refusal(OTHER)).text('zh-CN');
    expect(text).toContain('已有的是“后勤处2023年度自查报告”（2023 年，');
    expect(text).toMatch(/\d{4}-\d\d-\d\d 由 后勤处\.docx 导入/u);
    expect(text).toMatch(/要导入的是“便民服务中心自查报告”；两份的文字只有 \d+% 相同/u);
    for (const way of ['--year', '--review 2023-2', 'npm run remove -- 2023']) {
      expect(text).toContain(way);
    }
    expect((await refusal(OTHER)).text('en')).toMatch(/only \d+% of their texts are the same/u);
    expect(await there()).toBe(before);
  });

  it('is refused where the report of another year was written from this one', async () => {
    await importing(REPORT);
    const next = REPORT.replace('2023', '2024').replace(
      /三是.*/u,
      '三是食堂采购不透明。价格没有公示，供货单位三年没有换过。',
    );
    expect((await refusal(next)).text('zh-CN')).toContain(
      '已有的标题写的是 2023 年，要导入的写的是 2024 年。年份认错了，请用 --year 指明，例如 --year 2024',
    );
  });

  it('is refused over a review that was written by hand too', async () => {
    await importing(REPORT);
    rmSync(join(content.path, 'imports'), { recursive: true });
    expect((await refusal(OTHER)).text('zh-CN')).toContain('人工编写，没有导入记录');
  });

  it('goes on where the same report was edited: items added, moved, taken out, reworded', async () => {
    const lines = REPORT.split('\n');
    const versions = [
      REPORT.replace('没有货架', '货架不够'),
      [
        ...lines.slice(0, 4),
        '四是食堂采购不透明。价格没有公示，群众有意见。',
        ...lines.slice(4),
      ].join('\n'),
      [lines[0], lines[1], lines[3], lines[2], ...lines.slice(5)].join('\n'),
      REPORT.replaceAll('没有', '还没有').replaceAll('全年', '每年'),
    ];
    for (const version of versions) {
      rmSync(content.path, { recursive: true });
      await importing(REPORT);
      expect((await importing(version)).exists).toBe(true);
    }
  });

  it('goes on where only the year of the title is corrected', async () => {
    await importing(REPORT.replace('2023', '2022'));
    await importing(REPORT);
    expect(await there()).toContain('后勤处2023年度自查报告');
  });
});
