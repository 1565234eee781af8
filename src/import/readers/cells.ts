import type { SourceCell } from '../source-document.ts';
import type { Tally } from './tally.ts';

interface OpenTable {
  table: number;
  row: number;
  column: number;
  /** How many columns the open cell takes; 0 between cells. */
  width: number;
  /** For columns that a cell from above reaches into, the last row that it takes. */
  taken: Map<number, number>;
}

/** No table is as wide; a page can say that a cell is. */
const WIDEST = 100;
/** No row has as many columns; without a bound, cells from above could be piled up side by side. */
const LAST = 1000;

/** Follows the tables of a document, as their tags open and close, and knows in which cell the text stands. */
export class Cells {
  readonly #open: OpenTable[] = [];
  readonly #tally: Tally;
  #tables = 0;

  /** @param tally counts the tables, which become text */
  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** The innermost cell that is open. */
  get current(): SourceCell | undefined {
    const at = this.#open.findLast(({ width }) => width > 0);
    return at && { table: at.table, row: at.row, column: at.column };
  }

  openTable(): void {
    this.#tally.count('table');
    this.#open.push({ table: this.#tables, row: -1, column: 0, width: 0, taken: new Map() });
    this.#tables += 1;
  }

  closeTable(): void {
    this.#open.pop();
  }

  openRow(): void {
    const table = this.#open.at(-1);
    if (!table) return;
    table.row += 1;
    table.column = 0;
    table.width = 0;
  }

  /** Passes columns of the grid in which no cell of this row begins. */
  skipColumns(count: number): void {
    const table = this.#open.at(-1);
    if (table) table.column += within(count);
  }

  /**
   * @param columns how many columns the cell takes
   * @param rows how many rows it takes, where later rows have nothing in its place
   */
  openCell(columns = 1, rows = 1): void {
    const table = this.#open.at(-1);
    if (!table) return;
    while (table.column < LAST && (table.taken.get(table.column) ?? -Infinity) >= table.row) {
      table.column += 1;
    }
    table.width = within(columns);
    if (rows <= 1) return;
    for (let column = table.column; column < table.column + table.width; column += 1) {
      table.taken.set(column, table.row + rows - 1);
    }
  }

  /** Says how many columns the open cell takes, where that is known only inside it. */
  widen(columns: number): void {
    const table = this.#open.at(-1);
    if (table && table.width > 0) table.width = within(columns);
  }

  closeCell(): void {
    const table = this.#open.at(-1);
    if (!table) return;
    table.column += table.width;
    table.width = 0;
  }
}

const within = (columns: number): number => Math.min(WIDEST, Math.max(1, columns));
