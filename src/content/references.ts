import { message } from '../i18n/messages.ts';
import { reviewOf, targetId } from '../model/ids.ts';
import { fieldsOf, type Linkable } from '../model/meaning.ts';
import { nearest } from '../text/likeness/nearest.ts';
import type { Content, ReadEntry, ReadReview } from './content.ts';
import { meantId } from './meant-id.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';
import type { Theme } from '../model/theme.ts';
import type { SourceFile } from './source-file.ts';

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

/** A reference that is broken, and how it is told. */
export interface BrokenReference {
  file: SourceFile;
  /** Records it in a file of these words. */
  tell(file: SourceFile): void;
}

/** Records duplicate ids, links that lead nowhere, unknown themes, and codes without an address. */
export function checkReferences(content: Content, unread: Unread): void {
  for (const { file, tell } of brokenReferences(content, unread)) tell(file);
  for (const { file, yaml, data } of content.reviews) {
    if (data.official?.qrCode === true && content.site && content.site.url === undefined) {
      file.error('qr-code-without-url', yaml.place(['official', 'qrCode']));
    }
  }
}

/** Duplicate ids, links that lead nowhere, and unknown themes. Nothing is recorded. */
export function brokenReferences(
  content: Pick<Content, 'reviews' | 'entries'> & { themes: readonly Theme[] },
  unread: Unread,
): BrokenReference[] {
  const broken: BrokenReference[] = [];
  const ids = collectIds(content, broken);
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
      const tell = (told: SourceFile): void => {
        told.error(is ? 'reference-other-kind' : 'unknown-reference', yaml.place(path), {
          id,
          is: is ? message(file.locale, `kind-${is}`) : '',
          kind: kinds.map((kind) => message(file.locale, `kind-${kind}`)).join(' / '),
          suggestion: file.suggest(meantAmong(id, file.path, known)),
        });
      };
      broken.push({ file, tell });
    }
    const id = item.kind === 'problem' ? item.data.continues : undefined;
    if (id !== undefined) {
      const [year, earlier] = [yearOf(content, item.id), yearOf(content, id)];
      if (year !== undefined && earlier !== undefined && earlier >= year) {
        const tell = (told: SourceFile): void => {
          told.error('continues-later', yaml.place(['continues']), { id });
        };
        broken.push({ file, tell });
      }
    }
    for (const { path, theme } of themesOf(item)) {
      if (unread.themes || themes.includes(theme)) continue;
      const tell = (told: SourceFile): void => {
        const suggestion = file.suggest(nearest(theme, themes));
        told.error('unknown-theme', yaml.place(path), { id: theme, suggestion });
      };
      broken.push({ file, tell });
    }
  }
  return broken;
}

/** The one of the known ids that somebody means, who has written another. */
function meantAmong(id: string, path: string, known: readonly string[]): string | undefined {
  const meant = meantId(id, path);
  return meant !== undefined && known.includes(meant) ? meant : nearest(id, known);
}

/** The year of the review that an entry belongs to. */
function yearOf({ reviews }: Pick<Content, 'reviews'>, id: string): number | undefined {
  return reviews.find((review) => review.id === reviewOf(id))?.data.year;
}

/** @param broken gets the ids that are given twice */
function collectIds(content: Pick<Content, 'reviews' | 'entries'>, broken: BrokenReference[]): Ids {
  const ids: Ids = new Map();
  const seen = new Map<string, string>();
  const add = (kind: Linkable, id: string, item: ReadReview | ReadEntry, path: PropertyKey[]) => {
    const other = seen.get(id);
    if (other !== undefined) {
      const tell = (told: SourceFile): void => {
        if (kind === 'target') {
          const name = id.slice(id.lastIndexOf('/') + 1);
          told.error('duplicate-target', item.yaml.place(path), { id: name });
        } else {
          told.error('duplicate-id', item.yaml.place(path), { id, other, difference: '' });
        }
      };
      broken.push({ file: item.file, tell });
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
