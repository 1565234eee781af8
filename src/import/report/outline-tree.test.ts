import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf } from '../../testing/imported.ts';
import { displayWidth } from '../../text/display-width.ts';
import { outlineTree } from './outline-tree.ts';
import { planImport } from '../plan-import.ts';

const profile = await loadProfile('self-review');

const reportOn = (text: string) =>
  planImport(documentOf(text), { review: '2021', year: 2021, profile, locale: 'zh-CN' }).report;

const REPORT = reportOn(`后勤处2021年度自查报告
一、存在的问题
（一）在管理方面
一是账目不清。没有汇总。
二是库房乱。没有货架。
二、整改措施
一是公开账目。全年公开不少于12次。`);

describe('the outline as a tree', () => {
  it('shows marker, words and kind of each item, and what stands below it', () => {
    expect(outlineTree(REPORT, profile, 'zh-CN').slice(0, 7)).toEqual([
      '后勤处2021年度自查报告',
      '├─ 一、存在的问题  [问题: 方面 1，问题 2]',
      '│  └─ （一）在管理方面  [问题: 问题 2]',
      '│     ├─ 一是账目不清  [问题]',
      '│     └─ 二是库房乱  [问题]',
      '└─ 二、整改措施  [措施: 措施 1]',
      '   └─ 一是公开账目  [措施]',
    ]);
    expect(outlineTree(REPORT, profile, 'zh-CN').join('\n')).toContain('目标 1');
  });

  it('asks where the importer is unsure, with the reason', () => {
    const [item] = REPORT.outline.slice(2);
    const outline = REPORT.outline.map((each) =>
      each === item ? { ...each, confidence: 0.5 } : each,
    );
    const doubtful = {
      ...REPORT,
      outline,
      warnings: [{ id: 'confirm', message: '原文没有标题。', item: 2 }],
    };
    const lines = outlineTree(doubtful, profile, 'zh-CN');
    expect(lines.filter((line) => line.includes('?'))).toEqual([
      '│     ├─ 一是账目不清  [问题] ? 把握 50%',
      '│     │     ? 原文没有标题。',
    ]);
  });

  it('says that the year is not known', () => {
    const unknown = { ...REPORT, document: { ...REPORT.document, year: null } };
    expect(outlineTree(unknown, profile, 'en').at(-1)).toContain('--year');
  });

  it('fits into the width, however long a heading is', () => {
    const long = reportOn(`一、存在的问题\n一是${'账目不清、库房混乱'.repeat(20)}。没有汇总。`);
    const lines = outlineTree(long, profile, 'zh-CN', 60);
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(60);
    expect(lines.join('\n')).toContain('…  [问题]');
  });

  it('shows characters that would steer a terminal by their code', () => {
    const outline = REPORT.outline.map((item) => ({ ...item, label: '\u001B[31m红\u202E' }));
    const text = outlineTree({ ...REPORT, outline }, profile, 'zh-CN').join('\n');
    expect(text).toContain('[U+001B][31m红[U+202E]');
  });
});
