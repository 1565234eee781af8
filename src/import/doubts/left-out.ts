import { leftOutText } from '../../i18n/left-out-text.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import type { LeftOut, LeftOutKind } from '../../model/left-out.ts';
import type { ParsedEntry } from '../outline/parsed.ts';
import type { Doubt, Reading } from './doubt.ts';

/** What says something in the place where it stands, and is not there any more. */
const TELLING: ReadonlySet<LeftOutKind> = new Set([
  'picture',
  'chart',
  'equation',
  'object',
  'form-field',
  'symbol',
]);

/** Entries that are not whole: a picture, formula or symbol inside them was not read. */
export function leftOutDoubts({ document, entries, locale }: Reading): Doubt[] {
  const texts = entries.map(textOf);
  const lost = new Map<number, LeftOut[]>();
  for (const { kind, places } of document.leftOut ?? []) {
    if (!TELLING.has(kind)) continue;
    for (const [entry, found] of Map.groupBy(places, (place) => holder(texts, place))) {
      if (entry === -1) continue;
      lost.set(entry, [...(lost.get(entry) ?? []), { kind, count: found.length, places: found }]);
    }
  }
  return [...lost].map(([entry, list]) => ({
    ...{ entry, id: 'confirm-left-out', details: { list: leftOutText(locale, list) } },
  }));
}

/** The entry in which words stand; -1 where there is none. */
const holder = (texts: readonly string[], place: string): number =>
  texts.findIndex((text) => text.includes(withoutWhiteSpace(place)));

const textOf = ({ marker, title, separator, body }: ParsedEntry): string =>
  withoutWhiteSpace(marker + title + separator + body.join('\n'));
