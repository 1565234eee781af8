import type {
  BreadcrumbList,
  CollectionPage,
  CreativeWork,
  DataDownload,
  Dataset,
  Graph,
  Organization,
  Person,
  Report,
  SearchAction,
  Thing,
  WebSite,
} from 'schema-dts';
import {
  DATA,
  HOME,
  measureAddress,
  problemAddress,
  reviewAddress,
  SEARCH,
  themeAddress,
} from '../model/addresses.ts';
import type { Measure, Problem, Review } from '../model/nodes.ts';
import { pageUrl } from '../model/page-url.ts';
import type { Site } from '../model/site.ts';
import type { Theme } from '../model/theme.ts';

/** The pages above a page and itself, the outermost first. */
export type Trail = readonly { title: string; address: string }[];

/** Things as JSON-LD. */
export function graphOfThings(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

export function organisationThing({ organisation }: Pick<Site, 'organisation'>): Organization {
  return { '@type': 'Organization', name: organisation };
}

export function siteThing(site: Site): WebSite {
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${pageUrl(site, SEARCH)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': pageUrl(site, HOME),
    url: pageUrl(site, HOME),
    name: site.name,
    inLanguage: site.locale,
    publisher: organisationThing(site),
    potentialAction: search,
  };
}

export function reviewThing(review: Review, site: Site): Report {
  const { data } = review;
  const name = data.organisation ?? site.organisation;
  const publisher: Organization = { '@type': 'Organization', name };
  const author: Person | Organization =
    data.author === undefined ? publisher : { '@type': 'Person', name: data.author };
  return {
    ...named('Report', pageUrl(site, reviewAddress(review.id)), data.title),
    headline: data.title,
    inLanguage: site.locale,
    ...(data.date !== undefined && { datePublished: data.date }),
    temporalCoverage: data.period ?? String(data.year),
    author,
    publisher,
    isPartOf: { '@id': pageUrl(site, HOME) },
    hasPart: review.problems.map(({ id, data: { title } }) =>
      named('CreativeWork', pageUrl(site, problemAddress(id)), title),
    ),
  };
}

/** A problem as a part of its report; what pointed it out from outside is cited, what it continues named. */
export function problemThing(problem: Problem, site: Site): CreativeWork {
  const { source } = problem.data;
  const reference = source && [source.issuer, source.ref, source.date].filter(Boolean).join(', ');
  return {
    ...partOfReport(problem, pageUrl(site, problemAddress(problem.id)), site),
    ...(reference !== undefined && { citation: reference }),
    ...(problem.continues && {
      isBasedOn: { '@id': pageUrl(site, problemAddress(problem.continues.id)) },
    }),
  };
}

export function measureThing(measure: Measure, site: Site): CreativeWork {
  return partOfReport(measure, pageUrl(site, measureAddress(measure.id)), site);
}

export function themeThing({ id, title, description }: Theme, site: Site): CollectionPage {
  return {
    ...named('CollectionPage', pageUrl(site, themeAddress(id)), title),
    inLanguage: site.locale,
    ...(description !== undefined && { description }),
    isPartOf: { '@id': pageUrl(site, HOME) },
  };
}

/** A file of the open data. */
export interface Download {
  name: string;
  address: string;
  type: 'application/json' | 'text/csv';
}

export function dataThing(
  site: Site,
  { name, description }: { name: string; description: string },
  downloads: readonly Download[],
): Dataset {
  return {
    ...named('Dataset', pageUrl(site, DATA), name),
    description,
    inLanguage: site.locale,
    creator: organisationThing(site),
    isPartOf: { '@id': pageUrl(site, HOME) },
    ...(site.asOf !== undefined && { dateModified: site.asOf }),
    distribution: downloads.map((file): DataDownload => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: file.type,
      contentUrl: pageUrl(site, file.address),
    })),
  };
}

export function breadcrumbs(trail: Trail, site: Site): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: pageUrl(site, address),
    })),
  };
}

function partOfReport(entry: Problem | Measure, url: string, site: Site): CreativeWork {
  const { review, data, theme } = entry;
  const date = data.date ?? review.data.date;
  return {
    ...named('CreativeWork', url, data.title),
    headline: data.title,
    inLanguage: site.locale,
    ...(date !== undefined && { datePublished: date }),
    ...(theme && { about: { '@type': 'Thing', name: theme.title } }),
    isPartOf: named('Report', pageUrl(site, reviewAddress(review.id)), review.data.title),
  };
}

const named = <T extends string>(type: T, url: string, name: string) => ({
  '@type': type,
  '@id': url,
  url,
  name,
});
