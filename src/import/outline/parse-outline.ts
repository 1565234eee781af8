import type { Profile } from '../../model/profile.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { grow } from './branches.ts';
import type { Line } from './line-heads.ts';
import { splitClosing } from './closing.ts';
import { furnitureOf } from './furniture.ts';
import { ledgerCells } from './ledger-table.ts';
import { flatten } from './nodes.ts';
import { splitOpening } from './opening.ts';
import type { ParsedDocument } from './parsed.ts';
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
  const parsed = { preamble, nodes: [...opening, ...nodes, ...closing] };
  const isAsRead = texts.every((text, index) => text === source[index]);
  return isAsRead ? parsed : restore(parsed, source.join('\n'));
}
