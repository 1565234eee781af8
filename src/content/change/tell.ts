import { message } from '../../i18n/messages.ts';
import type { Locale } from '../../model/site.ts';
import type { Applied } from './apply.ts';
import { type ContentState, fileOf } from './state.ts';
import type { Outline } from '../../model/outline.ts';
import type { ReadReview } from '../content.ts';

/** How many characters of a value are told. */
const SHOWN = 60;
/** How many of them stand before the place where two values differ. */
const BEFORE = 10;

/** What an operation has changed, in lines for people. */
export function changeLines(applied: Applied, number: number, locale: Locale): string[] {
  const { operation, differences, isSameText } = applied;
  const text = message(locale, isSameText ? 'change-text-same' : 'change-text-corrected');
  const absent = message(locale, 'change-absent');
  const counted = differences.filter(({ field }) => field === 'order').length;
  return [
    `${number}. ${operation.op}  ${text}`,
    ...differences
      .filter(({ field }) => field !== 'order')
      .map(({ path, field, before, after }) => {
        const place = field === undefined ? '' : `${path}  ${field}: `;
        const [was, is] = shown(before, after);
        return `   ${place}${was ?? absent} → ${is ?? absent}`;
      }),
    ...(counted > 0 ? [`   ${message(locale, 'change-counted', { count: counted })}`] : []),
  ];
}

/** Two values in a line each, from a little before the place where they differ. */
function shown(...values: readonly [unknown, unknown]): [string | undefined, string | undefined] {
  const [before, after] = values.map((value) => {
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    return (words as string | undefined)?.replaceAll(/\s*\n\s*/gu, ' ');
  });
  const [one = '', other = ''] = [before, after];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const start = Math.max(one.length, other.length) <= SHOWN ? 0 : Math.max(0, same - BEFORE);
  const cut = (line: string | undefined): string | undefined => {
    if (line === undefined) return undefined;
    const end = start + SHOWN;
    return (start > 0 ? '…' : '') + line.slice(start, end) + (line.length > end ? '…' : '');
  };
  return [cut(before), cut(after)];
}

/** A line of an outline, with the name by which operations know it. */
export interface NamedLine {
  at: string;
  node: Outline[number];
  /** What it says, in one line. */
  says: string;
}

/** The lines of a review's outline. */
export function outlineLines(state: ContentState, review: string): NamedLine[] {
  const read = fileOf(state, review)?.read as ReadReview | undefined;
  return (read?.data.outline ?? []).map((node, index) => {
    return { at: `${review}#${index + 1}`, node, says: sayingOf(node, state).slice(0, SHOWN) };
  });
}

function sayingOf(node: Outline[number], state: ContentState): string {
  if (node.type === 'text') return `text  ${node.text}`;
  if (node.type !== 'entry') {
    return `${node.type} ${node.id} ${node.kind ?? ''}  ${node.marker}${node.title}`;
  }
  const { label = '', title = '' } = fileOf(state, node.id)?.data ?? {};
  return `entry ${node.id}  ${String(label)}${String(title)}`;
}
