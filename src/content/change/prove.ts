import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { UserError } from '../../i18n/user-error.ts';
import { assemble, type Block, documentText, withoutWhiteSpace } from '../../model/document.ts';
import { reviewOf } from '../../model/ids.ts';
import type { Outline } from '../../model/outline.ts';
import type { ReadEntry, ReadReview } from '../content.ts';
import { contentPath, idIn } from '../content-path.ts';
import { REDACT, stretchesOf } from '../marks.ts';
import { renderBody } from '../render-body.ts';
import { type ContentState, fileOf } from './state.ts';

/**
 * What an operation must leave as it is:
 * - `document`: its text, paragraph by paragraph, and who may read what of it
 * - `text`: its text alone; who may read it is what is changed
 * - `characters`: its characters, which may stand in another order, and who may read them
 * - `nothing`: the document itself is corrected
 */
export type Kept = 'document' | 'text' | 'characters' | 'nothing';

/** Stands for a character that not everybody may read. */
const HIDDEN = '█';

/**
 * Holds an operation to what it promises, in every review that it has touched.
 * @returns whether the text of no document has changed
 * @throws UserError `change-document`, `change-shows`
 */
export function prove(before: ContentState, after: ContentState, kept: Kept): boolean {
  let isSame = true;
  for (const review of touched(before, after)) {
    const [was, is] = [documentOf(before, review, false), documentOf(after, review, false)];
    const place = is.findIndex((line, index) => line !== was[index]);
    const isEqual = place === -1 && is.length === was.length;
    isSame &&= isEqual;
    if (kept === 'nothing') continue;
    if (kept === 'characters' ? sorted(was) !== sorted(is) : !isEqual) {
      const line = Math.max(0, place);
      const details = { review, before: was[line] ?? '', after: is[line] ?? '' };
      throw new UserError('change-document', details);
    }
    if (kept === 'text') continue;
    const [hid, hides] = [documentOf(before, review, true), documentOf(after, review, true)];
    const isHidden =
      kept === 'characters' ? sorted(hid) === sorted(hides) : hid.join('\n') === hides.join('\n');
    if (!isHidden) throw new UserError('change-shows', { review });
  }
  return isSame;
}

const sorted = (lines: readonly string[]): string => [...lines.join('')].sort().join('');

/** The reviews of which a file is another one. */
function touched(before: ContentState, after: ContentState): string[] {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].filter(
    (path) => before.files.get(path) !== after.files.get(path),
  );
  return [...new Set(paths.map((path) => reviewOf(idIn(path))))];
}

/**
 * The text of a review's document, a line for each paragraph, without white space.
 * @param masked whether what not everybody may read stands as so many signs
 */
export function documentOf(state: ContentState, review: string, masked: boolean): string[] {
  const read = state.files.get(contentPath('review', review))?.read as
    Pick<ReadReview, 'data' | 'body'> | undefined;
  if (!read) return [];
  const hide = (words: string, isHidden: boolean): string =>
    stretchesOf(words)
      .map(({ text, redact }) => (masked && (isHidden || redact) ? hidden(text) : text))
      .join('');
  const blocksOf = (body: Root, isHidden: boolean): Block[] =>
    blocks(body)[masked ? 'masked' : 'plain'].map((block) =>
      masked && isHidden ? { ...block, content: hidden(block.content) } : block,
    );
  const hiddenEntries = new Set<string>();
  const outline = withAudiences(read.data.outline).map(({ node, isHidden }) => {
    if (node.type === 'text') return { ...node, text: hide(node.text, isHidden) };
    if (node.type === 'entry') {
      if (isHidden) hiddenEntries.add(node.id);
      return node;
    }
    return { ...node, marker: hide(node.marker, isHidden), title: hide(node.title, isHidden) };
  });
  const paragraphs = assemble(outline, blocksOf(read.body, false), (id) => {
    const entry = fileOf(state, id)?.read as Pick<ReadEntry, 'data' | 'body'> | undefined;
    if (!entry) return undefined;
    const { label = '', title, audience } = entry.data;
    const isHidden = hiddenEntries.has(id) || audience !== undefined;
    const words = { label: hide(label, isHidden), title: hide(title, isHidden) };
    return { ...words, body: blocksOf(entry.body, isHidden) };
  });
  return documentText(paragraphs)
    .split('\n')
    .map(withoutWhiteSpace)
    .filter((line) => line !== '');
}

/** Each line of an outline, and whether it or a heading above it is for an audience. */
function withAudiences(outline: Outline) {
  let [section, aspect] = [false, false];
  return outline.map((node) => {
    const own = 'audience' in node && node.audience !== undefined;
    if (node.type === 'section') [section, aspect] = [own, false];
    if (node.type === 'aspect') aspect = own;
    return { node, isHidden: own || section || aspect };
  });
}

const hidden = (text: string): string => text.replaceAll(/\S/gu, HIDDEN);

interface Blocks {
  plain: Block[];
  masked: Block[];
}

/** Rendered bodies by their trees: operations one after the other leave most of them as they are. */
const rendered = new WeakMap<Root, Blocks>();

function blocks(body: Root): Blocks {
  const known = rendered.get(body);
  if (known) return known;
  const textOf = (tree: Root): Block[] =>
    renderBody(tree).map(({ paragraph, text }) => ({ paragraph, content: text }));
  const covered = structuredClone(body);
  visit(covered, (node) => {
    if (!('name' in node) || node.name !== REDACT) return;
    visit(node, 'text', (text: { value: string }) => {
      text.value = hidden(text.value);
    });
  });
  const made = { plain: textOf(body), masked: textOf(covered) };
  rendered.set(body, made);
  return made;
}
