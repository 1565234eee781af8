import type { Line } from './lines.ts';
import { PDF_PAGE_NUMBER } from '../../../text/zh/pages.ts';

/** How many lines at each end of a page may be headers, footers and page numbers. */
const DEEPEST = 4;
/** Points by which a line may be higher or lower on another page. */
const TOLERANCE = 4;
/** A row of a table that is repeated on each page is no header of the page. */
const MOST_SEGMENTS = 3;

/** What is on pages beside their text: page numbers, and lines that stand at one place of most pages. */
export function furnitureOf(pages: readonly (readonly Line[])[]): Set<Line> {
  const found = new Set<Line>();
  for (const end of ['top', 'bottom'] as const) {
    const edges = pages.map((lines) => {
      const some = end === 'top' ? lines.slice(0, DEEPEST) : lines.slice(-DEEPEST).reverse();
      return some.filter(({ segments }) => segments.length <= MOST_SEGMENTS);
    });
    const counts = repetitions(edges);
    for (const lines of edges) {
      for (const line of lines) {
        const isRepeated = (counts.get(line) ?? 0) >= Math.max(2, pages.length / 2);
        if (!isRepeated && !isPageNumber(line, lines)) break;
        found.add(line);
      }
    }
  }
  return found;
}

/** For each line, on how many pages one stands at its height that is the same but for its numbers. */
function repetitions(edges: readonly (readonly Line[])[]): Map<Line, number> {
  const groups = new Map<string, Line[]>();
  for (const line of edges.flat()) {
    const key = line.text.replace(/[0-9０-９]+/gu, '#').replace(/\s+/gu, '');
    const group = groups.get(key) ?? [];
    group.push(line);
    groups.set(key, group);
  }
  const counts = new Map<Line, number>();
  for (const group of groups.values()) {
    const inOrder = group.sort((a, b) => a.height - b.height);
    let first = 0;
    let last = 0;
    for (const line of inOrder) {
      while ((inOrder[first]?.height ?? 0) < line.height - TOLERANCE) first += 1;
      while (last < inOrder.length && (inOrder[last]?.height ?? 0) <= line.height + TOLERANCE) {
        last += 1;
      }
      counts.set(line, last - first);
    }
  }
  return counts;
}

/** A number alone is one of the page where it stands apart, or says of itself that it is. */
function isPageNumber(line: Line, edge: readonly Line[]): boolean {
  if (!PDF_PAGE_NUMBER.test(line.text)) return false;
  const next = edge[edge.indexOf(line) + 1];
  const isBare = /^[0-9０-９ivxlc]+$/iu.test(line.text);
  return !isBare || !next || Math.abs(next.y - line.y) > 2 * line.size;
}
