import { type Facet, FACETS, type FacetValue } from './record.ts';
import type { Column, RecordTable } from './table.ts';

/** Facets that mostly go together: the second follows from the first, or nearly. */
const TOGETHER: readonly (readonly Facet[])[] = [
  ['kind'],
  ['review', 'year', 'organisation'],
  ['aspect', 'theme'],
  ['status'],
  ['source'],
];

/** The table as it is written: what every first query loads. */
export interface PackedTable extends Omit<RecordTable, 'facets' | 'dates'> {
  values: Record<Facet, FacetValue[]>;
  /** For each group of facets the combinations that occur, and for each record the place of its own. */
  groups: { rows: number[][]; of: string }[];
  dates: { values: string[]; of: string };
}

/** Makes a table small. */
export function packTable({ facets, dates, ...rest }: RecordTable): PackedTable {
  return {
    ...rest,
    values: mapFacets((facet) => facets[facet].values),
    groups: TOGETHER.map((group) => {
      const places = new Map<string, number>();
      const rows: number[][] = [];
      const of = Array.from({ length: rest.records }, (_, ordinal) => {
        const row = group.map((facet) => facets[facet].of[ordinal] ?? 0);
        const key = row.join();
        const place = places.get(key) ?? rows.push(row) - 1;
        places.set(key, place);
        return place;
      });
      return { rows, of: numbersAsText(of) };
    }),
    dates: { values: dates.values, of: numbersAsText(dates.of) },
  };
}

/** Gives the table back. */
export function unpackTable({ values, groups, dates, ...rest }: PackedTable): RecordTable {
  const columns = new Map<Facet, number[]>();
  for (const [index, { rows, of }] of groups.entries()) {
    const places = textAsNumbers(of);
    for (const [part, facet] of (TOGETHER[index] ?? []).entries()) {
      columns.set(
        facet,
        places.map((place) => rows[place]?.[part] ?? 0),
      );
    }
  }
  return {
    ...rest,
    facets: mapFacets((facet): Column => ({
      values: values[facet],
      of: columns.get(facet) ?? [],
    })),
    dates: { values: dates.values, of: textAsNumbers(dates.of) },
  };
}

function mapFacets<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, T>;
}

/** The first character after those that JSON escapes; half of a pair is no character. */
const FIRST = 0x5d;
const HALVES = { from: 0xd800, count: 0x800 };

/** A character for each number: shorter, compressed, than digits and commas. */
export function numbersAsText(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      const code = number + FIRST;
      return String.fromCodePoint(code < HALVES.from ? code : code + HALVES.count);
    })
    .join('');
}

/** The numbers of such a text. */
export function textAsNumbers(text: string): number[] {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? FIRST;
    return (code < HALVES.from ? code : code - HALVES.count) - FIRST;
  });
}
