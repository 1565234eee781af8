import { withoutWhiteSpace } from '../../model/document.ts';
import type { ParsedEntry } from '../outline/parsed.ts';
import { actualsOf, targetsOf } from '../entries/draft.ts';
import type { SourceCell } from '../source-document.ts';
import type { Doubt, Reading } from './doubt.ts';

/** A cell with so few characters may be the head of a column. */
const LONGEST_HEAD = 5;
/** A cell with more says something besides a status. */
const LONGEST_STATUS = 10;
/** A text of fewer characters may stand in a cell and elsewhere. */
const LEAST = 2;

/** Signs of tables: what was made of their cells, and what of them became lines of text. */
export function tableDoubts(reading: Reading): Doubt[] {
  const { document, entries, draft } = reading;
  const cells = new Map<string, SourceCell>();
  for (const { text, cell } of document.blocks) if (cell) cells.set(withoutWhiteSpace(text), cell);
  if (cells.size === 0) return [];
  const fromCells = entries.map((entry) => cellOf(entry, cells));
  const held = entries.map((entry, place) => (fromCells[place] ? [] : cellsIn(entry, cells)));
  const tables = new Set([...cells.values()].map(({ table }) => table));
  for (const cell of [...fromCells, ...held.flat()]) if (cell) tables.delete(cell.table);
  const made = fromCells.filter((cell) => cell !== undefined).length;
  return [
    ...(made > 0 ? [{ id: 'confirm-ledger' as const, details: { count: made } }] : []),
    ...(tables.size > 0
      ? [{ id: 'confirm-tables' as const, details: { count: tables.size } }]
      : []),
    ...held.flatMap((found, entry): Doubt[] =>
      found.length > 1 ? [{ entry, id: 'confirm-table', details: {} }] : [],
    ),
    ...fromCells.flatMap((cell, entry): Doubt[] => {
      const drafted = draft.entries[entry];
      if (!cell || !drafted) return [];
      const words = withoutWhiteSpace(wordsOf(entries[entry]));
      const isHead = words.length <= LONGEST_HEAD && drafted.data.status === undefined;
      const hasFigure = targetsOf(drafted).length + actualsOf(drafted).length > 0;
      return [
        ...(isHead ? [{ entry, id: 'confirm-cell-head' as const, details: {} }] : []),
        ...(hasFigure ? [{ entry, id: 'confirm-cell-figure' as const, details: {} }] : []),
      ];
    }),
    ...lacking(reading, fromCells),
    ...besides(reading, cells, fromCells),
  ];
}

/** Rows that have nothing where others have something: a merged cell counts for the first of its rows. */
function lacking({ draft: { entries } }: Reading, fromCells: readonly unknown[]): Doubt[] {
  const own = entries.flatMap((entry, place) => (fromCells[place] ? [{ ...entry, place }] : []));
  const answered = new Set(
    own.flatMap(({ data }) => ('problems' in data ? (data.problems ?? []) : [])),
  );
  const measures = own.filter((each) => each.kind === 'measure');
  const places = (['responsible', 'due'] as const).flatMap((field) => {
    const without = measures.filter(({ data }) => data[field] === undefined);
    return without.length < measures.length ? without.map(({ place }) => place) : [];
  });
  const problems = own.filter(({ kind }) => kind === 'problem');
  const alone = problems.filter(({ id }) => !answered.has(id));
  const left = alone.length < problems.length ? alone.map(({ place }) => place) : [];
  return [...new Set([...places, ...left])].map((entry) => ({
    ...{ entry, id: 'confirm-row-part' as const, details: {} },
  }));
}

/** Words of cells that say more than was understood: a status of a row, or a day taken for that of the signature. */
function besides(
  { draft, parsed, profile }: Reading,
  cells: ReadonlyMap<string, SourceCell>,
  fromCells: readonly unknown[],
): Doubt[] {
  const words = profile.statusWords.flatMap((each) =>
    each.words.map((word) => word.replace(/[。，；]$/u, '')),
  );
  const said = [...cells.keys()].find(
    (text) => text.length <= LONGEST_STATUS && words.some((word) => text.includes(word)),
  );
  const isTold = draft.entries.some(({ data }, place) => fromCells[place] && data.status);
  const signed = parsed.nodes.find(
    (node) =>
      node.type === 'text' &&
      (node.role === 'signature' || node.role === 'date') &&
      cells.has(withoutWhiteSpace(node.text)),
  );
  return [
    ...(said !== undefined && !isTold
      ? [{ id: 'confirm-cell-status' as const, details: { quote: said } }]
      : []),
    ...(signed?.type === 'text'
      ? [{ id: 'confirm-cell-date' as const, details: { quote: signed.text } }]
      : []),
  ];
}

function wordsOf(entry: ParsedEntry | undefined): string {
  return entry ? entry.marker + entry.title + entry.separator + entry.body.join('') : '';
}

/** The cell of which an entry was made: that in which it begins. */
function cellOf(
  entry: ParsedEntry,
  cells: ReadonlyMap<string, SourceCell>,
): SourceCell | undefined {
  const { marker, title, separator, body } = entry;
  const first = marker + title + separator;
  return [first, first + (body[0] ?? ''), first + body.join('')]
    .map(withoutWhiteSpace)
    .filter((text) => text.length >= LEAST)
    .map((text) => cells.get(text))
    .find((cell) => cell !== undefined);
}

/** The cells of tables that stand as paragraphs in the text of an entry. */
function cellsIn({ body }: ParsedEntry, cells: ReadonlyMap<string, SourceCell>): SourceCell[] {
  return body.flatMap((paragraph) => cells.get(withoutWhiteSpace(paragraph)) ?? []);
}
