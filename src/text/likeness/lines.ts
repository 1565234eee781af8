/** How long a line is that says something: most front matter has the same short ones. */
const TELLING = 10;

/** How much of a file is left in another one, from 0 to 1: the part of its lines that stand there too. */
export function keptLines(text: string, other: string): number {
  const lines = linesOf(text);
  const there = new Set(linesOf(other));
  return lines.filter((line) => there.has(line)).length / Math.max(1, lines.length);
}

/** The lines of a file that say something. */
const linesOf = (text: string): string[] =>
  text.split(/\r?\n/u).filter((line) => line.trim().length >= TELLING);
