import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../i18n/user-error.ts';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf } from '../../testing/imported.ts';
import { displayWidth } from '../../text/display-width.ts';
import type { Outcome } from '../outcome.ts';
import { planImport } from '../plan-import.ts';
import { summaryTable } from './summary-table.ts';

const profile = await loadProfile('self-review');
const plan = planImport(
  documentOf('一、存在的问题\n一是账目不清。没有汇总。\n二是库房乱。没有货架。'),
  {
    review: '2021',
    year: 2021,
    profile,
    locale: 'zh-CN',
  },
);
const at = (name: string): string => join('reports', name);
const year = { year: 2021, isGiven: false, isCertain: true, evidence: [] };
const OUTCOMES: Outcome[] = [
  {
    ...{ file: at('自查.docx'), result: 'imported', plan, year },
    ...{ isPlain: false, exists: false, changes: [], isKept: true },
  },
  { file: at('a.pdf'), result: 'same', as: at('自查.docx') },
  {
    file: at('通知.txt'),
    result: 'refused',
    error: new UserError('not-a-review', { file: '通知.txt' }),
  },
];

describe('the table of several files', () => {
  it('says of each what became of it, and why it was not imported', () => {
    expect(summaryTable(OUTCOMES, 'zh-CN', false)).toEqual([
      '文件       结果    报告  条目  待核对',
      '自查.docx  已导入  2021     2       1',
      'a.pdf      重复',
      '    内容与 自查.docx 相同，没有重复导入。',
      '通知.txt   未导入',
      expect.stringMatching(/^ {4}通知.txt 不像这类报告/u),
      expect.stringMatching(/^ {4}\S/u),
      '共导入 1 份，待核对 1 处；重复 1 份；未导入 1 份。',
    ]);
  });

  it('names files in full that stand in no common folder', () => {
    const [outcome] = OUTCOMES;
    const outcomes = [join(sep, 'a', 'x.docx'), 'y.docx'].map(
      (file) => ({ ...outcome, file }) as Outcome,
    );
    const names = summaryTable(outcomes, 'zh-CN', false).map((line) => line.split(' ')[0]);
    expect(names.slice(1, 3)).toEqual([join(sep, 'a', 'x.docx'), 'y.docx']);
  });

  it('says the same in English', () => {
    const lines = summaryTable(OUTCOMES, 'en', true);
    expect(lines[0]).toBe('File       Result   Review  Entries  To confirm');
    expect(lines[1]).toBe('自查.docx  fine     2021          2           1');
    expect(lines.join(' ')).toContain('Can be imported: 1, with 1 places to confirm');
  });

  it('fits into 80 columns whatever the names', () => {
    const file = `${'很长的文件夹名'.repeat(8)}/报告${'x'.repeat(60)}.docx`;
    const outcomes = [...OUTCOMES, { ...OUTCOMES[0], file } as Outcome];
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const line of summaryTable(outcomes, locale, false)) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(80);
      }
    }
    expect(summaryTable(outcomes, 'zh-CN', false).join('\n')).toMatch(/…x+\.docx {2}已导入/u);
  });
});
