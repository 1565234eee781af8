import { type EntryKind, KINDS } from '../model/kinds.ts';
import { caseless } from '../model/names.ts';
import type { SourceFile } from './source-file.ts';

/** The file of a review or an entry, with the id that its path gives it. */
export interface NamedFile {
  kind: EntryKind | 'review';
  id: string;
  file: SourceFile;
}

/** The folder that a path stands in. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** The name of a content file without its extension. */
export const nameIn = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx$/u, '');

/** The names that an import gives, and those after them: a letter for the kind, and a number. */
const GIVEN = /^(?<letters>[a-z]{1,3})(?<number>\d{1,6})$/u;

/** The name of a file as it is meant to be: a letter or two and a number, in whatever case. */
export function isGiven(name: string): boolean {
  return GIVEN.test(name.toLowerCase());
}

/**
 * The next name that is free among the entries of one kind in a review.
 * @param names the names that there are, without the extension
 * @param given the highest number that was given behind each beginning of an id, as in `"2021/p": 12`
 */
export function nextName(
  kind: EntryKind,
  review: string,
  names: readonly string[],
  given: Readonly<Record<string, number>> = {},
): string {
  const parts = names.flatMap((name) => {
    const { letters, number } = GIVEN.exec(name)?.groups ?? {};
    return letters === undefined ? [] : [{ letters, number: Number(number) }];
  });
  const letters = parts[0]?.letters ?? KINDS[kind].letter;
  const numbers = parts.filter((each) => each.letters === letters).map(({ number }) => number);
  const highest = Math.max(given[`${review}/${letters}`] ?? 0, ...numbers);
  return letters + String(highest + 1).padStart(2, '0');
}

/**
 * The file that another one is a copy of, by the name that a system or a person gave it: the name of the original with
 * something that is no part of a name before or behind it, as in `p09 - 副本`, `p01(1)`, `Copy of p01`.
 * @param names the names of the others, without the extension
 */
export function originalOf(name: string, names: Iterable<string>): string | undefined {
  const copy = caseless(name);
  let longest: string | undefined;
  for (const other of names) {
    const original = caseless(other);
    if (original.length >= copy.length || (longest?.length ?? 0) >= other.length) continue;
    const isBehind =
      copy.endsWith(original) && /[\s)）\]】_-]$/u.test(copy.slice(0, -original.length));
    const isBefore = copy.startsWith(original) && /^[^a-z\d]/u.test(copy.slice(original.length));
    if (isBefore || isBehind) longest = other;
  }
  return longest;
}
