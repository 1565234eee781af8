import type { ReadEntry, ReadReview, ValidContent } from '../content/content.ts';
import type { PublishedContent, PublishedItem } from '../content/published.ts';
import { renderBody } from '../content/render-body.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';
import { message } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { attachmentPath } from '../model/attached-file.ts';
import { byKind, type EntryKind } from '../model/kinds.ts';
import { targetId } from '../model/ids.ts';
import { GONE, type Linkable, mapFields } from '../model/meaning.ts';
import type { Site } from '../model/site.ts';
import type { Theme } from '../model/theme.ts';
import { lacksOf } from './lacks.ts';
import { type Redacted, redacted } from './redact.ts';
import { leadsTo, withoutLinks } from './unlink.ts';
import { type MaySee, visibleIn } from './visible.ts';
import { withheldTotals } from './withheld-totals.ts';

/**
 * The audience that a build is for, by its name.
 * @returns undefined for the site's widest, which is that of a build without a name
 * @throws UserError `unknown-audience-option`
 */
export function requireAudience({ audiences }: Site, name: string | undefined): string | undefined {
  if (name !== undefined && !audiences.includes(name)) {
    throw new UserError('unknown-audience-option', { name, allowed: audiences.join(', ') });
  }
  return name === audiences[0] ? undefined : name;
}

/**
 * The one gate between the content and everything that is published: drops what the audience may not
 * see, references to it included, and redacts words in every field and text.
 * @param name the audience; the site's widest when absent
 * @throws UserError `unknown-audience-option`
 */
export function publish(content: ValidContent, name?: string): PublishedContent {
  const { audiences } = content.site;
  const audience = requireAudience(content.site, name);
  const rank = audience === undefined ? 0 : audiences.indexOf(audience);
  return passed(content, {
    maySee: (each) => each === undefined || audiences.indexOf(each) <= rank,
    mayRead: (each) => (each === undefined ? rank > 0 : audiences.indexOf(each) <= rank),
    withRemarks: false,
    audience,
  });
}

/** The content as those see it who keep it: nothing is withheld, and remarks are there. For the checks. */
export function unwithheld(content: ValidContent): PublishedContent {
  return passed(content, {
    maySee: () => true,
    mayRead: () => true,
    withRemarks: true,
    audience: content.site.audiences.at(-1),
  });
}

/** What may pass the gate. */
interface Pass {
  /** Whether what is for an audience may be seen; what is for none is for everybody. */
  maySee: MaySee;
  /** Whether what a mark encloses may be read; a mark for no audience keeps it from the widest. */
  mayRead: MaySee;
  withRemarks: boolean;
  /** Who passes; undefined for the widest audience. */
  audience: string | undefined;
}

