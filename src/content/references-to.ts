import { reviewOf } from '../model/ids.ts';
import type { Content } from './content.ts';
import { divideFrontMatter } from './front-matter.ts';
import { linksOf } from './references.ts';
import { type Place, placeIn } from './source-file.ts';

/** Where something outside of a review refers to it, or to one of its entries. */
export interface Reference extends Place {
  /** The file, below the content folder. */
  path: string;
  /** What it refers to: an id, or the words of a text that name it. */
  to: string;
  /** The path of the link in the front matter; nothing for words of a text. */
  link?: readonly PropertyKey[];
}

/**
 * All that refers to a review from outside of it: links in front matter, and addresses and ids in texts and on
 * free pages.
 * @param texts the content files, free pages among them
 */
export function referencesTo(
  review: string,
  content: Pick<Content, 'reviews' | 'entries'>,
  texts: readonly { path: string; text: string }[],
): Reference[] {
  const items = [...content.reviews, ...content.entries];
  const own = new Set(
    items.flatMap((item) => (reviewOf(item.id) === review ? item.file.path : [])),
  );
  const links = items
    .filter(({ file }) => !own.has(file.path))
    .flatMap((item) =>
      linksOf(item)
        .filter(({ id }) => reviewOf(id) === review)
        .map(({ path, id }): Reference => {
          return { path: item.file.path, ...item.yaml.place(path), to: id, link: path };
        }),
    );
  const bodies = new Map(items.map(({ file }) => [file.path, divideFrontMatter(file).bodyLine]));
  const named = wordsThatName(review);
  const words = texts
    .filter(({ path }) => !own.has(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(named)]
        .map((match): Reference => ({ path, ...placeIn(text, match.index), to: match[0] }))
        .filter(({ line }) => line >= (bodies.get(path) ?? 1)),
    );
  return [...links, ...words].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line,
  );
}

/** Addresses of the review's pages and of places on them, and its ids in the attributes of components. */
function wordsThatName(review: string): RegExp {
  const id = [review, encodeURIComponent(review)].map((each) => RegExp.escape(each)).join('|');
  const rest = String.raw`[^\s"'<>)\]]*`;
  return new RegExp(
    `/(?:reviews|problems|measures)/(?:${id})(?=[/#?"'\\s)\\]]|$)${rest}` +
      `|/compare/(?:[^/\\s"']+/)?(?:${id})(?=[/#?"'\\s)\\]]|$)${rest}` +
      `|#(?:${id})-[a-z]${rest}` +
      `|(?<==\\s*\\{?["'])(?:${id})(?:/[^"']*)?(?=["'])`,
    'gmu',
  );
}
