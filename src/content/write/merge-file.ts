import { isDeepStrictEqual } from 'node:util';
import { plainLines } from '../../text/plain-lines.ts';
import type { ContentFile, Data } from '../content-file.ts';
import { editedFileText } from './file-text.ts';
import { type Clash, mergeValues, UNKNOWN } from './merge-values.ts';

/** A content file that two sides have changed. */
export interface MergedFile {
  text: string;
  clashes: Clash[];
}

/** The name under which the text of a file is told in a clash. */
export const BODY = 'body';

/**
 * The three-way difference of a content file: its front matter field by field, its text as a whole. What
 * nobody changed stands as it stood, comments too.
 * @param base the file before both, undefined where that is lost
 * @param mine the file as it stands
 * @param theirs the file as it is to be written
 */
export function mergeFile(
  base: ContentFile | undefined,
  mine: ContentFile,
  theirs: ContentFile,
): MergedFile {
  if (saysSame(mine, theirs)) return { text: mine.text, clashes: [] };
  if (base && saysSame(base, theirs)) return { text: mine.text, clashes: [] };
  // Comments say nothing to the site, and are somebody's work all the same.
  if (base && isUntouched(base, mine)) return { text: theirs.text, clashes: [] };
  const [own, other] = [mine.data, theirs.data];
  if (!own || !other) {
    return { text: mine.text, clashes: [{ field: BODY, mine: mine.text, theirs: theirs.text }] };
  }
  const before = base?.data;
  const data = mergeValues(before ?? UNKNOWN, own, other);
  const body = mergeValues(before ? base.body : UNKNOWN, mine.body, theirs.body, BODY);
  const clashes = [...fieldwise(data.clashes), ...body.clashes];
  const edit = { data: data.value as Data, body: String(body.value) };
  return { text: clashes.length > 0 ? mine.text : editedFileText(mine, edit), clashes };
}

/** Whether two files say the same, however they are laid out. */
export function saysSame(a: ContentFile, b: ContentFile): boolean {
  if (a === b || a.text === b.text) return true;
  if (!a.data || !b.data) return isUntouched(a, b);
  return a.body === b.body && isDeepStrictEqual(a.data, b.data);
}

/** Whether two states of a file differ at most in what editors change by themselves. */
export function isUntouched(a: ContentFile, b: ContentFile): boolean {
  return plainLines(a.text).trimEnd() === plainLines(b.text).trimEnd();
}

/** Without a base the front matters clash as a whole: told by the fields in which they differ. */
function fieldwise(clashes: readonly Clash[]): Clash[] {
  return clashes.flatMap((clash) => {
    if (clash.field !== '') return [clash];
    const [mine, theirs] = [clash.mine, clash.theirs] as [Data, Data];
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
      .filter((key) => !isDeepStrictEqual(mine[key], theirs[key]))
      .map((key) => ({ field: key, mine: mine[key], theirs: theirs[key] }));
  });
}
