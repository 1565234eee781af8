/** Digits that all names have, for more records than a browser could search. */
const LENGTH = 5;

const reversed = (text: string): string => [...text].reverse().join('');

/**
 * What Pagefind is made to call the page of a record, or a chunk: its ordinal, the digit that changes fastest first. A
 * list of such names is compressed to half of what numbers as usual take, and every first query loads it.
 */
export const shortName = (ordinal: number): string =>
  reversed(ordinal.toString(16).padStart(LENGTH, '0'));

/** The ordinal that something is called by. */
export const ordinalOf = (name: string): number => Number.parseInt(reversed(name), 16);
