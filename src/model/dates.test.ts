import { describe, expect, it } from 'vitest';
import { isCalendarDate } from './dates.ts';

describe('a date', () => {
  it.each(['2022-01-08', '2024-02-29'])('%s is on the calendar', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each(['2023-02-29', '2022-13-01', '2022-1-8', '2022-01-08T00:00', '', '2022年1月8日'])(
    '"%s" is not',
    (date) => {
      expect(isCalendarDate(date)).toBe(false);
    },
  );
});
