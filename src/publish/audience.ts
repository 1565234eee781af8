import type { Root } from 'mdast';
import type { EntryKind } from '../model/entry.ts';
import { reviewOf, targetId } from '../model/ids.ts';
import type { EntryDataOf } from '../model/nodes.ts';
import type { ReviewData } from '../model/review.ts';
import { withoutHidden } from '../model/document.ts';
import type { ReadEntry, ReadReview, ValidContent } from '../content/content.ts';
import type { PublishedContent, PublishedItem } from '../content/published.ts';
import { renderBody } from '../content/render-body.ts';
import { message } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { redacted } from './redact.ts';
import { leadsTo, withoutLinks } from './unlink.ts';

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
  const ids = idsOf(reviews, shown);
  const withheld = [...idsOf(content.reviews, content.entries)].filter((id) => !ids.has(id));
  const isWithheld = leadsTo(withheld);
  const body = (tree: Root) =>
    renderBody(withheld.length > 0 ? withoutLinks(tree, isWithheld) : tree, site.base);
  const entriesOf = <K extends EntryKind>(kind: K): PublishedItem<EntryDataOf[K]>[] =>
    shown
      .filter((entry): entry is Extract<ReadEntry, { kind: K }> => entry.kind === kind)
      .map((entry) => ({
        id: entry.id,
        data: withoutLinksTo<EntryDataOf[K]>(ids, entry.data as EntryDataOf[K]),
        body: body(entry.body),
      }));
  return {
    site,
    profile,
    themes,
    reviews: reviews.map((review) => ({
      id: review.id,
      data: withoutEntries(review.data, ids),
      body: body(review.body),
    })),
    entries: {
      'follow-up': entriesOf('follow-up'),
      problem: entriesOf('problem'),
      cause: entriesOf('cause'),
      measure: entriesOf('measure'),
    },
    withheld,
    audience: rank === 0 ? undefined : name,
  };
}

/** The ids of reviews, entries and targets: of all that something else can name. */
function idsOf(reviews: readonly ReadReview[], entries: readonly ReadEntry[]): Set<string> {
  const targets = entries.flatMap((entry) =>
    entry.kind === 'measure' ? entry.data.targets.map(({ id }) => targetId(entry.id, id)) : [],
  );
  return new Set([...[...reviews, ...entries].map(({ id }) => id), ...targets]);
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
