import { message } from '../../i18n/messages.ts';
import type { Locale } from '../../model/site.ts';
import type { Applied } from './apply.ts';
import type { ContentState } from './state.ts';
import { contentPath } from '../content-path.ts';
import type { Outline } from '../../model/outline.ts';
import type { ReadReview } from '../content.ts';

/** How many characters of a value are told. */
const SHOWN = 60;

/** What an operation has changed, in lines for people. */
export function changeLines(applied: Applied, number: number, locale: Locale): string[] {
  const { operation, differences, isSameText } = applied;
  const text = message(locale, isSameText ? 'change-text-same' : 'change-text-corrected');
  const shown = (value: unknown): string => {
    if (value === undefined) return message(locale, 'change-absent');
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    const line = words.replaceAll(/\s*\n\s*/gu, ' ');
    return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  };
  return [
    `${number}. ${operation.op}  ${text}`,
    ...differences.map(({ path, field, before, after }) => {
      const place = field === undefined ? '' : `${path}  ${field}: `;
      return `   ${place}${shown(before)} → ${shown(after)}`;
    }),
  ];
}

/** The lines of a review's outline, each with the name by which operations know it; undefined where there is none. */
export function outlineLines(state: ContentState, review: string): string[] | undefined {
  const read = state.files.get(contentPath('review', review))?.read as ReadReview | undefined;
  return read?.data.outline.map((node, index) => {
    const name = `${review}#${index + 1}`;
    return `${name}  ${sayingOf(node, state).slice(0, SHOWN)}`;
  });
}

function sayingOf(node: Outline[number], { files }: ContentState): string {
  if (node.type === 'text') return `text  ${node.text}`;
  if (node.type !== 'entry') {
    return `${node.type} ${node.id} ${node.kind ?? ''}  ${node.marker}${node.title}`;
  }
  const file = [...files.values()].find(({ path }) => path.endsWith(`/${node.id}.mdx`));
  const { label = '', title = '' } = file?.data ?? {};
  return `entry ${node.id}  ${String(label)}${String(title)}`;
}
