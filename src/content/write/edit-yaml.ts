import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Data } from '../content-file.ts';
import { laidOutAs } from './laid-out.ts';
import { nodeOf, textOf } from './yaml-of.ts';

/** How people lay out lists and groups: what they have chosen is kept. */
const LAYOUTS = [
  { indent: 2, indentSeq: true },
  { indent: 2, indentSeq: false },
  { indent: 4, indentSeq: true },
  { indent: 4, indentSeq: false },
];

/** The field that stands last in a review, for it is long: what is new comes before it. */
const LAST = 'outline';

/**
 * Front matter with other values. Lines of what stays the same are not touched: their comments, quotes and order are
 * somebody's work.
 * @param yaml the front matter as it stands, without its fences
 * @param data all that it is to say
 */
export function editYaml(yaml: string, data: Data): string {
  const before = parse(yaml);
  if (isDeepStrictEqual(before.toJS(), data)) return yaml;
  const edited = parse(yaml);
  edited.contents = changed(edited, edited.contents, data) as typeof edited.contents;
  const lines = yaml.split('\n');
  const [layout] = LAYOUTS.map((each) => {
    const plain = textOf(before, each).split('\n');
    return { each, plain, kept: commonLines(lines, plain) };
  }).sort((a, b) => b.kept - a.kept);
  if (!layout) return textOf(edited);
  const then = textOf(edited, layout.each);
  const merged = laidOutAs(lines, layout.plain, then.split('\n')).join('\n');
  return says(merged, data) ? merged : then;
}

const parse = (yaml: string): Document =>
  parseDocument(yaml, { stringKeys: true, prettyErrors: false });

const commonLines = (a: string[], b: string[]): number =>
  diffArrays(a, b).reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
    0,
  );

/** Whether lines that were put together say what they are to say. */
function says(yaml: string, data: Data): boolean {
  const document = parse(yaml);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), data);
}

/** A node that says something else: as much of it as says the same stays the same node. */
function changed(document: Document, node: unknown, value: unknown): unknown {
  if (isMap(node) && isGroup(value)) {
    const kept = node.items.filter((pair) => keyOf(pair) in value);
    for (const pair of kept) {
      const then = value[keyOf(pair)];
      if (!isDeepStrictEqual(jsOf(document, pair.value), then)) setValue(document, pair, then);
    }
    const known = new Set(kept.map(keyOf));
    const fresh = Object.entries(value)
      .filter(([key]) => !known.has(key))
      .map(([key, then]) => pairOf(document, key, then));
    const last = kept.findIndex((pair) => keyOf(pair) === LAST);
    node.items = kept.toSpliced(last === -1 ? kept.length : last, 0, ...fresh);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    node.items = changedItems(document, node.items, value);
    return node;
  }
  if (isScalar(node) && typeof node.value === typeof value && typeof value !== 'object') {
    const fresh = nodeOf(document, value) as Node & { type?: unknown };
    Object.assign(fresh, { comment: node.comment, commentBefore: node.commentBefore });
    if (node.type?.startsWith('QUOTE') === true) fresh.type = node.type;
    return fresh;
  }
  return nodeOf(document, value);
}

function setValue(document: Document, pair: Pair, value: unknown): void {
  pair.value = changed(document, pair.value, value);
  if (keyOf(pair) === 'op' && isScalar(pair.value)) pair.value.type = 'QUOTE_DOUBLE';
}

function pairOf(document: Document, key: string, value: unknown): Pair {
  const map = nodeOf(document, { [key]: value });
  if (!isMap(map) || !map.items[0]) throw new Error(`no pair was made of ${key}`);
  return map.items[0];
}

/** The items of a list: equal ones are the same node; between them, what stands in the place of another is its change. */
function changedItems(document: Document, items: unknown[], values: unknown[]): unknown[] {
  // In a list of its own, even what is undefined has a text.
  const names = items.map((item) => JSON.stringify([jsOf(document, item)]));
  const wanted = values.map((value) => JSON.stringify([value]));
  const made: unknown[] = [];
  let [at, to] = [0, 0];
  let waiting: unknown[] = [];
  for (const { added, removed, value } of diffArrays(names, wanted)) {
    if (removed) {
      waiting = items.slice(at, (at += value.length));
    } else if (added) {
      const isPaired = waiting.length === value.length;
      for (const [index, then] of values.slice(to, (to += value.length)).entries()) {
        made.push(isPaired ? changed(document, waiting[index], then) : nodeOf(document, then));
      }
      waiting = [];
    } else {
      made.push(...items.slice(at, (at += value.length)));
      to += value.length;
      waiting = [];
    }
  }
  return made;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

function jsOf(document: Document, node: unknown): unknown {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.toJS(document) : node;
}

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
