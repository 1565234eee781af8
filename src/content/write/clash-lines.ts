import type { ImportWords } from '../../i18n/words.ts';
import { printable } from '../../text/printable.ts';
import { shortenToWidth } from '../../text/display-width.ts';
import { BODY } from './merge-file.ts';
import type { Clash } from './merge-values.ts';

/** How much of a value is shown, in columns. */
export const SHOWN = 30;
/** How many characters are shown before the first that differs. */
const BEFORE = 6;

/** Both sides of each field that two have changed, a line each. */
export function clashLines(clashes: readonly Clash[], words: ImportWords): string[] {
  return clashes.map(({ field, mine, theirs }) =>
    field === ''
      ? words.whole
      : `${fieldName(field, words)}: ${words.both(...beside(mine, theirs, words))}`,
  );
}

/** What a field is called. */
export function fieldName(field: string, words: ImportWords): string {
  return field === BODY ? words.body : shortenToWidth(printable(field), SHOWN);
}

/** Two values from shortly before the place where they differ; of two lists, the first items that do. */
export function beside(a: unknown, b: unknown, words: ImportWords): [string, string] {
  if (Array.isArray(a) && Array.isArray(b)) {
    const places = Array.from({ length: Math.max(a.length, b.length) }, (_, place) => place);
    const first = places.find((place) => JSON.stringify(a[place]) !== JSON.stringify(b[place]));
    if (first !== undefined) return beside(a[first], b[first], words);
  }
  const [first, second] = [textOf(a), textOf(b)];
  if (first === undefined || second === undefined) {
    return [quoted(first, 0, words), quoted(second, 0, words)];
  }
  let same = 0;
  while (same < first.length && first[same] === second[same]) same += 1;
  const from = Math.max(0, same - BEFORE);
  return [quoted(first, from, words), quoted(second, from, words)];
}

/** A value in its words alone: who looks at this reads no JSON. */
function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(textOf).join(' ');
}

function quoted(text: string | undefined, from: number, words: ImportWords): string {
  if (text === undefined) return words.nothing;
  const shown = printable(text.slice(from, from + 2 * SHOWN).toWellFormed());
  return `“${shortenToWidth(from > 0 ? `…${shown}` : shown, SHOWN)}”`;
}
