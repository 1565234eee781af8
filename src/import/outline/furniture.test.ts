import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { furnitureOf } from './furniture.ts';

const profile = await loadProfile('self-review');

/** The lines that are no part of the text. */
const furniture = (...lines: string[]): string[] => {
  const found = furnitureOf(lines, profile);
  return lines.filter((_, index) => found[index]);
};

describe('a line that is no part of the text', () => {
  it.each([
    '3',
    '- 3 -',
    '— 12 —',
    '第 3 页',
    '第三页 共十页',
    '第3页/共10页',
    '3/10',
    'Page 3 of 10',
    '－３－',
  ])('is a page number: %s', (line) => {
    expect(furniture('账目不清。', line)).toEqual([line]);
  });

  it.each(['2021年', '3.', '3个问题', '第三，账目不清', '12345', '第3页写错了'])(
    'is none that says more: %s',
    (line) => {
      expect(furniture('账目不清。', line)).toEqual([]);
    },
  );

  it('is one of a list of contents, whose headings all come again', () => {
    const contents = ['目录', '一、存在的问题……1', '二、整改措施……5'];
    const text = ['一、存在的问题', '账目不清。', '二、整改措施', '公开账目。'];
    expect(furniture(...contents, ...text)).toEqual(contents);
  });

  it('needs no announcement where three headings in a row come again', () => {
    const text = ['一、问题', '账目不清。', '二、原因', '人手少。', '三、措施', '公开账目。'];
    expect(furniture('一、问题 1', '二、原因 2', '三、措施 3', ...text)).toHaveLength(3);
    expect(furniture('一、问题 1', '二、原因 2', ...text.slice(0, 4))).toEqual([]);
  });

  it('is no heading that does not come again', () => {
    expect(furniture('目录', '一、存在的问题', '账目不清。')).toEqual([]);
  });
});
