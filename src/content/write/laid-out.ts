import { diffArrays } from 'diff';

/** A stretch of lines that became others; equal ones became themselves. */
interface Stretch {
  from: number;
  to: number;
  lines: string[];
  isSame: boolean;
}

/**
 * The change that leads from one text to another, in lines of a third that says the same as the first in another
 * layout: what does not change keeps that layout.
 * @param own the lines as somebody laid them out
 * @param plain the same as the program lays them out
 * @param then what they are to become, as the program lays them out
 */
export function laidOutAs(own: string[], plain: string[], then: string[]): string[] {
  const layout = stretches(plain, own);
  const change = stretches(plain, then);
  const merged: string[] = [];
  let at = 0;
  while (layout.length > 0 || change.length > 0) {
    const [mine, theirs] = [layout[0], change[0]];
    if (mine?.isSame === true && theirs?.isSame === true) {
      const end = Math.min(mine.to, theirs.to);
      merged.push(...plain.slice(at, end));
      at = end;
      if (mine.to === end) layout.shift();
      if (theirs.to === end) change.shift();
      continue;
    }
    // Stretches that overlap change as one.
    const end = endOfOverlap(layout, change, at);
    const own = taken(layout, plain, at, end);
    const other = taken(change, plain, at, end);
    merged.push(...(other.isSame ? own.lines : other.lines));
    at = end;
  }
  return merged;
}

function stretches(from: string[], to: string[]): Stretch[] {
  let at = 0;
  const found: Stretch[] = [];
  for (const { value, added, removed } of diffArrays(from, to)) {
    const length = added ? 0 : value.length;
    const last = found.at(-1);
    const isSame = !added && !removed;
    const lines = removed ? [] : value;
    if (last && !isSame && !last.isSame) {
      last.to += length;
      last.lines.push(...lines);
    } else found.push({ from: at, to: at + length, lines: [...lines], isSame });
    at += length;
  }
  return found;
}

function endOfOverlap(layout: readonly Stretch[], change: readonly Stretch[], at: number): number {
  const changing = [...layout, ...change]
    .filter(({ isSame, to }) => !isSame && to >= at)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let end = at;
  for (const { from, to } of changing) {
    if (from > end || (from === end && end > at)) break;
    end = Math.max(end, to);
  }
  return end;
}

/** Takes from the stretches all up to a line. */
function taken(list: Stretch[], plain: string[], at: number, end: number) {
  const lines: string[] = [];
  let isSame = true;
  while (list[0] && (list[0].from < end || (end === at && list[0].from === at))) {
    const [first] = list;
    if (first.isSame) {
      const to = Math.min(first.to, end);
      lines.push(...plain.slice(Math.max(first.from, at), to));
      if (first.to > end || end === at) break;
    } else {
      lines.push(...first.lines);
      isSame = false;
    }
    list.shift();
  }
  return { lines, isSame };
}
