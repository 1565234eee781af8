import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { WRONG_IN_MARK } from '../text/likeness/thresholds.ts';
import { editDistance } from '../text/likeness/edit-distance.ts';

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The name of the mark around words that not every audience may read. */
export const REDACT = 'Redact';

/** What begins such words, and ends them; the body of an entry and every field that holds words know the same. */
const OPENING = String.raw`<${REDACT}(?:\s+audience=(?:"(?<double>[^"<>]*)"|'(?<single>[^'<>]*)'))?\s*>`;
const CLOSING = String.raw`</${REDACT}\s*>`;
const MARK = new RegExp(`${OPENING}(?<inside>[^]*?)${CLOSING}`, 'gu');
const TAG = new RegExp(`^(?:${OPENING.replaceAll(/\?<\w+>/gu, '')}|${CLOSING})$`, 'u');

/** A stretch of words that stands between marks, or is enclosed by one. */
export interface Stretch {
  text: string;
  /** Given where a mark encloses it: who may read it, and those after them; all but the widest when `undefined`. */
  redact?: { audience: string | undefined };
}

/** The words of a field, divided at its marks. Without any it is one stretch. */
export function stretchesOf(words: string): Stretch[] {
  if (!words.includes('<')) return [{ text: words }];
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of words.matchAll(MARK)) {
    if (match.index > end) stretches.push({ text: words.slice(end, match.index) });
    const { double, single, inside = '' } = match.groups ?? {};
    stretches.push({ text: inside, redact: { audience: double ?? single } });
    end = match.index + match[0].length;
  }
  if (end < words.length || stretches.length === 0) stretches.push({ text: words.slice(end) });
  return stretches;
}

/** The words of a field as those read them who may read all. */
export function withoutMarks(words: string): string {
  return stretchesOf(words)
    .map(({ text }) => text)
    .join('');
}

/** Whether a piece of a source is the beginning or the end of a mark, as it has to be written. */
export const isTag = (source: string): boolean => TAG.test(source);

/** Something that somebody may have meant as a mark, and that would withhold nothing. */
export interface NearMark {
  /** The offset at which it begins. */
  index: number;
  text: string;
}

/** What stands before a name where a tag is meant, also as input methods, HTML and Markdown write it. */
const BEFORE = String.raw`(?:[<《〈«‹]|&(?:lt|#0*60|#x0*3c);?)[\s\\/]*`;
const NAME = String.raw`[a-z]{3,12}`;
/** The same name in brackets that nobody takes for a tag. */
const BRACKETED = String.raw`[[{(（【〔「『]\s*/?\s*redact[^\])}）】〕」』]{0,40}[\])}）】〕」』]`;
const AFTER = String.raw`redact\s*/?\s*\\?(?:[>》〉»›]|&(?:gt|#0*62|#x0*3e);?)`;
const NEAR = new RegExp(`${BEFORE}(?<name>${NAME})|${BRACKETED}|${AFTER}`, 'gu');

/** What has none of this has nothing of the sort; most texts have not, and need no closer look. */
const SUSPECT =
  /[<＜﹤《〈〈«‹;[{(（【〔「『［｛\\][\s/／\\]*[a-z\p{Cf}\uFF21-\uFF5A]|r\p{Cf}*e\p{Cf}*d\p{Cf}*a\p{Cf}*c\p{Cf}*t|[\uFF21-\uFF5A]/iu;

/**
 * Finds the first thing in a text that is nearly a mark: in brackets of another kind, escaped, with its name
 * mistyped, without its partner.
 * @param text without the marks that are right
 */
export function nearMark(text: string): NearMark | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const { folded, places } = foldedWithPlaces(text);
  for (const { 0: found, index, groups } of folded.matchAll(NEAR)) {
    const name = groups?.['name'];
    if (name !== undefined && !isMeant(name)) continue;
    const [start, end] = [places[index] ?? 0, places[index + found.length] ?? text.length];
    return { index: start, text: text.slice(start, end) };
  }
  return undefined;
}

const MEANT = REDACT.toLowerCase();

function isMeant(name: string): boolean {
  if (name.startsWith(MEANT)) return true;
  return (
    Math.abs(name.length - MEANT.length) <= WRONG_IN_MARK &&
    editDistance(name, MEANT) <= WRONG_IN_MARK
  );
}

/** A text as it is looked through: one width and case, nothing invisible; with the place of each character. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, '');
    places.push(...plain.split('').map(() => place));
    folded += plain;
    place += character.length;
  }
  return { folded, places };
}

/** Who may read what a mark in a body encloses, and those after them; all but the widest when undefined. */
export function audienceOf({ attributes }: MdxElement): string | undefined {
  const attribute = attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === 'audience',
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
