import { formatDate } from '../i18n/interface.ts';
import { wordsOf } from '../i18n/languages.ts';
import { reviewAddress } from '../model/addresses.ts';
import { entryAddress } from '../model/entry-address.ts';
import type { Measure, Problem, Review } from '../model/nodes.ts';
import { pageUrl } from '../model/page-url.ts';
import type { Locale, Site } from '../model/site.ts';

/**
 * How to cite a review, a problem or a measure, in the form of the site's language. The day of citing,
 * which the standard asks for too, is the reader's to add.
 */
export function citation(thing: Review | Problem | Measure, site: Site): string {
  const review = thing.kind === 'review' ? thing : thing.review;
  const { data } = review;
  const address = thing.kind === 'review' ? reviewAddress(thing.id) : entryAddress(thing);
  return wordsOf(site.locale).citation({
    author: data.author ?? data.organisation ?? site.organisation,
    title: thing.data.title,
    report: thing.kind === 'review' ? undefined : data.title,
    date: dated(data.date, site.locale),
    url: site.url === undefined ? undefined : pageUrl(site, address),
  });
}

const dated = (iso: string | undefined, locale: Locale) =>
  iso === undefined ? undefined : { iso, written: formatDate(locale, iso) };
