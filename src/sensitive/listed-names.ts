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
    const [first = ''] = wanted;
    byFirst.set(first, [...(byFirst.get(first) ?? []), wanted]);
  }
  // The longest first: 王小明 and not 王小.
  for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length);
  if (byFirst.size === 0) return () => [];
  const anyFirst = new RegExp([...byFirst.keys()].map(escaped).join('|'), 'g');
  return (text) => {
    const spans: Span[] = [];
    let from = 0;
    for (const { 0: first, index: start } of text.matchAll(anyFirst)) {
      if (start < from) continue;
      const ends = (byFirst.get(first) ?? []).map((name) => endOf(name, text, start));
      const end = ends.find((place) => place !== undefined);
      if (end === undefined) continue;
      spans.push({ start, end });
      from = end;
    }
    return spans;
  };
}

const escaped = (character: string): string => character.replace(/[$()*+.?[\\\]^{|}/-]/u, '\\$&');

/** Where a name ends that begins at a place of the text, blanks aside. */
function endOf(name: string, text: string, start: number): number | undefined {
  let place = start;
  for (let index = 0; index < name.length; index += 1, place += 1) {
    while (index > 0 && BLANKS.test(text.charAt(place))) place += 1;
    if (text.charAt(place) !== name.charAt(index)) return undefined;
  }
  return place;
}
