import type { Root } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { EntryKind } from '../model/entry.ts';
import { reviewOf, targetId } from '../model/ids.ts';
import type { EntryDataOf } from '../model/nodes.ts';
import type { ReviewData } from '../model/review.ts';
import { withoutHidden, withoutWhiteSpace } from '../model/document.ts';
import type { ReadEntry, ReadReview, ValidContent } from '../content/content.ts';
import type { PublishedContent, PublishedItem } from '../content/published.ts';
import { renderBody } from '../content/render-body.ts';
import { message } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';

/**
 * The one gate between the content and everything that is published: drops what the audience may not
 * see, references to it included, and redacts passages for the widest audience.
 * @param name the audience; the site's widest when absent
 * @throws UserError `unknown-audience-option`
 */
export function publish(content: ValidContent, name?: string): PublishedContent {
  const { site, profile, themes } = content;
  const rank = name === undefined ? 0 : site.audiences.indexOf(name);
  if (rank === -1) {
    const details = { name: name ?? '', allowed: site.audiences.join(', ') };
    throw new UserError('unknown-audience-option', details);
  }
  const maySee = (audience: string | undefined): boolean =>
    audience === undefined || site.audiences.slice(0, rank + 1).includes(audience);
  const redact = <T extends ReadReview | ReadEntry>(item: T): T =>
    rank === 0 ? redacted(item, message(site.locale, 'redacted')) : item;

  const reviews = content.reviews.filter(({ data }) => maySee(data.audience)).map(redact);
  const shownReviews = new Set(reviews.map(({ id }) => id));
  const shown = content.entries
    .filter(({ id, data }) => shownReviews.has(reviewOf(id)) && maySee(data.audience))
    .map(redact);
  const ids = shownIds(shown, shownReviews);
  const entriesOf = <K extends EntryKind>(kind: K): PublishedItem<EntryDataOf[K]>[] =>
    shown
      .filter((entry): entry is Extract<ReadEntry, { kind: K }> => entry.kind === kind)
      .map((entry) => ({
        id: entry.id,
        data: withoutLinksTo<EntryDataOf[K]>(ids, entry.data as EntryDataOf[K]),
        body: renderBody(entry.body, site.base),
      }));
  return {
    site,
    profile,
    themes,
    reviews: reviews.map((review) => ({
      id: review.id,
      data: withoutEntries(review.data, ids),
      body: renderBody(review.body, site.base),
    })),
    entries: {
      'follow-up': entriesOf('follow-up'),
      problem: entriesOf('problem'),
      cause: entriesOf('cause'),
      measure: entriesOf('measure'),
    },
  };
}

function shownIds(entries: readonly ReadEntry[], reviews: ReadonlySet<string>): Set<string> {
  const targets = entries.flatMap((entry) =>
    entry.kind === 'measure' ? entry.data.targets.map(({ id }) => targetId(entry.id, id)) : [],
  );
  return new Set([...reviews, ...entries.map(({ id }) => id), ...targets]);
}

function withoutEntries(data: ReviewData, ids: ReadonlySet<string>): ReviewData {
  return {
    ...data,
    baseline: data.baseline.filter((id) => ids.has(id)),
    outline: withoutHidden(data.outline, (id) => ids.has(id)),
  };
}

/** The fields of entries that hold ids of others. */
const LINK_LISTS = ['problems', 'causes', 'measures', 'about'];

function withoutLinksTo<T extends object>(ids: ReadonlySet<string>, data: T): T {
  const kept = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (LINK_LISTS.includes(key) && Array.isArray(value)) {
      return [[key, value.filter((id) => ids.has(String(id)))]];
    }
    if (key === 'continues' && !ids.has(String(value))) return [];
    if (key === 'actuals' && Array.isArray(value)) {
      return [[key, value.map((actual: { target?: string }) => withoutTarget(actual, ids))]];
    }
    return [[key, value]];
  });
  return Object.fromEntries(kept) as T;
}

function withoutTarget<T extends { target?: string }>(actual: T, ids: ReadonlySet<string>) {
  if (actual.target === undefined || ids.has(actual.target)) return actual;
  return { ...actual, target: undefined };
}

/** A review or entry with a mark in place of its redacted passages, and without what was read from them. */
function redacted<T extends ReadReview | ReadEntry>(item: T, mark: string): T {
  const body = structuredClone(item.body);
  visit(body, (node) => {
    if (node.type === 'mdxJsxTextElement' && node.name === 'Redact') {
      node.children = [{ type: 'text', value: mark }];
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Redact') {
      node.children = [{ type: 'paragraph', children: [{ type: 'text', value: mark }] }];
    }
  });
  const [before, after] = [textOf(item.body), textOf(body)];
  if (before === after) return item;
  const isLost = (words: unknown): boolean => {
    const text = typeof words === 'string' ? withoutWhiteSpace(words) : '';
    return text !== '' && before.includes(text) && !after.includes(text);
  };
  return { ...item, body, data: withoutLost(item.data, isLost) };
}

const textOf = (tree: Root): string =>
  withoutWhiteSpace(
    renderBody(tree)
      .map(({ text }) => text)
      .join(''),
  );

/** The fields of figures and tasks, and of objects that hold them, whose words are taken from the text. */
const WORDS = ['quote', 'metric', 'text'] as const;

/** Leaves out the figures, tasks, totals and quotes whose words stand in redacted passages alone. */
function withoutLost<T extends object>(data: T, isLost: (words: unknown) => boolean): T {
  const holdsLost = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    WORDS.some((key) => isLost(Reflect.get(value, key)));
  const kept = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'outline') return [[key, value]];
    if (Array.isArray(value)) return [[key, value.filter((each) => !holdsLost(each))]];
    if (key === 'source' && holdsLost(value))
      return [[key, { ...(value as object), quote: undefined }]];
    return holdsLost(value) ? [] : [[key, value]];
  });
  return Object.fromEntries(kept) as T;
}
