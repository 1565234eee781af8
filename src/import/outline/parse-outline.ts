import { isHeadNode } from '../../model/outline.ts';
import type { Profile } from '../../model/profile.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { grow } from './branches.ts';
import type { Line } from './line-heads.ts';
import { splitClosing } from './closing.ts';
import { furnitureOf } from './furniture.ts';
import { ledgerCells } from './ledger-table.ts';
import { flatten } from './nodes.ts';
import { splitOpening } from './opening.ts';
import type { ParsedDocument, ParsedNode } from './parsed.ts';
import { restore } from './restore.ts';
import type { SourceBlock } from '../source-document.ts';

/**
 * Reads the outline of a document: sections, aspects, entries and what stands between them. Works on
 * blocks alone and takes all its words from the profile; every character of the blocks is in exactly
 * one node. Traditional characters are read as simplified ones and left as they are.
 */
export function parseOutline(blocks: readonly SourceBlock[], profile: Profile): ParsedDocument {
  const source = blocks.map((block) => block.text);
  const texts = source.map(simplifyInPlace);
  const cells = ledgerCells(
    blocks.map((block, index) => ({ ...block, text: texts[index] ?? '' })),
    profile,
  );
  const furniture = furnitureOf(texts, profile);
  const lines = texts.map((text, index): Line => {
    const cell = cells.get(index);
    return { text, furniture: !cell && furniture[index] === true, ...(cell && { cell }) };
  });
  const { opening, rest } = splitOpening(lines, profile);
  const { body, closing } = splitClosing(rest, profile);
  const root = grow(body, profile);
  const title = opening.flatMap(({ role, text }) => (role === 'title' ? [text] : [])).join('');
  const { preamble, nodes } = flatten(root, profile, title);
  const parsed = inOrder(opening, preamble, [...nodes, ...closing]);
  const isAsRead = texts.every((text, index) => text === source[index]);
  return isAsRead ? parsed : restore(parsed, source.join('\n'));
}

/**
 * A document of its parts. The preamble stands after all that can stand at the head; where such a line follows it (a page
 * number below a text without any heading), it is text among the rest, so that the order stays.
 */
function inOrder(
  opening: readonly ParsedNode[],
  preamble: string[],
  rest: readonly ParsedNode[],
): ParsedDocument {
  const [next] = rest;
  if (preamble.length === 0 || !next || !isHeadNode(next)) {
    return { preamble, nodes: [...opening, ...rest] };
  }
  const texts = preamble.map((text): ParsedNode => ({ type: 'text', text, runOn: false }));
  return { preamble: [], nodes: [...opening, ...texts, ...rest] };
}
