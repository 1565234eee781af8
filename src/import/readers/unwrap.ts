import { blocksOf, type SourceBlock } from '../source-document.ts';
import { displayWidth } from '../../text/display-width.ts';
import { beginsItem, endsSentence, joined } from './hard-wraps.ts';
import { COUNTED, PAGE_NUMBER } from '../../text/zh/pages.ts';

/** What makes a text one of wrapped lines; all of it has to hold. */
const SIGNS = {
  /** Columns (two for a Chinese character): nobody wraps more narrowly. */
  narrowest: 40,
  /** Full lines, and their share of all long texts. */
  lines: 3,
  /** No line is longer than the edge, but for a mark or two. */
  overhang: 1.06,
  /** The share of full lines that break off inside a sentence. */
  brokenOff: 0.6,
  /** The share of the lines after full ones, or of all: else the text has one line for each paragraph. */
  share: 0.3,
  /** Among many short headings fewer full lines are enough, if there are some and nearly all break off. */
  amongHeadings: { lines: 6, share: 0.12, brokenOff: 0.75 },
};
/** Lines whose letters have widths of their own reach the edge less exactly. */
const NEAR = 0.93;
/** In how many columns an indent begins. */
const INDENT = 2;

interface Row {
  block: SourceBlock;
  indent: number;
  right: number;
  /** Whether it stands directly below the one before. */
  isBelow: boolean;
}

/**
 * The blocks of a plain text: one for each line, unless the text as a whole is one of wrapped lines. Then
 * lines that go on in the next are joined with it.
 */
export function unwrapped(text: string): SourceBlock[] {
  const rows = rowsOf(text);
  const edge = edgeOf(rows);
  const blocks: SourceBlock[] = [];
  const isIndented = edge !== undefined && beginsIndented(rows, edge);
  let parts: string[] = [];
  const close = () => {
    const last = blocks.at(-1);
    if (last && parts.length > 1) last.text = parts.join('');
  };
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (edge !== undefined && before && continues(before, row, edge, isIndented)) {
      const pair = joined(before.block.text, row.block.text);
      parts.push(pair.slice(before.block.text.length));
      return;
    }
    close();
    blocks.push({ ...row.block });
    parts = [row.block.text];
  });
  close();
  return blocks;
}

function rowsOf(text: string): Row[] {
  let end = 0;
  return blocksOf(text).map((block) => {
    const between = text.slice(end, block.start);
    const [, ...breaks] = between.split(/\r\n|[\n\r\u2028\u2029]/u);
    const indent = displayWidth((breaks.at(-1) ?? between).replaceAll('\t', '    '));
    const isBelow = end > 0 && breaks.length === 1;
    end = block.start + block.text.length;
    return { block, indent, right: indent + displayWidth(block.text), isBelow };
  });
}

/** How far wrapped lines go; undefined when the text is not one of wrapped lines. */
function edgeOf(rows: readonly Row[]): number | undefined {
  const widths = rows.flatMap((row, index) => (rows[index + 1]?.isBelow ? [row.right] : []));
  if (widths.length < SIGNS.lines) return undefined;
  widths.sort((a, b) => a - b);
  const edge = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (edge < SIGNS.narrowest) return undefined;
  if (rows.some(({ right }) => right > Math.max(edge + 4, edge * SIGNS.overhang))) return undefined;
  const full = rows.filter((row, index) => rows[index + 1]?.isBelow && row.right >= edge * NEAR);
  const inside = full.filter(({ block }) => !endsSentence(block.text));
  // Names of one length, line by line, hold no sentences.
  const sentences = full.filter(({ block }) => /[，。；,;]./u.test(block.text));
  const isLike = ({ lines, share, brokenOff }: typeof SIGNS.amongHeadings) =>
    full.length >= lines &&
    full.length >= rows.length * share &&
    inside.length >= full.length * brokenOff;
  const isWrapped =
    (isLike(SIGNS) || isLike(SIGNS.amongHeadings)) && sentences.length >= full.length / 2;
  return isWrapped ? edge : undefined;
}

/** Whether paragraphs begin indented: the lines after short ones tell. */
function beginsIndented(rows: readonly Row[], edge: number): boolean {
  const left = rows.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const firsts = rows.filter((_, index) => (rows[index - 1]?.right ?? 0) < edge * NEAR);
  const indented = firsts.filter(({ indent }) => indent >= left + INDENT);
  return indented.length > firsts.length * 0.7;
}

function continues(before: Row, row: Row, edge: number, isIndented: boolean): boolean {
  if (!row.isBelow || PAGE_NUMBER.test(row.block.text)) return false;
  if (row.indent >= before.indent + INDENT) return false;
  if (row.indent > INDENT && row.indent === before.indent && isIndented) return false;
  if (before.right < edge * NEAR) return false;
  if (COUNTED.test(row.block.text) && beginsItem(row.block.text)) return false;
  if (!endsSentence(before.block.text)) return true;
  return isIndented && !beginsItem(row.block.text);
}
