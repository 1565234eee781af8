import { message } from '../i18n/messages.ts';
import { reviewOf, targetId } from '../model/ids.ts';
import { fieldsOf, type Linkable } from '../model/meaning.ts';
import { nearest } from '../text/likeness/nearest.ts';
import type { Content, ReadEntry, ReadReview } from './content.ts';
import { meantId } from './meant-id.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';

/** Ids of every kind that a link may name. */
type Ids = Map<Linkable, Set<string>>;

/** A link: the path of its value in the front matter, the id that it names, what that has to be. */
export interface Link {
  path: PropertyKey[];
  id: string;
  kinds: Linkable[];
}

/** What is there and could not be read: a link to it is not broken. */
export interface Unread {
  ids: { kind: Linkable; id: string }[];
  /** Whether themes.yaml is among it. */
  themes: boolean;
}

/** The things that are written inside the file of another. */
const INSIDE: Partial<Record<Linkable, Linkable>> = {
  section: 'review',
  aspect: 'review',
  target: 'measure',
};

/** Records duplicate ids, links that lead nowhere, unknown themes, and codes without an address. */
export function checkReferences(content: Content, unread: Unread): void {
  const ids = collectIds(content);
  const mayBe = (kind: Linkable, id: string): boolean =>
    unread.ids.some((file) =>
      INSIDE[kind] === undefined
        ? file.kind === kind && file.id === id
        : file.kind === INSIDE[kind] && id.startsWith(`${file.id}/`),
    );
  const themes = content.themes.map((theme) => theme.id);
  for (const item of [...content.reviews, ...content.entries]) {
    const { file, yaml } = item;
    for (const { path, id, kinds } of linksOf(item)) {
      if (kinds.some((kind) => ids.get(kind)?.has(id) === true || mayBe(kind, id))) continue;
      const known = [
        ...kinds.flatMap((kind) => [...(ids.get(kind) ?? [])]),
        ...unread.ids.filter(({ kind }) => kinds.includes(kind)).map((other) => other.id),
      ];
      const is =
        [...ids.keys()].find((other) => ids.get(other)?.has(id)) ??
        unread.ids.find((other) => other.id === id)?.kind;
      file.error(is ? 'reference-other-kind' : 'unknown-reference', yaml.place(path), {
        id,
        is: is ? message(file.locale, `kind-${is}`) : '',
        kind: kinds.map((kind) => message(file.locale, `kind-${kind}`)).join(' / '),
        suggestion: file.suggest(meantAmong(id, file.path, known)),
      });
    }
    if (item.kind === 'problem' && item.data.continues !== undefined) {
      const [year, earlier] = [yearOf(content, item.id), yearOf(content, item.data.continues)];
      if (year !== undefined && earlier !== undefined && earlier >= year) {
        file.error('continues-later', yaml.place(['continues']), { id: item.data.continues });
      }
    }
    for (const { path, theme } of themesOf(item)) {
      if (unread.themes || themes.includes(theme)) continue;
      const suggestion = file.suggest(nearest(theme, themes));
      file.error('unknown-theme', yaml.place(path), { id: theme, suggestion });
    }
  }
  for (const { file, yaml, data } of content.reviews) {
    if (data.official?.qrCode === true && content.site && content.site.url === undefined) {
      file.error('qr-code-without-url', yaml.place(['official', 'qrCode']));
    }
  }
}

/** The one of the known ids that somebody means, who has written another. */
function meantAmong(id: string, path: string, known: readonly string[]): string | undefined {
  const meant = meantId(id, path);
  return meant !== undefined && known.includes(meant) ? meant : nearest(id, known);
}

/** The year of the review that an entry belongs to. */
function yearOf({ reviews }: Content, id: string): number | undefined {
  return reviews.find((review) => review.id === reviewOf(id))?.data.year;
}

function collectIds(content: Content): Ids {
  const ids: Ids = new Map();
  const seen = new Map<string, string>();
  const add = (kind: Linkable, id: string, item: ReadReview | ReadEntry, path: PropertyKey[]) => {
    const other = seen.get(id);
    if (other !== undefined && kind === 'target') {
      const name = id.slice(id.lastIndexOf('/') + 1);
      item.file.error('duplicate-target', item.yaml.place(path), { id: name });
    } else if (other !== undefined) {
      item.file.error('duplicate-id', item.yaml.place(path), { id, other, difference: '' });
    }
    seen.set(id, item.file.path);
    const set = ids.get(kind) ?? new Set();
    ids.set(kind, set.add(id));
  };
  for (const review of content.reviews) {
    add('review', review.id, review, []);
    review.data.outline.forEach((node, index) => {
      if (node.type === 'section') add('section', node.id, review, ['outline', index, 'id']);
      if (node.type === 'aspect') add('aspect', node.id, review, ['outline', index, 'id']);
    });
  }
  for (const entry of content.entries) {
    add(entry.kind, entry.id, entry, []);
    if (entry.kind !== 'measure') continue;
    entry.data.targets.forEach((target, index) => {
      add('target', targetId(entry.id, target.id), entry, ['targets', index, 'id']);
    });
  }
  return ids;
}

/** The links that a review or an entry writes in its front matter, those to themes aside. */
export function linksOf(item: ReadReview | ReadEntry): Link[] {
  return fieldsOf(ITEM_SCHEMAS[item.kind], item.data).flatMap(({ value, meaning, path }) => {
    if (meaning?.is !== 'link' || meaning.to.includes('theme')) return [];
    return [{ path: [...path], id: String(value), kinds: [...meaning.to] }];
  });
}

function themesOf(item: ReadReview | ReadEntry): { path: PropertyKey[]; theme: string }[] {
  return fieldsOf(ITEM_SCHEMAS[item.kind], item.data).flatMap(({ value, meaning, path }) =>
    meaning?.is === 'link' && meaning.to.includes('theme')
      ? [{ path: [...path], theme: String(value) }]
      : [],
  );
}
