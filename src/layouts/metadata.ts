import type { Thing } from 'schema-dts';
import type { DataSource } from '../export/data/table.ts';
import { TABLES } from '../export/data/tables.ts';
import { wordsOf } from '../i18n/languages.ts';
import { dataAddress } from '../model/addresses.ts';
import type { Measure, Problem, Review } from '../model/nodes.ts';
import type { Site } from '../model/site.ts';
import type { Theme } from '../model/theme.ts';
import { summary } from '../text/summary.ts';
import {
  dataThing,
  type Download,
  measureThing,
  problemThing,
  reviewThing,
  siteThing,
  themeThing,
} from './structured-data.ts';

/** What search engines and other programs are told about a page, beside its title and place. */
export interface PageMetadata {
  /** What the page says, in one line. */
  description?: string | undefined;
  /** Set where the page shows one thing that was published, with the day of it if that is known. */
  article?: { published: string | undefined };
  /** What the page is about, in the words of schema.org. */
  subject?: Thing;
}

/** The metadata of the home page. */
export function homeMetadata(site: Site): PageMetadata {
  const { name, organisation } = site;
  return { description: `${name} · ${organisation}`, subject: siteThing(site) };
}

/**
 * The metadata of a review's pages.
 * @param preamble the review's own text, block by block
 */
export function reviewMetadata(
  review: Review,
  site: Site,
  preamble: readonly { text: string }[],
): PageMetadata {
  const text = summary(preamble.map((block) => block.text).join('\n'));
  return {
    description: text || review.data.title,
    article: { published: review.data.date },
    subject: reviewThing(review, site),
  };
}

/** The metadata of a problem's page. */
export function problemMetadata(problem: Problem, site: Site): PageMetadata {
  return { ...entryMetadata(problem), subject: problemThing(problem, site) };
}

/** The metadata of a measure's page. */
export function measureMetadata(measure: Measure, site: Site): PageMetadata {
  return { ...entryMetadata(measure), subject: measureThing(measure, site) };
}

/** The metadata of a theme's page. */
export function themeMetadata(theme: Theme, site: Site): PageMetadata {
  return { description: theme.description ?? theme.title, subject: themeThing(theme, site) };
}

/** The metadata of the page about the open data. */
export function dataMetadata(source: DataSource): PageMetadata {
  const { site, terms, words } = source;
  const data = wordsOf(site.locale).data(terms);
  const downloads = TABLES.flatMap(({ name }): Download[] => [
    { name, address: dataAddress(`${name}.json`), type: 'application/json' },
    { name, address: dataAddress(`${name}.csv`), type: 'text/csv' },
  ]);
  const name = `${site.name} · ${words.data}`;
  return {
    description: data.lead,
    subject: dataThing(site, { name, description: data.lead }, downloads),
  };
}

function entryMetadata({ text, data, review }: Problem | Measure): PageMetadata {
  return {
    description: summary(text) || data.title,
    article: { published: data.date ?? review.data.date },
  };
}
