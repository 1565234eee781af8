/** Lines of a file, from 1, that Git could not bring together and left in it twice, between its marks. */
export interface Conflict {
  first: number;
  last: number;
}

/** The marks of Git (merge.conflictStyle merge, diff3 and zdiff3): seven signs at the beginning of a line. */
const OURS = /^<{7}(?:\s|$)/u;
const BASE = /^\|{7}(?:\s|$)/u;
const DIVIDE = /^={7}\s*$/u;
const THEIRS = /^>{7}(?:\s|$)/u;

/**
 * The places where Git left its marks. Where somebody has removed a part of them, what is left is one place; a line of
 * `=======` alone may underline a heading and is none.
 */
export function conflictsIn(text: string): Conflict[] {
  const conflicts: Conflict[] = [];
  let open: Conflict | undefined;
  let divide: number | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1;
    if (THEIRS.test(line)) {
      conflicts.push({ first: open?.first ?? divide ?? number, last: number });
      open = divide = undefined;
    } else if (OURS.test(line)) {
      open ??= { first: number, last: number };
    } else if (DIVIDE.test(line) || BASE.test(line)) {
      divide = number;
    } else {
      continue;
    }
    if (open) open.last = number;
  }
  return open ? [...conflicts, open] : conflicts;
}
