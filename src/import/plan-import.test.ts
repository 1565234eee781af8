import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from './outline/genre.ts';
import type { ImportRecord } from '../content/import-record.ts';
import { loadProfile } from '../profiles/load.ts';
import { documentOf } from '../testing/imported.ts';
import { LIMITS, planImport } from './plan-import.ts';

const profile = await loadProfile('self-review');
const CONTEXT = { review: '2021', year: 2021, profile, locale: 'zh-CN' } as const;

const REPORT = `二、存在的问题
一是账目不清。没有汇总。
四、整改措施
一是公开账目。全年公开12次。`;

describe('the plan of an import', () => {
  it('names the files of the review, its entries, and the record of the import', () => {
    const { files, record } = planImport(documentOf(REPORT), CONTEXT);
    const paths = ['reviews/2021.mdx', 'problems/2021/p01.mdx', 'measures/2021/m01.mdx'];
    expect([...files.keys()]).toEqual(paths);
    expect(Object.keys((JSON.parse(record) as ImportRecord).files)).toEqual(paths);
  });

  it('sums up what was found, and what somebody should look at', () => {
    const { summary } = planImport(documentOf(REPORT), CONTEXT);
    expect(summary).toMatchObject({
      title: '2021年度自查报告',
      sections: 2,
      aspects: 0,
      entries: { 'follow-up': 0, problem: 1, cause: 0, measure: 1 },
      targets: 1,
      confirm: [{ path: 'reviews/2021.mdx' }],
    });
  });

  it.each([
    ['a letter', '各位同事：\n食堂下周一恢复供应早餐。\n后勤处'],
    ['a list without parts', '一是账目不清。\n二是库房乱。'],
    ['headings without entries', '一、概述\n二、背景'],
  ])('refuses %s', (_, text) => {
    expect(() => planImport(documentOf(text), CONTEXT)).toThrow(
      expect.objectContaining({ id: 'not-a-review' }),
    );
  });

  it.each([
    ['a heading without words', '一、存在的问题\n（一）\n账目不清。'],
    ['a number without words', '一、存在的问题\n一是\n二是账目不清。'],
    ['a date that the calendar has not', '一、存在的问题\n账目不清。\n后勤处\n2024年2月30日'],
    ['a number too large to count', `共查摆问题${'9'.repeat(30)}条。\n一、存在的问题\n账目不清。`],
    ['code', '一、存在的问题\nimport 的用法不清。{x} <Finding>\nexport 方面。'],
  ])('holds %s', (_, text) => {
    expect(planImport(documentOf(text), CONTEXT).summary.entries.problem).toBeGreaterThan(0);
  });

  it('loses no character of any document, or refuses it as no review', () => {
    const markers = [
      '一、',
      '二、',
      '（一）',
      '(二)',
      '一是',
      '二是',
      '第一，',
      '1.',
      '2、',
      '（1）',
    ];
    const marker = fc.constantFrom(...markers, '', '（ 三 ）', '十百、', '零是');
    const words = fc.constantFrom(
      ...['存在的问题', '问题的原因', '整改措施', '整改情况', '在学习方面', '学习方面：', '不深'],
      ...['没有此类问题', '但是', '比如', '这说明', '全年学习12次', '共查摆问题26条', '12个方面'],
      ...['2024年13月45日', '2024年1月10日', '年', '月', '日', '9', '999999999999999999999次'],
      ...[
        '。',
        '，',
        '：',
        '；',
        '“',
        '”',
        '（',
        '）',
        '！',
        '.',
        ' ',
        '\u3000',
        'import ',
        '<',
        '{',
      ],
    );
    const block = fc
      .tuple(marker, fc.array(words, { maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 2 }))
      .map(([number, text, rest]) => number + text.join('') + rest);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.array(block), (before, after) => {
        const text = [...before, '二、存在的问题', ...after].join('\n').toWellFormed();
        try {
          planImport(documentOf(text.replaceAll('\0', '\uFFFD')), CONTEXT);
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('an import', () => {
  const context = { review: '2021', year: 2021, profile, locale: 'zh-CN' } as const;

  it.each([
    ['document-too-large', '字'.repeat(LIMITS.characters + 1)],
    ['too-many-entries', `一、存在的问题\n${'一是账目不清。\n'.repeat(LIMITS.entries + 1)}`],
    [
      'too-many-passages',
      `一、存在的问题\n一是账目不清。\n${'（一）账目方面\n'.repeat(LIMITS.passages)}`,
    ],
    ['entry-too-long', `一、存在的问题\n一是账目不清。\n${'没有汇总。\n'.repeat(5001)}`],
  ])('says %s beyond its limits', (id, text) => {
    expect(() => planImport(documentOf(text), context)).toThrow(expect.objectContaining({ id }));
  });
});
