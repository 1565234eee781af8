import { type Facet, FACETS } from '../record.ts';
import { NONE, type RecordTable } from '../table.ts';
import type { FacetCount, SearchQuery } from './result.ts';

/** Records narrowed to what is chosen, and what each facet has of them. */
export interface Narrowed {
  ordinals: number[];
  facets: Record<Facet, FacetCount[]>;
}

/**
 * Keeps the records that are one of the chosen values in every facet where something is chosen, and counts each
 * facet's values among the records that all other facets let through: what a reader would get by choosing it.
 */
export function narrow(
  table: RecordTable,
  ordinals: readonly number[],
  chosen: SearchQuery['chosen'],
): Narrowed {
  const columns = FACETS.map((facet) => {
    const { values, of } = table.facets[facet];
    const wanted = chosen[facet] ?? [];
    const places = new Set(wanted.map((value) => values.findIndex((each) => each.value === value)));
    places.delete(NONE);
    return { facet, values, of, wanted, places, counts: new Array<number>(values.length).fill(0) };
  });
  const kept = ordinals.filter((ordinal) => {
    const refusing = columns.filter(
      ({ wanted, places, of }) => wanted.length > 0 && !places.has(of[ordinal] ?? NONE),
    );
    if (refusing.length > 1) return false;
    for (const column of refusing.length === 0 ? columns : refusing) {
      const place = column.of[ordinal] ?? NONE;
      if (place !== NONE) column.counts[place] = (column.counts[place] ?? 0) + 1;
    }
    return refusing.length === 0;
  });
  const facets = columns.map(({ facet, values, wanted, counts }) => {
    const known = values.map((value, place) => ({
      ...value,
      count: counts[place] ?? 0,
      chosen: wanted.includes(value.value),
    }));
    const unknown = wanted
      .filter((value) => values.every((each) => each.value !== value))
      .map((value) => ({ value, label: value, count: 0, chosen: true }));
    return [facet, [...known, ...unknown].filter(({ count, chosen }) => count > 0 || chosen)];
  });
  return { ordinals: kept, facets: Object.fromEntries(facets) as Narrowed['facets'] };
}
