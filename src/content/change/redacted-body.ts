import type { PhrasingContent, RootContent } from 'mdast';
import { type Body, isRedacted, mark, textOf } from './body.ts';

/** A body in which some words are redacted, wherever they stand and are not yet. */
export function redactedBody(
  body: Body,
  words: string,
  audience: string | undefined,
): { body: Body; count: number } {
  let count = 0;
  const changed = body.map((block) => {
    const ranges = rangesOf(textOf(block.node), words);
    if (ranges.length === 0) return block;
    const state = { place: 0, found: 0 };
    const node = marked(block.node, ranges, audience, state);
    if (state.found === 0) return block;
    count += ranges.length;
    return { node };
  });
  return { body: changed, count };
}

type Range = readonly [start: number, end: number];

/** Where words stand in a text, in its characters. */
function rangesOf(text: string, words: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    ranges.push([at, at + words.length]);
  }
  return ranges;
}

function marked<T extends RootContent | PhrasingContent>(
  node: T,
  ranges: readonly Range[],
  audience: string | undefined,
  state: { place: number; found: number },
): T {
  if (isRedacted(node)) {
    state.place += textOf(node).length;
    return node;
  }
  if ('children' in node) {
    const children = node.children.flatMap((child): RootContent[] => {
      if (child.type !== 'text') return [marked(child, ranges, audience, state)];
      const start = state.place;
      state.place += child.value.length;
      return markedText(child.value, start, ranges, audience, state);
    });
    return { ...node, children };
  }
  state.place += textOf(node).length;
  return node;
}

function markedText(
  value: string,
  start: number,
  ranges: readonly Range[],
  audience: string | undefined,
  state: { found: number },
): RootContent[] {
  const made: RootContent[] = [];
  let from = 0;
  for (const [first, last] of ranges) {
    const [begin, end] = [Math.max(0, first - start), Math.min(value.length, last - start)];
    if (begin >= end) continue;
    if (begin > from) made.push({ type: 'text', value: value.slice(from, begin) });
    made.push(mark(value.slice(begin, end), audience));
    state.found += 1;
    from = end;
  }
  if (from < value.length) made.push({ type: 'text', value: value.slice(from) });
  return made;
}
