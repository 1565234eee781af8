import { fold } from '../fold.ts';
import type { SearchRecord } from '../record.ts';

/**
 * Which records hold a character, for queries of one: bigrams do not tell. For each character the gaps
 * between its records' ordinals, negative where the title holds it.
 */
export function characterGaps(records: readonly SearchRecord[]): Map<string, number[]> {
  const gaps = new Map<string, number[]>();
  const last = new Map<string, number>();
  for (const [ordinal, { title, texts }] of records.entries()) {
    const inTitle = new Set(fold(title));
    for (const character of new Set([...inTitle, ...texts.flatMap((text) => [...fold(text)])])) {
      const gap = ordinal - (last.get(character) ?? -1);
      const list = gaps.get(character);
      const signed = inTitle.has(character) ? -gap : gap;
      if (list) list.push(signed);
      else gaps.set(character, [signed]);
      last.set(character, ordinal);
    }
  }
  return gaps;
}
