/** A syllable as typed: whole, or only its beginning. */
export interface TypedSyllable {
  text: string;
  whole: boolean;
}

/** What may stand for a syllable; `last` tells whether nothing follows. */
type Style = (text: string, last: boolean, whole: boolean) => 'whole' | 'begun' | undefined;

/** The ways to type by sound, the likeliest first. */
const STYLES: Style[] = [
  // jiandu
  (_, __, whole) => (whole ? 'whole' : undefined),
  // jiand, jiandu for 坚定… while it is being typed
  (_, last, whole) => (last ? 'begun' : whole ? 'whole' : undefined),
  // jd
  (text) => (text.length === 1 ? 'begun' : undefined),
  // chsh
  (text) => (/^(?:[zcs]h|.)$/u.test(text) ? 'begun' : undefined),
  // jdu, jiand
  (text, _, whole) => (whole ? 'whole' : /^(?:[zcs]h|.)$/u.test(text) ? 'begun' : undefined),
];

const LONGEST_SYLLABLE = 6;

/** Longer words are not typed by sound, and would take long to divide. */
const MOST_SYLLABLES = 10;

/** How many divisions of one style are of use. */
const MOST_DIVISIONS = 12;

/** Letters as they are in syllables: without tones, v for ü; apostrophes stay between them. */
export const latinOf = (typed: string): string =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/gu, 'v')
    .replace(/(?<=[ln])ue/gu, 've')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/gu, "'");

/**
 * Divides letters into syllables in all the ways they can have been typed, by style.
 * @param latin as `latinOf` gives it
 * @param syllables all there are
 */
export function divisions(latin: string, syllables: ReadonlySet<string>): TypedSyllable[][][] {
  const beginnings = new Set(
    [...syllables].flatMap((syllable) =>
      Array.from(syllable, (_, place) => syllable.slice(0, place + 1)),
    ),
  );
  return STYLES.map((style) => {
    const found: TypedSyllable[][] = [];
    const divide = (rest: string, before: TypedSyllable[]): void => {
      if (found.length === MOST_DIVISIONS || before.length > MOST_SYLLABLES) return;
      if (rest === '') found.push(before);
      else if (rest.startsWith("'")) divide(rest.slice(1), before);
      for (let size = Math.min(LONGEST_SYLLABLE, rest.length); size > 0; size -= 1) {
        const text = rest.slice(0, size);
        if (!beginnings.has(text)) continue;
        const kind = style(text, size === rest.length, syllables.has(text));
        if (kind) divide(rest.slice(size), [...before, { text, whole: kind === 'whole' }]);
      }
    };
    divide(latin, []);
    return found;
  });
}
