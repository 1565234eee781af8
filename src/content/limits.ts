import type { Nodes, Root } from 'mdast';
import type { Place, SourceFile } from './source-file.ts';

/**
 * How far a text may go: many times more than an office document needs, and so little that no text
 * keeps the parser busy for minutes or exhausts its stack, which both grow with these numbers squared.
 */
export const MOST_LINES = 10_000;
const MOST_MARKS = 2000;
export const MOST_LEVELS = 20;
const WIDEST_INDENT = 100;
/** Levels of the tree; a list item or quotation is two. */
const DEEPEST_TREE = 100;

/** Marks of lists and quotations at the head of a line. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/u;
const CONTAINER = /[->*+]|\d+/gu;
const INDENT = /^[ \t]*/u;
/** Backslashes take what they stand before: it is no mark. */
const MARK = /\\.|[*_[`<{]/gu;

/**
 * Refuses a text that would take the parser too long, before it gets there.
 * @returns whether it can be parsed
 */
export function isWithinLimits(file: SourceFile, body: string, bodyLine: number): boolean {
  const lines = body.split(/\r\n|\n|\r/u);
  if (lines.length > MOST_LINES) {
    file.error('too-many-lines', { line: bodyLine + MOST_LINES, column: 1 }, { most: MOST_LINES });
    return false;
  }
  let marks = 0;
  for (const [index, text] of lines.entries()) {
    const line = bodyLine + index;
    const [containers = ''] = CONTAINERS.exec(text) ?? [];
    const levels = containers.match(CONTAINER)?.length ?? 0;
    const [indent = ''] = INDENT.exec(text) ?? [];
    if (levels > MOST_LEVELS || indent.length > WIDEST_INDENT) {
      file.error('too-deep', { line, column: 1 }, { most: MOST_LEVELS });
      return false;
    }
    marks += levels;
    for (const { 0: mark } of text.matchAll(MARK)) if (mark.length === 1) marks += 1;
    if (marks > MOST_MARKS) {
      file.error('too-many-marks', { line, column: 1 }, { most: MOST_MARKS });
      return false;
    }
  }
  return true;
}

/** Where a tree first goes deeper than can be rendered. */
export function tooDeep(tree: Root): Place | undefined {
  let level: readonly Nodes[] = tree.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_TREE) return level[0]?.position?.start;
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}
