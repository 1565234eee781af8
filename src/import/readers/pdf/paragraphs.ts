import type { SourceLine } from '../../source-document.ts';
import { beginsItem, endsSentence, isFull, joined } from '../hard-wraps.ts';
import type { Line } from './lines.ts';
import { cellsOf, tableAt } from './table.ts';

/** Where the lines of a page begin and end. */
interface Edges {
  left: number;
  right: number;
  /** From line to line. */
  leading: number;
}

/** A page with fewer lines says little about its edges; those of the document are taken. */
const ENOUGH_LINES = 8;
/** How much larger type may be in one paragraph. */
const SIZES = 1.1;

/** The paragraphs of a document: wrapped lines are joined, over the end of a page too; tables go row by row. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): SourceLine[] {
  const whole = edgesOf(pages.flat());
  const result: SourceLine[] = [];
  let tables = 0;
  let open: Line[] = [];
  let openEdges = whole;
  const close = () => {
    const text = open.map((line) => line.text).reduce((all, next) => joined(all, next), '');
    if (open.length > 0) result.push({ text: text.trimStart() });
    open = [];
  };
  for (const page of pages) {
    const edges = page.length < ENOUGH_LINES ? whole : edgesOf(page);
    for (let index = 0; index < page.length; index += 1) {
      const line = page[index];
      if (!line) break;
      const table = tableAt(page.slice(index));
      if (table) {
        close();
        result.push(...cellsOf(table, tables));
        tables += 1;
        index += table.lines.length - 1;
        continue;
      }
      if (!goesOn(open, line, openEdges, edges)) close();
      open.push(line);
      openEdges = edges;
    }
  }
  close();
  return result;
}

/** Whether a line goes on the paragraph that is open. */
function goesOn(open: readonly Line[], line: Line, edges: Edges, lineEdges: Edges): boolean {
  const before = open.at(-1);
  const first = open[0];
  if (!before || !first) return false;
  const isSameSize = Math.max(line.size, before.size) < SIZES * Math.min(line.size, before.size);
  if (!isSameSize || !isFull(before, line, edges.right, line.size / 2)) return false;
  const isApart = line.page === before.page && line.y - before.y > 1.5 * edges.leading;
  if (isApart || (isCentred(before, edges) && isCentred(line, lineEdges))) return false;
  if (isOtherType(open, line)) return false;
  // Pages may be shifted against each other; indents are not.
  const indent = line.left - lineEdges.left;
  const indentBefore = before.left - edges.left;
  const isLevel = Math.abs(indent - indentBefore) < line.size / 2;
  if (indent > 0.9 * line.size) {
    if (open.length > 1) return isLevel;
    const hangs = indent > indentBefore && beginsItem(first.text);
    return hangs || (isLevel && !endsSentence(before.text) && !beginsItem(line.text));
  }
  if (!endsSentence(before.text) || !beginsItem(line.text)) return true;
  // Where paragraphs are indented, only a heading can begin without.
  const isHeading = !endsSentence(line.text) && line.right < lineEdges.right - 2 * line.size;
  return first.left - edges.left > 0.9 * first.size && !isHeading;
}

/** A heading in a type of its own, above text in another. */
function isOtherType(open: readonly Line[], line: Line): boolean {
  const [heading, ...others] = open;
  return (
    others.length === 0 &&
    heading?.font !== undefined &&
    line.font !== undefined &&
    heading.font !== line.font &&
    beginsItem(heading.text) &&
    line.text.length > 8
  );
}

function isCentred({ left, right, size }: Line, edges: Edges): boolean {
  const [before, after] = [left - edges.left, edges.right - right];
  return before > 0.8 * size && Math.abs(before - after) < size;
}

function edgesOf(lines: readonly Line[]): Edges {
  const left = frequent(lines.map((line) => line.left)).at(0) ?? 0;
  const right = frequent(lines.map(rightOf)).at(-1) ?? 0;
  const distances = lines
    .slice(1)
    .map((line, index) => line.y - (lines[index]?.y ?? 0))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return { left, right, leading: distances[Math.floor(distances.length / 2)] ?? Infinity };
}

/** The right end of a line; a mark at its end may hang over the edge. */
const rightOf = ({ text, right, size }: Line): number =>
  right - (/[，。、；：！？,.;:]$/u.test(text) ? size : 0);

/** The values that more than one line has, or all where there are none; sorted. */
function frequent(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const shared = sorted.filter((value, index) => {
    const [below = -Infinity, above = Infinity] = [sorted[index - 1], sorted[index + 1]];
    return Math.min(value - below, above - value) < 1;
  });
  return shared.length > 0 ? shared : sorted;
}
