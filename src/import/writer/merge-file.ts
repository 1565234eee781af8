import { isDeepStrictEqual } from 'node:util';
import { plainLines } from '../../text/plain-lines.ts';
import { type FileParts, filePartsOf } from './file-parts.ts';
import { joinFile } from '../entries/mdx.ts';
import { type Clash, mergeValues, UNKNOWN } from './merge-values.ts';

/** A content file of which a person and a document have changed something. */
export interface MergedFile {
  text: string;
  clashes: Clash[];
}

/** The name under which the text of a file is told in a clash. */
export const BODY = 'body';

/**
 * The three-way difference of a content file: its front matter field by field, its text as a whole. What
 * nobody changed stands as it stood, comments too.
 * @param base the file as it was imported last, undefined where that is lost
 * @param mine the file as it stands
 * @param theirs the file as it is imported now
 */
export function mergeFile(base: string | undefined, mine: string, theirs: string): MergedFile {
  const [before, own, other] = [base ?? '', mine, theirs].map(filePartsOf);
  if (isSame(mine, theirs, own, other)) return { text: mine, clashes: [] };
  if (base !== undefined && isSame(base, theirs, before, other)) return { text: mine, clashes: [] };
  // Comments say nothing to the site, and are somebody's work all the same.
  if (base !== undefined && isAlike(base, mine)) return { text: theirs, clashes: [] };
  if (!own || !other) return { text: mine, clashes: [{ field: BODY, mine, theirs }] };
  const data = mergeValues(
    base === undefined ? UNKNOWN : (before?.data ?? UNKNOWN),
    own.data,
    other.data,
  );
  const body = mergeValues(before?.body ?? UNKNOWN, own.body, other.body, BODY);
  return {
    text: withValues(own, data.value as FileParts['data'], String(body.value)),
    clashes: [...fieldwise(data.clashes), ...body.clashes],
  };
}

/** Whether two files say the same, however they are laid out. */
function isSame(
  a: string,
  b: string,
  first: FileParts | undefined,
  second: FileParts | undefined,
): boolean {
  if (!first || !second) return isAlike(a, b);
  return first.body === second.body && isDeepStrictEqual(first.data, second.data);
}

/** Whether two texts differ at most in what editors change by themselves. */
function isAlike(a: string, b: string): boolean {
  return plainLines(a).trimEnd() === plainLines(b).trimEnd();
}

/** Without a base the front matters clash as a whole: told by the fields in which they differ. */
function fieldwise(clashes: readonly Clash[]): Clash[] {
  return clashes.flatMap((clash) => {
    if (clash.field !== '') return [clash];
    const [mine, theirs] = [clash.mine, clash.theirs] as [FileParts['data'], FileParts['data']];
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
      .filter((key) => !isDeepStrictEqual(mine[key], theirs[key]))
      .map((key) => ({ field: key, mine: mine[key], theirs: theirs[key] }));
  });
}

/** The same file with other values. */
function withValues(
  { document, data }: FileParts,
  values: FileParts['data'],
  body: string,
): string {
  for (const key of Object.keys(data)) if (!(key in values)) document.delete(key);
  for (const [key, value] of Object.entries(values)) {
    if (!isDeepStrictEqual(value, data[key])) document.set(key, document.createNode(value));
  }
  return joinFile(document, body === '' ? '' : `${body}\n`);
}
