import { folded } from './folded.ts';
import type { Span } from './span.ts';

const BLANKS = /\s/u;

/** Finds names in a text that was folded; names of two characters are printed with a blank between them, too. */
export type NameFinder = (text: string) => Span[];

/** A finder of the names of a list, which asks for a text's characters once, however long the list is. */
export function nameFinder(names: readonly string[]): NameFinder {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const wanted = folded(name).text.replace(/\s/gu, '');
    const first = wanted.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), wanted]);
  }
  // The longest first: 王小明 and not 王小.
  for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length);
  return (text) => {
    const spans: Span[] = [];
    if (byFirst.size === 0) return spans;
    for (let start = 0; start < text.length; start += 1) {
      for (const name of byFirst.get(text.charAt(start)) ?? []) {
        const end = endOf(name, text, start);
        if (end === undefined) continue;
        spans.push({ start, end });
        start = end - 1;
        break;
      }
    }
    return spans;
  };
}

/** Where a name ends that begins at a place of the text, blanks aside. */
function endOf(name: string, text: string, start: number): number | undefined {
  let place = start;
  for (let index = 0; index < name.length; index += 1, place += 1) {
    while (index > 0 && BLANKS.test(text.charAt(place))) place += 1;
    if (text.charAt(place) !== name.charAt(index)) return undefined;
  }
  return place;
}
