import { describe, expect, it } from 'vitest';
import { officialSchema } from '../../model/official.ts';
import { recordRows } from './record-rows.ts';

const rows = (official: object) => recordRows(officialSchema.parse(official));

describe('the lines of an edition record', () => {
  it('are none where it says nothing', () => {
    expect(rows({ issuers: ['某某委员会'] })).toBe(0);
  });

  it('are one for the office that printed it, with the date', () => {
    expect(rows({ printedBy: '办公室', printed: '2025-01-12' })).toBe(1);
  });

  it('are two where the office does not fit beside the date', () => {
    const printedBy = '云汀经济开发区管理委员会综合办公室文电科';
    expect(rows({ printedBy, printed: '2025-12-13' })).toBe(2);
  });

  it('are as many for the copies as their names need', () => {
    expect(rows({ copies: '市审计局' })).toBe(1);
    expect(rows({ copies: '市审计局，'.repeat(8), printedBy: '办公室' })).toBe(3);
  });
});
