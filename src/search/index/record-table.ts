import { compareText } from '../../model/order.ts';
import { type Facet, FACETS, type FacetValue, type SearchRecord } from '../record.ts';
import { type Column, NONE, type RecordTable } from '../table.ts';

/** Puts what is known of all records into columns. */
export function recordColumns(
  records: readonly SearchRecord[],
): Pick<RecordTable, 'records' | 'dates' | 'facets'> {
  const dates = [...new Set(records.map(({ date }) => date))].sort(compareText);
  const placeOf = new Map(dates.map((date, place) => [date, place]));
  return {
    records: records.length,
    dates: { values: dates, of: records.map(({ date }) => placeOf.get(date) ?? NONE) },
    facets: Object.fromEntries(FACETS.map((facet) => [facet, column(facet, records)])) as Record<
      Facet,
      Column
    >,
  };
}

/** Values in the order in which the records first have them. */
function column(facet: Facet, records: readonly SearchRecord[]): Column {
  const values: FacetValue[] = [];
  const places = new Map<string, number>();
  const of = records.map(({ facets }) => {
    const found = facets[facet];
    if (!found) return NONE;
    const known = places.get(found.value);
    if (known !== undefined) return known;
    places.set(found.value, values.length);
    return values.push(found) - 1;
  });
  return { values, of };
}
