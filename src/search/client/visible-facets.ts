import { STATUS_MARKS } from '../../i18n/status-mark.ts';
import type { FacetCount, SearchResult } from '../query/result.ts';
import { type Facet, FACETS } from '../record.ts';

/** A facet as it is offered: its values, and those that only few look for. */
export interface VisibleFacet {
  facet: Facet;
  values: FacetCount[];
  rest: FacetCount[];
}

/** Facets that may have hundreds of values, and how many of them are offered at once. */
const LONG: ReadonlySet<Facet> = new Set(['review', 'aspect', 'organisation', 'source']);
const OFFERED = 8;

/** The facets that narrow results further, with their values in the order in which they are looked for. */
export function visibleFacets(facets: SearchResult['facets']): VisibleFacet[] {
  return FACETS.filter((facet) => isUseful(facet, facets)).map((facet) => {
    const values = inOrder(facet, facets[facet]);
    const offered = LONG.has(facet) ? OFFERED : values.length;
    return { facet, values: values.slice(0, offered), rest: values.slice(offered) };
  });
}

function isUseful(facet: Facet, facets: SearchResult['facets']): boolean {
  const values = facets[facet];
  if (values.some(({ chosen }) => chosen)) return true;
  if (facet !== 'review') return values.length > 1;
  // Where each year has one review, the years say it already.
  const { year: years } = facets;
  const chosen = years.filter((year) => year.chosen);
  return values.length > (chosen.length > 0 ? chosen : years).length;
}

const STATUSES = Object.keys(STATUS_MARKS);

function inOrder(facet: Facet, values: readonly FacetCount[]): FacetCount[] {
  switch (facet) {
    case 'kind':
    case 'review':
      // As in the index: what people look for most, and the latest.
      return [...values];
    case 'year':
      return [...values].sort((a, b) => Number(b.value) - Number(a.value));
    case 'status':
      return [...values].sort((a, b) => STATUSES.indexOf(a.value) - STATUSES.indexOf(b.value));
    default:
      return [...values].sort((a, b) => b.count - a.count);
  }
}
