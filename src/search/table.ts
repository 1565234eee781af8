import type { Facet, FacetValue } from './record.ts';

/** Stands in a column for a record that has no such thing. */
export const NONE = -1;

/** The things one facet can be, and which of them each record is. */
export interface Column {
  values: FacetValue[];
  /** For each record the place of its value, or NONE. */
  of: number[];
}

/** The dictionaries of the index, each in as many parts as stand here. */
export type Dictionaries = Record<Dictionary, number>;

/**
 * `characters`: which records hold a character. `followers` and `precursors`: which characters stand after
 * and before one, the most frequent first. `sounds`: under two letters the pairs of characters whose syllables
 * begin with them, under the empty key how characters are read.
 */
export type Dictionary = 'characters' | 'followers' | 'precursors' | 'sounds';

/**
 * What is known of all records without loading any, in the order of their ordinals. Facets are counted from
 * it, so that Pagefind needs no filters, whose counting takes seconds on large sites.
 */
export interface RecordTable {
  /** The folder of this build's cards and dictionaries: other content has another. */
  folder: string;
  /** How many records there are. */
  records: number;
  /** How many of Pagefind's word places belong to titles. */
  titleEnd: number;
  /** Days or years, and for each record the place of its own. */
  dates: { values: string[]; of: number[] };
  facets: Record<Facet, Column>;
  dictionaries: Dictionaries;
}

/** A record as its result shows it. */
export interface Card {
  id: string;
  url: string;
  title: string;
  texts: string[];
  /** Whether some of it is folded by the table of scripts. */
  scripts?: true;
}

/** The part of a dictionary that a key is in. */
export function partOf(key: string, parts: number): number {
  let hash = 0;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % parts;
}
