import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { labelsOf } from './labels.ts';

const labels = labelsOf(await loadProfile('self-review'));

describe('a label', () => {
  it('names a kind, with its colon or brackets as printed', () => {
    expect(labels.at('整改措施：每周清理。', 0)).toEqual({
      kind: 'measure',
      numbered: false,
      marker: '整改措施：',
      start: 0,
    });
    expect(labels.at('【整改措施】每周清理。', 0)).toMatchObject({ marker: '【整改措施】' });
  });

  it('names a field of a measure', () => {
    const found = labels.at('责任单位：渔政科', 0);
    expect(found).toMatchObject({ field: 'responsible', marker: '责任单位：' });
    expect(found).not.toHaveProperty('kind');
  });

  it('can be counted', () => {
    expect(labels.at('问题一：账目不清', 0)).toMatchObject({ kind: 'problem', numbered: true });
  });

  it('is none without a colon, nor anywhere but at the place that is asked for', () => {
    expect(labels.at('整改措施不实', 0)).toBeUndefined();
    expect(labels.at('附整改措施：', 0)).toBeUndefined();
  });

  it('is found where a sentence begins, not inside one', () => {
    const text = '账目不清。整改措施：公开账目；责任单位：渔政科，见整改措施：第二条';
    expect(labels.in(text).map(({ marker, start }) => [marker, start])).toEqual([
      ['整改措施：', 5],
      ['责任单位：', 15],
    ]);
  });
});
