import { message, suggestion } from '../../src/i18n/messages.ts';
import type { SearchQuery } from '../../src/search/query/result.ts';
import { type Facet, FACETS } from '../../src/search/record.ts';
import type { RecordTable } from '../../src/search/table.ts';
import { nearest } from '../../src/text/likeness/nearest.ts';
import type { Console } from '../command.ts';

/** More values of one facet fill the screen, and nobody reads them. */
const MOST_TOLD = 20;

/**
 * What the options of a call narrow a search to: values as they stand in addresses, or as people read them. One that
 * no entry has is told and kept: nothing is found then.
 */
export function chosenValues(
  options: Partial<Record<Facet, string[]>>,
  { facets }: Pick<RecordTable, 'facets'>,
  { locale, note }: Console,
): SearchQuery['chosen'] {
  const chosen: SearchQuery['chosen'] = {};
  for (const facet of FACETS) {
    const { values } = facets[facet];
    const given = options[facet]?.map((asked) => {
      const known = values.find(({ value, label }) => value === asked || label === asked);
      if (!known) {
        const all = values.map(({ value }) => value);
        const told = all.slice(0, MOST_TOLD).join(', ');
        note(
          message(locale, 'search-value-unknown', {
            option: `--${facet} ${asked}`,
            suggestion: suggestion(locale, nearest(asked, all)),
            known: all.length > MOST_TOLD ? `${told}…` : told,
          }),
        );
      }
      return known?.value ?? asked;
    });
    if (given) chosen[facet] = given;
  }
  return chosen;
}
