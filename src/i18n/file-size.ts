import type { Locale } from '../model/site.ts';
import { interfaceOf } from './interface.ts';

const STEP = 1024;
const UNITS = ['KB', 'MB', 'GB'];

/** The size of a file as people say it, from its bytes: 1.2 MB. */
export function fileSize(locale: Locale, bytes: number): string {
  if (bytes < STEP) return exactSize(locale, bytes);
  let size = bytes / STEP;
  let unit = 0;
  // What would be rounded to 1024 is one of the next unit.
  while (Math.round(size) >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  return `${new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(size)} ${UNITS[unit] ?? ''}`;
}

/** The bytes of a file as people write them: 1,234,567 bytes. */
export function exactSize(locale: Locale, bytes: number): string {
  return interfaceOf(locale).byteCount(new Intl.NumberFormat(locale).format(bytes));
}
