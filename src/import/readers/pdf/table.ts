import type { SourceLine } from '../../source-document.ts';
import { isFull, joined } from '../hard-wraps.ts';
import type { Line, Segment } from './lines.ts';

/** Lines that stand in the same columns. */
export interface TableLines {
  lines: Line[];
  columns: { left: number; right: number }[];
}

/** Lines that are further apart than this, in parts of their type's size, are not of one table. */
const FURTHEST = 5;

/**
 * The table that begins with the first of some lines.
 * @returns undefined where the lines have no columns in common
 */
export function tableAt(lines: readonly Line[]): TableLines | undefined {
  const [first] = lines;
  if (!first || first.segments.length < 2) return undefined;
  const columns = first.segments.map(({ left, right }) => ({ left, right }));
  const table: Line[] = [first];
  let rows = 1;
  let end = 1;
  for (const line of lines.slice(1)) {
    const above = table.at(-1) ?? first;
    if (line.y - above.y > FURTHEST * line.size || !fit(line.parts, columns)) break;
    table.push(line);
    if (columnsOf(line, columns).length < 2) continue;
    rows += 1;
    end = table.length;
  }
  // Lines of one cell at the end belong to the last row as long as they follow it closely.
  while (end < table.length && follows(table, end)) end += 1;
  columns.sort((a, b) => a.left - b.left);
  return rows > 1 ? { lines: table.slice(0, end), columns } : undefined;
}

function follows(table: readonly Line[], index: number): boolean {
  const [above, line] = [table[index - 1], table[index]];
  return above !== undefined && line !== undefined && line.y - above.y < 1.8 * line.size;
}

/** The columns in which a line has text. */
const columnsOf = ({ parts }: Line, columns: TableLines['columns']) =>
  columns.filter((column) => parts.some((part) => isIn(part, column)));

const isIn = ({ left, right }: Segment, column: { left: number; right: number }): boolean =>
  left < column.right && column.left < right;

/** Whether each part of a line stands in one column at most; those are widened by it, and new ones added. */
function fit(parts: readonly Segment[], columns: TableLines['columns']): boolean {
  const places = parts.map((part) => columns.filter((column) => isIn(part, column)));
  if (places.some((overlapped) => overlapped.length > 1)) return false;
  if (parts.length === 1 && places[0]?.length === 0) return false;
  parts.forEach(({ left, right }, index) => {
    const column = places[index]?.[0];
    if (!column) columns.push({ left, right });
    else {
      column.left = Math.min(column.left, left);
      column.right = Math.max(column.right, right);
    }
  });
  return true;
}

/** The cells of a table, row by row, with the lines of each cell joined. */
export function cellsOf({ lines, columns }: TableLines, table: number): SourceLine[] {
  return rowsOf(lines, columns).flatMap((row, index) =>
    columns.flatMap((column, place) => {
      const inColumn = row.flatMap((line) => {
        const parts = line.parts.filter((part) => isIn(part, column));
        const text = parts
          .map((part) => part.text)
          .reduce(joined, '')
          .trimStart();
        const right = parts.at(-1)?.right ?? 0;
        return parts.length > 0 ? [{ text, right, size: line.size }] : [];
      });
      const paragraphs: string[] = [];
      inColumn.forEach((segment, at) => {
        const before = inColumn[at - 1];
        const goesOn = before && isFull(before, segment, column.right, segment.size / 2);
        const last = paragraphs.pop();
        if (last !== undefined && goesOn) paragraphs.push(joined(last, segment.text));
        else paragraphs.push(...(last === undefined ? [] : [last]), segment.text);
      });
      return paragraphs.map((text) => ({ text, cell: { table, row: index, column: place } }));
    }),
  );
}

/**
 * Rows stand further apart than the lines in them; where all lines are equally far apart, a row begins where
 * most columns have text.
 */
function rowsOf(lines: readonly Line[], columns: TableLines['columns']): Line[][] {
  const leading = Math.min(...columns.map((column) => closest(lines, column)));
  const isApart = (line: Line, above: Line) => line.y - above.y > leading * 1.1;
  const isFilled = (line: Line) => columnsOf(line, columns).length > columns.length / 2;
  const breaks = lines.map((line, index) => index > 0 && isApart(line, lines[index - 1] ?? line));
  const begins = breaks.includes(true) ? breaks : lines.map(isFilled);
  const rows: Line[][] = [];
  lines.forEach((line, index) => {
    if (index === 0 || begins[index]) rows.push([line]);
    else rows.at(-1)?.push(line);
  });
  return rows;
}

function closest(lines: readonly Line[], column: { left: number; right: number }): number {
  const inColumn = lines.filter(({ parts }) => parts.some((part) => isIn(part, column)));
  const distances = inColumn.slice(1).map((line, index) => line.y - (inColumn[index]?.y ?? 0));
  return Math.min(Infinity, ...distances);
}
