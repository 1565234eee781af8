import { PART_OF_YEAR } from './zh/dates.ts';

/**
 * The part of a year over which something is counted, as a text names it: 每月检查2次 and 全年检查20次 are not
 * counted alike.
 */
export function partOfYear(text: string): string | undefined {
  return PART_OF_YEAR.exec(text)?.[0];
}
