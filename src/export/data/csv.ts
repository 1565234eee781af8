import { wordsOf } from '../../i18n/languages.ts';
import type { Review } from '../../model/nodes.ts';
import { type DataSource, fieldNames, type Table, type Value } from './table.ts';

/** Without it Excel takes the file for the system's own encoding, and Chinese for rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * How a text begins that a spreadsheet would take for a formula (OWASP, CSV injection), the wide forms of
 * Chinese keyboards included; and the apostrophe itself, so that taking the first one away is always right.
 */
const FORMULA = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A table as a file for spreadsheets: RFC 4180, UTF-8, the heads of the columns in the site's language. */
export function tableCsv(
  table: Table,
  source: DataSource,
  reviews: readonly Review[] = source.graph.reviews,
): string {
  const { fields } = wordsOf(source.site.locale).data(source.terms);
  const names = fieldNames(table);
  const rows = table.rows(source, reviews).map((row) => names.map((name) => row[name] ?? null));
  return csv([names.map((name) => fields[name].head), ...rows]);
}

/** Rows of cells as CSV. Texts that could be formulas bear an apostrophe before them; numbers stay numbers. */
export function csv(rows: readonly (readonly Value[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
