import { message } from '../i18n/messages.ts';
import type { Locale } from '../model/site.ts';
import type { Content } from './content.ts';
import { linksOf } from './references.ts';

/** How many places are named; of more, the number is. */
const NAMED = 5;

/**
 * The places at which links to an entry, or to something in it, are written, as words of a message.
 * @param ids the entries, one or several
 */
export function placesOf(
  content: Pick<Content, 'reviews' | 'entries'>,
  ids: readonly string[],
  locale: Locale,
): string {
  const wanted = new Set(ids);
  const places = [...content.reviews, ...content.entries].flatMap((item) =>
    linksOf(item)
      .filter(({ id }) => wanted.has(id) || wanted.has(id.slice(0, id.lastIndexOf('/'))))
      .map(({ path }) => {
        const { line, column } = item.yaml.place(path);
        return `${item.file.path}:${line}:${column}`;
      }),
  );
  const named = places.slice(0, NAMED).join(message(locale, 'between-places'));
  const more = places.length - NAMED;
  return more > 0 ? named + message(locale, 'more-places', { count: more }) : named;
}
