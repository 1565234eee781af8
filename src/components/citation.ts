import { formatDate } from '../i18n/interface.ts';
import { reviewAddress } from '../model/addresses.ts';
import { entryAddress } from '../model/entry-address.ts';
import type { Measure, Problem, Review } from '../model/nodes.ts';
import { pageUrl } from '../model/page-url.ts';
import type { Locale, Site } from '../model/site.ts';

/** What a citation names. */
interface Cited {
  author: string;
  title: string;
  /** The report that it is a part of. */
  report: string | undefined;
  /** The day on which the report was signed. */
  date: string | undefined;
  /** Undefined where the site does not say where it stands: a path alone leads nobody there. */
  url: string | undefined;
}

/**
 * How to cite a review, a problem or a measure, in the form of the site's language. The day of citing,
 * which the standard asks for too, is the reader's to add.
 */
export function citation(thing: Review | Problem | Measure, site: Site): string {
  const review = thing.kind === 'review' ? thing : thing.review;
  const { data } = review;
  const address = thing.kind === 'review' ? reviewAddress(thing.id) : entryAddress(thing);
  return FORMS[site.locale]({
    author: data.author ?? data.organisation ?? site.organisation,
    title: thing.data.title,
    report: thing.kind === 'review' ? undefined : data.title,
    date: data.date,
    url: site.url === undefined ? undefined : pageUrl(site, address),
  });
}

const FORMS: Record<Locale, (cited: Cited) => string> = { 'zh-CN': nationalStandard, en: english };

/**
 * GB/T 7714-2015, 4.1 and 4.2: a part stands before // and its report behind; R is a report, OL online.
 * No stop follows an address: it would be copied with it.
 */
function nationalStandard({ author, title, report, date, url }: Cited): string {
  const medium = url === undefined ? '[R]' : '[R/OL]';
  const source = report === undefined ? '' : `//${author}. ${report}`;
  const dated = date === undefined ? '' : `(${date}). `;
  return `${author}. ${title}${medium}${source}. ${dated}${url ?? ''}`.trim();
}

/** The same in the order of ISO 690. */
function english({ author, title, report, date, url }: Cited): string {
  const name = report === undefined ? title : `“${title}”. In: ${report}`;
  const dated = date === undefined ? [] : [formatDate('en', date)];
  const text = `${[author, name, ...dated].join('. ')}.`;
  return url === undefined ? text : `${text} Available at: ${url}`;
}
