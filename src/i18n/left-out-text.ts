import type { LeftOut } from '../model/left-out.ts';
import type { Locale } from '../model/site.ts';
import { message, type MessageId } from './messages.ts';

/** How many places of a kind are told. */
const TOLD = 3;
/** Kinds whose places are quoted themselves; of all others, the places are the words before them. */
const QUOTED = new Map<LeftOut['kind'], MessageId>([
  ['margin', 'left-out-quoted'],
  ['page', 'left-out-pages'],
]);

/** What was left out, each kind with its count, as one list. */
export const leftOutText = (locale: Locale, list: readonly LeftOut[]): string =>
  list.map((each) => counted(locale, each)).join(message(locale, 'between-kinds'));

/** A sentence that lists what was left out, with the first places of each kind. */
export const leftOutNote = (locale: Locale, list: readonly LeftOut[]): string => {
  const each = list.map((kind) => counted(locale, kind) + placesOf(locale, kind));
  return message(locale, 'import-left-out', { list: each.join(message(locale, 'between-kinds')) });
};

const counted = (locale: Locale, { kind, count }: LeftOut): string =>
  message(locale, `left-out-${kind}`, { count });

function placesOf(locale: Locale, { kind, places }: LeftOut): string {
  if (places.length === 0) return '';
  const id = QUOTED.get(kind) ?? 'left-out-after';
  const each = places
    .slice(0, TOLD)
    .map((place) =>
      id === 'left-out-pages' ? place : message(locale, 'left-out-place', { place }),
    );
  const more = places.length > TOLD ? '…' : '';
  return message(locale, id, { places: each.join(message(locale, 'between-places')) + more });
}
