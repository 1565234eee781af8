/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

const width = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/**
 * Lays out a table as lines of text, the first column to the left and the others to the right.
 * @param rows the head first
 */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    widths
      .map((wanted, column) => {
        const cell = row[column] ?? '';
        const blank = ' '.repeat(wanted - width(cell));
        return column === 0 ? cell + blank : blank + cell;
      })
      .join('  ')
      .trimEnd();
  const [head, ...body] = rows.map(line);
  const rule = widths.map((wanted) => '-'.repeat(wanted)).join('  ');
  return head === undefined ? [] : [head, rule, ...body];
}
