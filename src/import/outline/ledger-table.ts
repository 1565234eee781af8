import type { Profile } from '../../model/profile.ts';
import { namedKind } from './headings.ts';
import { type Label, labelsOf } from './labels.ts';
import type { SourceBlock } from '../source-document.ts';

/** What a block of a ledger is: the first of a cell begins what its column holds. */
export interface LedgerCell {
  /** What the head of its column names; nothing for a number, a remark, and the head itself. */
  holds: Pick<Label, 'kind' | 'field'>;
  /** Whether it is the first block of its cell. */
  begins: boolean;
}

/** So many columns of a head have to be known for a table to be a ledger. */
const KNOWN_COLUMNS = 2;

/**
 * The cells of a document's ledgers (问题, 整改措施, 责任单位, 完成时限 as columns), by the place of their
 * blocks. Other tables are text.
 */
export function ledgerCells(
  blocks: readonly SourceBlock[],
  profile: Profile,
): Map<number, LedgerCell> {
  const cells = new Map<number, LedgerCell>();
  for (const places of tablesOf(blocks)) {
    const head = headOf(blocks, places, profile);
    if (!head) continue;
    let last = '';
    for (const place of places) {
      const cell = blocks[place]?.cell;
      if (!cell || cell.row < head.row) continue;
      const key = `${cell.row} ${cell.column}`;
      const holds = cell.row === head.row ? {} : (head.columns.get(cell.column) ?? {});
      cells.set(place, { holds, begins: key !== last });
      last = key;
    }
  }
  return cells;
}

/** The places of the blocks of each table. */
function tablesOf(blocks: readonly SourceBlock[]): number[][] {
  const tables = new Map<number, number[]>();
  blocks.forEach(({ cell }, place) => {
    if (!cell) return;
    const places = tables.get(cell.table) ?? [];
    places.push(place);
    tables.set(cell.table, places);
  });
  return [...tables.values()];
}

/** The row that names the columns, with what each holds. */
function headOf(
  blocks: readonly SourceBlock[],
  places: readonly number[],
  profile: Profile,
): { row: number; columns: Map<number, LedgerCell['holds']> } | undefined {
  const labels = labelsOf(profile);
  let columns = new Map<number, LedgerCell['holds']>();
  let row = -1;
  for (const place of places) {
    const { cell, text } = blocks[place] ?? {};
    if (!cell || text === undefined) continue;
    if (cell.row !== row) {
      if (isHead(columns)) break;
      columns = new Map();
      row = cell.row;
    }
    const name = text.replace(/[\s：:]/gu, '');
    const label = labels.at(`${name}：`, 0);
    const kind = label ? label.kind : namedKind(profile, name);
    if (label?.field) columns.set(cell.column, { field: label.field });
    else if (kind) columns.set(cell.column, { kind });
  }
  return isHead(columns) ? { row, columns } : undefined;
}

function isHead(columns: ReadonlyMap<number, LedgerCell['holds']>): boolean {
  return columns.size >= KNOWN_COLUMNS && [...columns.values()].some(({ kind }) => kind);
}
