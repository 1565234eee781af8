import type { Interface } from '../../i18n/interface.ts';
import { reviewName } from '../../i18n/review-name.ts';
import { cardAddress, fullAddress } from '../../model/addresses.ts';
import type { Graph } from '../../model/graph.ts';
import { htmlId } from '../../model/ids.ts';
import type { Entry, Review } from '../../model/nodes.ts';
import { endOf } from '../../model/order.ts';
import type { Profile } from '../../model/profile.ts';
import type { Site } from '../../model/site.ts';
import { inOrder } from './in-order.ts';
import type { FacetValue, SearchRecord } from '../record.ts';

/** What records need besides the graph. */
export interface RecordSource {
  graph: Graph;
  /** The plain text of a review's body. */
  preambleOf(review: Review): string;
  site: Pick<Site, 'organisation'>;
  terms: Profile['terms'][Site['locale']];
  words: Pick<Interface, 'yearReview' | 'selfFound'>;
}

/** A record for each review and entry, linked to its card, in the order of results. */
export function searchRecords(source: RecordSource): SearchRecord[] {
  const { reviews, entries } = source.graph;
  return inOrder([
    ...entries.map((entry) => entryRecord(entry, source)),
    ...reviews.map((review) => reviewRecord(review, source)),
  ]);
}

function entryRecord(entry: Entry, source: RecordSource): SearchRecord {
  const { id, kind, review, aspect, theme, data, text } = entry;
  const { terms } = source;
  const status = kind === 'cause' ? undefined : entry.status;
  return {
    id,
    url: cardAddress(review.id, htmlId(id)),
    title: data.title,
    texts: [text, ...statements(entry)].filter((each) => each !== ''),
    date: data.date ?? review.data.date ?? endOf(review.data.year),
    facets: {
      kind: { value: kind, label: terms.entries[kind] },
      ...reviewFacets(review, source),
      ...(theme && { theme: { value: theme.id, label: theme.title } }),
      ...(aspect && { aspect: named(aspect.node.title) }),
      ...(status && { status: { value: status, label: terms.statuses[status] } }),
      ...(kind === 'problem' && { source: sourceOf(entry.data.source?.issuer, source) }),
    },
  };
}

function reviewRecord(review: Review, source: RecordSource): SearchRecord {
  const { id, data } = review;
  const { terms, preambleOf } = source;
  const headings = [...review.sections, ...review.aspects].map(({ node }) => node.title);
  const passages = data.outline.flatMap((node) => (node.type === 'text' ? node.text : []));
  return {
    id,
    url: fullAddress(id),
    title: data.title,
    texts: [preambleOf(review), ...passages, ...headings, data.author ?? ''].filter(
      (text) => text !== '',
    ),
    date: data.date ?? endOf(data.year),
    facets: {
      kind: { value: 'review', label: terms.review },
      ...reviewFacets(review, source),
    },
  };
}

/** What an entry's front matter says in words. */
function statements(entry: Entry): string[] {
  switch (entry.kind) {
    case 'problem': {
      const { issuer, ref, quote } = entry.data.source ?? {};
      return [issuer, ref, quote].flatMap((text) => text ?? []);
    }
    case 'cause':
      return [];
    case 'measure': {
      const { responsible, tasks, targets } = entry.data;
      return [
        responsible,
        ...tasks.flatMap((task) => [task.text, task.responsible]),
        ...targets.flatMap((target) => [target.metric, target.quote]),
      ].flatMap((text) => text ?? []);
    }
    case 'follow-up': {
      const { actuals, verifiedBy } = entry.data;
      return [...actuals.flatMap(({ metric, quote }) => [metric, quote]), verifiedBy].flatMap(
        (text) => text ?? [],
      );
    }
  }
}

function reviewFacets(review: Review, { site, words }: RecordSource) {
  const { year, organisation = site.organisation } = review.data;
  return {
    year: named(String(year)),
    review: { value: review.id, label: reviewName(review, words) },
    organisation: named(organisation),
  };
}

/** A value that is read as it stands in addresses. */
const named = (value: string): FacetValue => ({ value, label: value });

/** An issuer may not take the value of what was found without one. */
const SELF = '-';

const sourceOf = (issuer: string | undefined, { words }: RecordSource): FacetValue =>
  issuer === undefined ? { value: SELF, label: words.selfFound } : named(issuer);
