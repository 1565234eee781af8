import { message } from '../i18n/messages.ts';
import { reviewOf, targetId } from '../model/ids.ts';
import { nearest } from '../text/nearest.ts';
import type { Content, ReadEntry, ReadReview } from './content.ts';

type Kind = ReadEntry['kind'] | 'review' | 'section' | 'aspect' | 'target';

/** Ids of every kind that a link may name. */
type Ids = Map<Kind, Set<string>>;

/** A link: the path of its value in the front matter, the id that it names, what that has to be. */
export interface Link {
  path: PropertyKey[];
  id: string;
  kinds: Kind[];
}

/** What is there and could not be read: a link to it is not broken. */
export interface Unread {
  ids: { kind: Kind; id: string }[];
  /** Whether themes.yaml is among it. */
  themes: boolean;
}

/** The things that are written inside the file of another. */
const INSIDE: Partial<Record<Kind, Kind>> = {
  section: 'review',
  aspect: 'review',
  target: 'measure',
};

/** Records duplicate ids, links that lead nowhere, unknown themes and audiences, and codes without an address. */
export function checkReferences(content: Content, unread: Unread): void {
  const ids = collectIds(content, unread);
  const mayBe = (kind: Kind, id: string): boolean =>
    unread.ids.some((file) =>
      INSIDE[kind] === undefined
        ? file.kind === kind && file.id === id
        : file.kind === INSIDE[kind] && id.startsWith(`${file.id}/`),
    );
  const themes = content.themes.map((theme) => theme.id);
  const audiences = content.site?.audiences;
  for (const item of [...content.reviews, ...content.entries]) {
    const { file, yaml, data } = item;
    for (const { path, id, kinds } of linksOf(item)) {
      if (kinds.some((kind) => ids.get(kind)?.has(id) === true || mayBe(kind, id))) continue;
      const known = [
        ...kinds.flatMap((kind) => [...(ids.get(kind) ?? [])]),
        ...unread.ids.filter(({ kind }) => kinds.includes(kind)).map((other) => other.id),
      ];
      file.error('unknown-reference', yaml.place(path), {
        id,
        kind: kinds.map((kind) => message(file.locale, `kind-${kind}`)).join(' / '),
        suggestion: file.suggest(nearest(id, known)),
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
    if (data.audience !== undefined && audiences && !audiences.includes(data.audience)) {
      const details = { name: data.audience, allowed: audiences.join(', ') };
      file.error('unknown-audience', yaml.place(['audience']), details);
    }
  }
  for (const { file, yaml, data } of content.reviews) {
    if (data.official?.qrCode === true && content.site && content.site.url === undefined) {
      file.error('qr-code-without-url', yaml.place(['official', 'qrCode']));
    }
  }
}

/** The year of the review that an entry belongs to. */
function yearOf({ reviews }: Content, id: string): number | undefined {
  return reviews.find((review) => review.id === reviewOf(id))?.data.year;
}

function collectIds(content: Content, unread: Unread): Ids {
  const reviews = new Set([
    ...content.reviews.map((review) => review.id),
    ...unread.ids.flatMap(({ kind, id }) => (kind === 'review' ? [id] : [])),
  ]);
  const ids: Ids = new Map();
  const seen = new Map<string, string>();
  const add = (kind: Kind, id: string, item: ReadReview | ReadEntry, path: PropertyKey[]) => {
    const other = seen.get(id);
    if (other !== undefined && kind === 'target') {
      const name = id.slice(id.lastIndexOf('/') + 1);
      item.file.error('duplicate-target', item.yaml.place(path), { id: name });
    } else if (other !== undefined) {
      item.file.error('duplicate-id', item.yaml.place(path), { id, other });
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
    if (!reviews.has(reviewOf(entry.id))) {
      const details = { id: entry.id, review: reviewOf(entry.id) };
      entry.file.error('entry-without-review', { line: 1, column: 1 }, details);
    }
    if (entry.kind !== 'measure') continue;
    entry.data.targets.forEach((target, index) => {
      add('target', targetId(entry.id, target.id), entry, ['targets', index, 'id']);
    });
  }
  return ids;
}

/** The links that a review or an entry writes in its front matter. */
export function linksOf(item: ReadReview | ReadEntry): Link[] {
  const list = (key: string, kinds: Kind[], values: readonly string[]): Link[] =>
    values.map((id, index) => ({ path: [key, index], id, kinds }));
  const one = (key: string, kinds: Kind[], id: string | undefined): Link[] =>
    id === undefined ? [] : [{ path: [key], id, kinds }];
  if (item.kind === 'review') {
    const entries = item.data.outline.flatMap((node, index): Link[] =>
      node.type === 'entry'
        ? [
            {
              path: ['outline', index, 'id'],
              id: node.id,
              kinds: ['follow-up', 'problem', 'cause', 'measure'],
            },
          ]
        : [],
    );
    return [...list('baseline', ['review'], item.data.baseline), ...entries];
  }
  const aspect = one('aspect', ['aspect'], item.data.aspect);
  switch (item.kind) {
    case 'problem':
      return [
        ...aspect,
        ...list('causes', ['cause'], item.data.causes),
        ...list('measures', ['measure'], item.data.measures),
        ...one('continues', ['problem'], item.data.continues),
      ];
    case 'cause':
      return [...aspect, ...list('problems', ['problem'], item.data.problems)];
    case 'measure':
      return [
        ...aspect,
        ...list('problems', ['problem'], item.data.problems),
        ...list('causes', ['cause'], item.data.causes),
      ];
    case 'follow-up':
      return [
        ...aspect,
        ...list('about', ['problem', 'measure', 'target'], item.data.about),
        ...item.data.actuals.flatMap(({ target }, index): Link[] =>
          target === undefined
            ? []
            : [{ path: ['actuals', index, 'target'], id: target, kinds: ['target'] }],
        ),
      ];
  }
}

function themesOf(item: ReadReview | ReadEntry): { path: PropertyKey[]; theme: string }[] {
  if (item.kind !== 'review') {
    return item.data.theme === undefined ? [] : [{ path: ['theme'], theme: item.data.theme }];
  }
  return item.data.outline.flatMap((node, index) =>
    node.type === 'aspect' && node.theme !== undefined
      ? [{ path: ['outline', index, 'theme'], theme: node.theme }]
      : [],
  );
}
