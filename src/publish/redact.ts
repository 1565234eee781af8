import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { ReadEntry, ReadReview } from '../content/content.ts';
import { audienceOf, REDACT, stretchesOf, withoutMarks } from '../content/marks.ts';
import { renderBody } from '../content/render-body.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';
import { withoutWhiteSpace } from '../model/document.ts';
import { mapFields } from '../model/meaning.ts';
import type { MaySee } from './visible.ts';
import { withoutLost } from './without-lost.ts';

type Mark = MdxJsxFlowElement | MdxJsxTextElement;

/** How words are redacted. */
export interface Redaction {
  /** Whether those whom the build is for may read what a mark encloses. */
  maySee: MaySee;
  /** What stands in the place of words that they may not. */
  mark: string;
}

/** A review or entry as its readers may see it. */
export interface Redacted<T> {
  item: T;
  /** Whether figures, tasks or totals are left out, because their words are redacted in the text. */
  lacks: boolean;
  /** The words that a mark stands for. */
  hidden: readonly string[];
}

/**
 * Puts a mark in the place of redacted words, and leaves out what was read from them.
 * @param isTitled whether its title stands in the document; others are taken from the text, and withheld with it
 */
export function redacted<T extends ReadReview | ReadEntry>(
  item: T,
  redaction: Redaction,
  isTitled: boolean,
): Redacted<T> {
  const hidden: string[] = [];
  const shown = {
    ...withWords(item, (words) => redactedWords(words, redaction, hidden)),
    body: redactedBody(item.body, redaction, hidden),
  };
  if (hidden.length === 0) return { item: shown, lacks: false, hidden };
  const before = documentWords(withWords(item, withoutMarks), isTitled);
  const after = documentWords(shown, isTitled);
  const isLost = (words: string): boolean => {
    const text = withoutWhiteSpace(words);
    return text !== '' && before.includes(text) && !after.includes(text);
  };
  // What the text withholds, a field that repeats it withholds too, whether it bears a mark or not.
  const repeated = (words: string): string => {
    if (words.length < 2 || !isLost(words)) return words;
    const rest = hidden
      .filter((each) => each !== '')
      .reduce((text, each) => text.replaceAll(each, redaction.mark), words);
    return isLost(rest) || rest === words ? redaction.mark : rest;
  };
  const { data, lacks } = withoutLost(shown.data, isLost);
  return { item: withWords({ ...shown, data }, repeated), lacks, hidden };
}

/** The same with other words in the fields that hold words of the document. */
function withWords<T extends ReadReview | ReadEntry>(
  item: T,
  change: (words: string) => string,
): T {
  const data = mapFields(ITEM_SCHEMAS[item.kind], item.data, ({ value, meaning }) =>
    meaning?.is === 'words' ? change(String(value)) : value,
  );
  return { ...item, data };
}

function redactedWords(words: string, { maySee, mark }: Redaction, hidden: string[]): string {
  return stretchesOf(words)
    .map(({ text, redact }) => {
      if (!redact || maySee(redact.audience)) return text;
      hidden.push(text);
      return mark;
    })
    .join('');
}

/** @param hidden gets the words that are left out */
function redactedBody(tree: Root, { maySee, mark }: Redaction, hidden: string[]): Root {
  const isHidden = (node: Nodes): node is Mark =>
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
    node.name === REDACT &&
    !maySee(audienceOf(node));
  // Most texts hold none, and a copy of all of them would cost more than the rest of the gate.
  let holds = false as boolean;
  visit(tree, (node) => void (holds ||= isHidden(node)));
  if (!holds) return tree;
  const body = structuredClone(tree);
  visit(body, (node) => {
    if (!isHidden(node)) return undefined;
    const inside = { type: 'root', children: [structuredClone(node)] } as Root;
    hidden.push(...renderBody(inside).map(({ text }) => text.trim()));
    if (node.type === 'mdxJsxTextElement') node.children = [{ type: 'text', value: mark }];
    else node.children = [{ type: 'paragraph', children: [{ type: 'text', value: mark }] }];
    return SKIP;
  });
  return body;
}

/** The words that an item has in the document: its headings and passages, and its text. */
function documentWords(item: ReadReview | ReadEntry, isTitled: boolean): string {
  const headings =
    item.kind === 'review'
      ? item.data.outline.map((node) =>
          'title' in node ? node.title : 'text' in node ? node.text : '',
        )
      : isTitled
        ? [item.data.title]
        : [];
  return withoutWhiteSpace(
    [...headings, ...renderBody(item.body).map(({ text }) => text)].join(''),
  );
}
