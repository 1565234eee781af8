import { simplifyInPlace } from '../text/scripts.ts';
import { folded } from './folded.ts';
import {
  DEGREES,
  FIELDS,
  FIELD_OPENING,
  FILLING,
  HINT,
  LEVELS,
  RESTRICTIONS,
  TERM,
  VALUES,
} from '../text/zh/secrecy.ts';

/** Where a line stands: around the text of a document (head, end, furniture of pages), or within it. */
export type Standing = 'around' | 'within';

/** A line with more characters than this is running text, which may speak of secrets. */
const LONGEST = 60;

/** Characters of a mark are often set apart: 机 密. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => [...word].join(String.raw`\s*`)).join('|');

const STARRED = String.raw`(?:${anyOf(LEVELS)})(?:\s*[★☆⭐✩✪✭*·]\s*${TERM}?|\s*${TERM})`;
const BARE = String.raw`(?:${anyOf(DEGREES)})`;
const RESTRICTED = `(?:${anyOf(RESTRICTIONS)})`;
const NAMED = String.raw`${FIELD_OPENING}(?:${anyOf(FIELDS)})\s*[:\s]\s*(?:${STARRED}|${anyOf([...LEVELS, ...RESTRICTIONS, ...VALUES])})`;

/** The longer forms first. Bare degrees have a group of their own: within a text, such a line is a heading. */
const MARKS = new RegExp(`(${NAMED})|(${STARRED})|(${RESTRICTED})|(${BARE})`, 'gu');
const [NAMED_GROUP, STARRED_GROUP, BARE_GROUP] = [1, 2, 4] as const;

/** A box that is not ticked says what a document is not. */
const UNTICKED = /[□☐]\s*[^\s□☐☑☒■√✓]*/gu;

/**
 * The secrecy mark that a line is or bears, as it is printed; undefined for one that has none, or only speaks of
 * secrets (保守国家秘密). Around a text a mark may share its line with other things; within it, it is a line of
 * its own.
 */
export function secrecyMarkIn(line: string, standing: Standing): string | undefined {
  if (!HINT.test(line) || line.replace(/\s+/gu, '').length > LONGEST) return undefined;
  const { text, at } = folded(line);
  const simple = simplifyInPlace(text).replace(UNTICKED, (box) => ' '.repeat(box.length));
  const marks = [...simple.matchAll(MARKS)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return undefined;
  const end = last.index + last[0].length;
  const isAlone = FILLING.test(simple.replace(MARKS, ''));
  const isMark =
    standing === 'within'
      ? isAlone && marks.some((mark) => mark[BARE_GROUP] === undefined)
      : isAlone ||
        marks.some((mark) => mark[NAMED_GROUP] !== undefined || isStarred(mark)) ||
        opens(simple, first) ||
        closes(simple, last);
  return isMark ? line.slice(at(first.index), at(end)).trim() : undefined;
}

/** A degree with its star, which no sentence has. */
const isStarred = (mark: RegExpExecArray): boolean => /[★☆⭐✩✪✭*]/u.test(mark[STARRED_GROUP] ?? '');

/** Whether a mark stands at the beginning of its line, apart from what follows. */
function opens(line: string, { 0: mark, index }: RegExpExecArray): boolean {
  return FILLING.test(line.slice(0, index)) && /^[\s\p{Pe}]/u.test(line.slice(index + mark.length));
}

/** Whether a mark stands at the end of its line, apart from what precedes. */
function closes(line: string, { 0: mark, index }: RegExpExecArray): boolean {
  return /[\s\p{Ps}]$/u.test(line.slice(0, index)) && FILLING.test(line.slice(index + mark.length));
}
