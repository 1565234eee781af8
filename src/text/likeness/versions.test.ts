import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchTexts } from './versions.ts';

const OLD = ['账目没有按月公开', '库房没有货架', '值班记录不完整'];

describe('the versions of a text', () => {
  it('are found where one is inserted, moved or gone', () => {
    expect(matchTexts(OLD, ['车辆调度不及时', ...OLD])).toEqual([undefined, 0, 1, 2]);
    expect(matchTexts(OLD, [...OLD].reverse())).toEqual([2, 1, 0]);
    expect(matchTexts(OLD, OLD.slice(1))).toEqual([1, 2]);
  });

  it('are found where one is reworded, even when it has moved', () => {
    expect(matchTexts(OLD, ['值班记录不够完整', '账目没有按季公开'])).toEqual([2, 0]);
  });

  it('are told from other texts', () => {
    expect(matchTexts(OLD, ['采购程序走样'])).toEqual([undefined]);
  });

  it('keep their order where they say the same', () => {
    expect(matchTexts(['甲', '甲', '乙'], ['甲', '乙', '甲'])).toEqual([0, 2, 1]);
  });

  it('are never two of one', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'账目公开库房'), maxLength: 6 }));
    fc.assert(
      fc.property(texts, texts, (earlier, later) => {
        const found = matchTexts(earlier, later).filter((place) => place !== undefined);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
