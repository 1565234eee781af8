import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import 'mdast-util-mdx';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { withoutWhiteSpace } from '../../model/document.ts';
import { joinsWithoutSpace } from '../../text/paragraphs.ts';
import { noJavaScript } from '../javascript.ts';
import { keepParagraphs } from '../keep-paragraphs.ts';
import { audienceOf, REDACT, stretchesOf } from '../marks.ts';
import { blockText } from '../write/body-text.ts';

/** The text of a file as blocks. Places in it are counted in characters that are no white space. */
export type Body = readonly BodyPart[];

/** A paragraph or other block; as it is written, where nobody has changed it. */
interface BodyPart {
  node: RootContent;
  source?: string;
}

const processor = remark()
  .use(remarkMdx, { acorn: noJavaScript, addResult: false })
  .use(keepParagraphs)
  .freeze();

/** Takes the text of a file apart, which has been read without errors before. */
export function bodyOf(text: string): Body {
  const tree = processor.runSync(processor.parse(text)) as Root;
  return tree.children.map((node) => {
    const ends = node.position ? [node] : 'children' in node ? [...node.children] : [];
    const start = ends[0]?.position?.start.offset;
    const end = ends.at(-1)?.position?.end.offset;
    return { node, ...(start !== undefined && { source: text.slice(start, end) }) };
  });
}

/** The text of a file, as it is written. */
export function writtenBody(body: Body): string {
  return body.map(({ node, source }) => source ?? blockText(node)).join('\n\n');
}

/** A body of one paragraph that says some words. */
export function bodyOfWords(words: string): Body {
  return words === '' ? [] : [{ node: { type: 'paragraph', children: inlineOf(words) } }];
}

/** The text of a block or of a whole body, with its white space. */
export function textIn(body: Body): string {
  return body.map(({ node }) => textOf(node)).join('\n');
}

/** How many characters of a text count. */
export const sizeOf = (text: string): number => withoutWhiteSpace(text).length;

/** Whether a body is one of paragraphs alone. */
export const isPlain = (body: Body): boolean => body.every(({ node }) => node.type === 'paragraph');

/** Puts two bodies together; `runOn` when the second goes on in the last paragraph of the first. */
export function joined(first: Body, second: Body, runOn: boolean): Body {
  const [last, next] = [first.at(-1)?.node, second[0]?.node];
  if (!runOn || last?.type !== 'paragraph' || next?.type !== 'paragraph') {
    return [...first, ...second];
  }
  const children = [...last.children, ...breakBetween(last, next), ...next.children];
  return [...first.slice(0, -1), { node: { type: 'paragraph', children } }, ...second.slice(1)];
}

/** Components stand on lines of their own. */
function breakBetween(last: Paragraph, next: Paragraph): PhrasingContent[] {
  const isLine =
    last.children.at(-1)?.type === 'mdxJsxTextElement' &&
    next.children[0]?.type === 'mdxJsxTextElement';
  return isLine ? [{ type: 'text', value: '\n' }] : [];
}

/** A body in two. `runOn` says whether the second began inside a paragraph. */
export function cut(body: Body, place: number): { before: Body; after: Body; runOn: boolean } {
  const before: BodyPart[] = [];
  const after: BodyPart[] = [];
  let left = place;
  let runOn = false;
  for (const block of body) {
    const size = sizeOf(textOf(block.node));
    if (left >= size && size > 0) before.push(block);
    else if (left <= 0) after.push(block);
    else {
      const [first, second] = divided(block.node, left);
      if (first) before.push({ node: trimmed(first) });
      if (second) after.push({ node: trimmed(second) });
      runOn = block.node.type === 'paragraph';
    }
    left -= size;
  }
  return { before, after, runOn };
}

/** The words of a paragraph as a field of front matter holds them: its text, with what is redacted. */
export function wordsOf(body: Body): string {
  return body
    .map(({ node }) => wordsIn(node))
    .join('')
    .replaceAll(/\s*\n\s*/gu, (_, index: number, whole: string) =>
      joinsWithoutSpace(whole.slice(0, index), whole.slice(index).trimStart()) ? '' : ' ',
    )
    .trim();
}

/** Words that not everybody may read, in a text. */
export function mark(value: string, audience: string | undefined): PhrasingContent {
  return {
    type: 'mdxJsxTextElement',
    name: REDACT,
    attributes:
      audience === undefined
        ? []
        : [{ type: 'mdxJsxAttribute', name: 'audience', value: audience }],
    children: [{ type: 'text', value }],
  };
}

const inlineOf = (words: string): PhrasingContent[] =>
  stretchesOf(words).map(({ text, redact }) =>
    redact ? mark(text, redact.audience) : { type: 'text', value: text },
  );

/** Whether it encloses words that not everybody may read. */
export const isRedacted = (node: RootContent | PhrasingContent): boolean =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === REDACT;

function wordsIn(node: RootContent): string {
  if (!('children' in node)) return textOf(node);
  const inside = node.children.map(wordsIn).join('');
  if (!isRedacted(node)) return inside;
  const audience = audienceOf(node as Parameters<typeof audienceOf>[0]);
  const attribute = audience === undefined ? '' : ` audience="${audience}"`;
  return `<${REDACT}${attribute}>${inside}</${REDACT}>`;
}

/** The text of a block or a part of it. */
export function textOf(node: RootContent): string {
  if ('children' in node) return node.children.map(textOf).join('');
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : '';
}

/** A node in two: each half stands in whatever the whole stood in. */
function divided<T extends RootContent>(node: T, place: number): [T | undefined, T | undefined] {
  const size = sizeOf(textOf(node));
  if (place <= 0) return [undefined, node];
  if (place >= size) return [node, undefined];
  if ('children' in node) {
    const [first, second]: [RootContent[], RootContent[]] = [[], []];
    let left = place;
    for (const child of node.children) {
      const [before, after] = divided(child, left);
      if (before) first.push(before);
      if (after) second.push(after);
      left -= sizeOf(textOf(child));
    }
    return [
      { ...node, children: first },
      { ...node, children: second },
    ];
  }
  if (!('value' in node)) return [node, undefined];
  const at = offsetOf(node.value, place);
  return [
    { ...node, value: node.value.slice(0, at) },
    { ...node, value: node.value.slice(at) },
  ];
}

/** Where a text is so many characters long that are no white space. */
export function offsetOf(text: string, place: number): number {
  let left = place;
  for (const { 0: character, index } of text.matchAll(/\S/gu)) {
    if (left <= 0) return index;
    left -= character.length;
  }
  return text.length;
}

/** A block without the white space that a cut has left at its ends. */
function trimmed<T extends RootContent>(node: T): T {
  if (node.type !== 'paragraph' && node.type !== 'heading') return node;
  return { ...node, children: trimmedEnd(trimmedStart(node.children)) };
}

function trimmedStart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.trimStart();
  return value === '' ? trimmedStart(rest) : [{ ...first, value }, ...rest];
}

function trimmedEnd(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  const rest = nodes.slice(0, -1);
  return value === '' ? trimmedEnd(rest) : [...rest, { ...last, value }];
}
