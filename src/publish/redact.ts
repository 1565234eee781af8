import type { Root } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { withoutWhiteSpace } from '../model/document.ts';
import type { ReadEntry, ReadReview } from '../content/content.ts';
import { renderBody } from '../content/render-body.ts';

/** A review or entry with a mark in place of its redacted passages, and without what was read from them. */
export function redacted<T extends ReadReview | ReadEntry>(item: T, mark: string): T {
  if (!holdsRedact(item.body)) return item;
  const body = structuredClone(item.body);
  visit(body, (node) => {
    if (node.type === 'mdxJsxTextElement' && node.name === 'Redact') {
      node.children = [{ type: 'text', value: mark }];
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Redact') {
      node.children = [{ type: 'paragraph', children: [{ type: 'text', value: mark }] }];
    }
  });
  const [before, after] = [textOf(item.body), textOf(body)];
  if (before === after) return item;
  const isLost = (words: unknown): boolean => {
    const text = typeof words === 'string' ? withoutWhiteSpace(words) : '';
    return text !== '' && before.includes(text) && !after.includes(text);
  };
  return { ...item, body, data: withoutLost(item.data, isLost) };
}

function holdsRedact(tree: Root): boolean {
  let found = false;
  visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    found ||= 'name' in node && node.name === 'Redact';
  });
  return found;
}

const textOf = (tree: Root): string =>
  withoutWhiteSpace(
    renderBody(tree)
      .map(({ text }) => text)
      .join(''),
  );

/** The fields of figures and tasks, and of objects that hold them, whose words are taken from the text. */
const WORDS = ['quote', 'metric', 'text'] as const;

/** Leaves out the figures, tasks, totals and quotes whose words stand in redacted passages alone. */
function withoutLost<T extends object>(data: T, isLost: (words: unknown) => boolean): T {
  const holdsLost = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (WORDS.some((key) => isLost(Reflect.get(value, key))) || isLost(figureOf(value)));
  const kept = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'outline') return [[key, value]];
    if (Array.isArray(value)) return [[key, value.filter((each) => !holdsLost(each))]];
    if (key === 'source' && holdsLost(value))
      return [[key, { ...(value as object), quote: undefined }]];
    return holdsLost(value) ? [] : [[key, value]];
  });
  return Object.fromEntries(kept) as T;
}

/** A figure as a text would print it; nothing for what is no figure. */
function figureOf(value: object): string {
  if (!('value' in value && 'unit' in value)) return '';
  return `${String(value.value)}${String(value.unit)}`;
}
