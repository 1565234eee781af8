import { describe, expect, it } from 'vitest';
import { changeLines } from './change-lines.ts';

const lineOf = (now: unknown, then: unknown): string | undefined =>
  changeLines(
    [{ path: 'a.mdx', change: 'changed', fields: [{ field: 'targets', now, then }] }],
    'zh-CN',
  )[1]?.trim();

describe('what importing again changes', () => {
  const first = { id: 't1', metric: '公开账目', op: '>=', value: 4, unit: '次' };
  const second = { ...first, id: 't2', metric: '更换货架' };

  it('is shown of a list by the first items that differ, in their words', () => {
    expect(lineOf([first, second], [first, { ...second, value: 6 }])).toBe(
      'targets: “…货架 >= 4 次” → “…货架 >= 6 次”',
    );
    expect(lineOf([first], [first, second])).toBe('targets: （无） → “t2 更换货架 >= 4 次”');
  });

  it('is shown of a group of values by these alone', () => {
    expect(lineOf(undefined, { problems: 4, done: 3 })).toBe('targets: （无） → “4 3”');
  });
});