function passed(
  content: ValidContent,
  { maySee, mayRead, withRemarks, audience }: Pass,
): PublishedContent {
  const { site, profile } = content;
  const visible = visibleIn(content, maySee);
  const redaction = { maySee: mayRead, mark: message(site.locale, 'redacted') };
  const reviews = visible.reviews.map((review) => {
    const outline = visible.outlines.get(review.id) ?? [];
    return redacted({ ...review, data: { ...review.data, outline } }, redaction, true);
  });
  const untitled = new Set(
    visible.reviews.flatMap(({ data }) =>
      data.outline.flatMap((node) => (node.type === 'entry' && !node.titled ? [node.id] : [])),
    ),
  );
  const entries = visible.entries.map((entry) => {
    const attachments = entry.data.attachments.filter(({ audience }) => maySee(audience));
    const shown = { ...entry, data: { ...entry.data, attachments } } as ReadEntry;
    return redacted(shown, redaction, !untitled.has(entry.id));
  });
  const kept = {
    reviews: withoutTotals(itemsOf(reviews), withheldTotals(content, visible, entries)),
    entries: itemsOf(entries),
  };
  const ids = idsOf(kept);
  const withheld = idsOf(content).difference(ids);
  const themes = themesOf(content, kept);
  const files = filesOf(content).difference(filesOf(kept));
  const isWithheld = leadsTo(withheld, without(content.themes, themes), files);
  const isKnown = (id: string, to: readonly Linkable[]): boolean =>
    to.includes('theme') ? themes.some((theme) => theme.id === id) : ids.has(id);
  const published = <T extends ReadReview | ReadEntry>(item: T): PublishedItem<T['data']> => ({
    id: item.id,
    data: passedFields(item, isKnown, withRemarks),
    body: renderBody(
      withheld.size + files.size > 0 ? withoutLinks(item.body, isWithheld) : item.body,
      site.base,
    ),
  });
  const entriesOf = (kind: EntryKind) =>
    kept.entries.filter((entry) => entry.kind === kind).map(published);
  return {
    site,
    profile,
    themes,
    reviews: kept.reviews.map(published),
    entries: byKind(entriesOf) as PublishedContent['entries'],
    pages: content.pages.flatMap(({ id, data }) => (data ? [{ id, data }] : [])),
    withheld: [...withheld],
    lacks: lacksOf(content, visible, entries),
    audience,
  };
}

const itemsOf = <T>(list: readonly Redacted<T>[]): T[] => list.map(({ item }) => item);

const withoutTotals = (reviews: readonly ReadReview[], of: ReadonlySet<string>): ReadReview[] =>
  reviews.map((review) =>
    of.has(review.id) ? { ...review, data: { ...review.data, totals: undefined } } : review,
  );

const without = <T>(all: readonly T[], some: readonly T[]): T[] =>
  all.filter((each) => !some.includes(each));

/** What of the content, or of what is left of it, is looked at as a whole. */
type Items = Pick<ValidContent, 'reviews' | 'entries'>;

/** The ids of reviews, their headings, entries and targets: of all that something else can name. */
function idsOf({ reviews, entries }: Items): Set<string> {
  const headings = reviews.flatMap(({ data }) =>
    data.outline.flatMap((node) =>
      node.type === 'section' || node.type === 'aspect' ? [node.id] : [],
    ),
  );
  const targets = entries.flatMap((entry) =>
    entry.kind === 'measure' ? entry.data.targets.map(({ id }) => targetId(entry.id, id)) : [],
  );
  return new Set([...[...reviews, ...entries].map(({ id }) => id), ...headings, ...targets]);
}

/** The paths of the files that entries name. */
const filesOf = ({ entries }: Items): Set<string> =>
  new Set(
    entries.flatMap(({ id, data }) => data.attachments.map(({ file }) => attachmentPath(id, file))),
  );

/** The themes but for those that withheld things alone are of. */
function themesOf(content: ValidContent, kept: Items): Theme[] {
  const [used, shown] = [namedThemes(content), namedThemes(kept)];
  return content.themes.filter(({ id }) => shown.has(id) || !used.has(id));
}

function namedThemes({ reviews, entries }: Items): Set<string | undefined> {
  const aspects = reviews.flatMap(({ data }) => data.outline);
  return new Set([
    ...aspects.map((node) => (node.type === 'aspect' ? node.theme : undefined)),
    ...entries.map(({ data }) => data.theme),
  ]);
}

/** Front matter without links to what is withheld, and without remarks. */
function passedFields<T extends ReadReview | ReadEntry>(
  { kind, data }: T,
  isKnown: (id: string, to: readonly Linkable[]) => boolean,
  withRemarks: boolean,
): T['data'] {
  return mapFields<T['data']>(ITEM_SCHEMAS[kind], data, ({ value, meaning }) => {
    if (meaning?.is === 'link') return isKnown(String(value), meaning.to) ? value : GONE;
    if (meaning?.is !== 'remark' || withRemarks) return value;
    return Array.isArray(value) ? [] : GONE;
  });
}
