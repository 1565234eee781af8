import { UserError } from '../../i18n/user-error.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { ENUMERATORS } from '../../model/profile.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import { sentences } from '../../text/sentences.ts';
import { withoutMarks } from '../marks.ts';
import { type Body, bodyOf, bodyOfWords, cut, joined, sizeOf, textIn, wordsOf } from './body.ts';
import type { EntryItem, OutlineFields } from './edit.ts';
import { isHeading } from './outline.ts';

/** All that a line of an outline says, as what stands before a text and the text. */
export interface Divided {
  marker: string;
  title: string;
  /** Whether the document has the title. */
  titled: boolean;
  separator: string;
  body: Body;
}

/** All that a line of an outline says, as one text: what is divided otherwise is the same. */
export function wholeOf(node: OutlineFields, entry?: EntryItem): Body {
  if (node.type === 'text') return bodyOfWords(node.text);
  if (isHeading(node)) {
    const { marker = '', title, separator = '' } = node;
    return bodyOfWords(marker + title + separator.trimEnd());
  }
  const { separator = '', titled = true } = node;
  if (!entry) return [];
  const { label = '', title } = entry.data;
  const head = bodyOfWords(label + (titled ? title + separator.trimEnd() : ''));
  return joined(head, bodyOf(entry.body), !(titled && separator.endsWith('\n')));
}

const SEPARATOR = /^\s*[。！？；：，、.:;,!?]+/u;

/**
 * Divides a text into number, title and what comes after them.
 * @param title the title; where the text does not go on with it, the document has none
 * @throws UserError `change-marker-absent` where the text does not begin with the number
 */
export function divideHead(whole: Body, marker: string, title: string): Divided {
  const first = textIn(whole.slice(0, 1));
  if (!withoutWhiteSpace(first).startsWith(withoutWhiteSpace(marker))) {
    throw new UserError('change-marker-absent', { marker });
  }
  const rest = cut(whole, sizeOf(marker)).after;
  const line = textIn(rest.slice(0, 1));
  const words = withoutMarks(title);
  if (rest[0]?.node.type !== 'paragraph' || !startsWith(line, words)) {
    return { marker, title, titled: false, separator: '', body: rest };
  }
  const { before, after } = cut(rest, sizeOf(words));
  const isWholeLine = sizeOf(line) === sizeOf(words);
  const [mark = ''] = isWholeLine ? [] : (SEPARATOR.exec(textIn(after.slice(0, 1))) ?? []);
  const { after: body } = cut(after, sizeOf(mark));
  const isLine = sizeOf(line) === sizeOf(words) + sizeOf(mark);
  const separator = mark.trim() + (isLine && body.length > 0 ? '\n' : '');
  return { marker, title: wordsOf(before), titled: true, separator, body };
}

/** Divides a text by the number and the sentence with which it begins. */
export function divideUnknown(whole: Body): Divided {
  const line = textIn(whole.slice(0, 1)).trimStart();
  const marker = enumeratorAt(line, 0, ENUMERATORS)?.marker.trimEnd() ?? '';
  const [sentence = ''] = sentences(line.slice(marker.length).trimStart());
  const title = sentence.replace(/[。！？；：，、.:;,!?\s]+$/u, '').trim();
  return divideHead(whole, marker, title === '' ? line.slice(marker.length).trim() : title);
}

const startsWith = (text: string, beginning: string): boolean =>
  withoutWhiteSpace(text).startsWith(withoutWhiteSpace(beginning));
