import { Document, isMap, isScalar, type Node, visit } from 'yaml';
import { isMistakable } from '../line-mistakes.ts';

/** A value as content files write it, for a document of front matter. */
export function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  quoteOperators(node);
  quoteMistakable(node);
  layOut(node);
  return node;
}

/** Front matter as content files write it. */
export function yamlOf(data: object): string {
  const document = new Document();
  document.contents = nodeOf(document, data);
  return textOf(document);
}

/** The text of a document whose lines are as long as they are. */
export function textOf(document: Document, layout: { indent?: number; indentSeq?: boolean } = {}) {
  return document.toString({ lineWidth: 0, ...layout });
}

/** What is read at one glance stands on one line. */
const ON_ONE_LINE: readonly unknown[] = ['checked'];

function layOut(node: Node): void {
  visit(node, {
    Pair(_, { key, value }) {
      if (isScalar(key) && ON_ONE_LINE.includes(key.value) && isMap(value)) value.flow = true;
    },
  });
}

/** The operator of a figure is always in quotes, as writers are asked to put it: some of them need it. */
function quoteOperators(node: Node): void {
  visit(node, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'op' && isScalar(value)) value.type = 'QUOTE_DOUBLE';
    },
  });
}

/** Words that a reader would take for mistyped, in quotes of their own or like another field, are put in quotes. */
function quoteMistakable(node: Node): void {
  visit(node, {
    Scalar(_, scalar) {
      const isPlain = scalar.type === undefined || scalar.type === 'PLAIN';
      // A text of several lines is none of these: each is written as it stands.
      if (!isPlain || typeof scalar.value !== 'string' || scalar.value.includes('\n')) return;
      if (isMistakable(scalar.value)) scalar.type = 'QUOTE_SINGLE';
    },
  });
}
