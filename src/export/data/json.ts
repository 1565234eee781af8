import { z } from 'astro/zod';
import { wordsOf } from '../../i18n/languages.ts';
import { dataAddress } from '../../model/addresses.ts';
import type { Review } from '../../model/nodes.ts';
import { pageUrl } from '../../model/page-url.ts';
import { type DataSource, fieldNames, type Row, type Table } from './table.ts';
import { TABLES } from './tables.ts';

/** What every file of data says of itself. */
const head = {
  site: z.string(),
  organisation: z.string(),
  language: z.string(),
  asOf: z.string().meta({ format: 'date' }).nullable(),
};

function headOf({ site }: DataSource) {
  return {
    site: site.name,
    organisation: site.organisation,
    language: site.locale,
    asOf: site.asOf ?? null,
  };
}

/** A table as a file for programs. */
export function tableJson(table: Table, source: DataSource): string {
  return written({
    $schema: pageUrl(source.site, dataAddress(schemaFile(table))),
    ...headOf(source),
    table: table.name,
    rows: rowsOf(table, source, source.graph.reviews),
  });
}

/** Some reviews in one file: the rows of all tables that belong to them. */
export function reviewsJson(source: DataSource, reviews: readonly Review[]): string {
  const tables = TABLES.map((table) => [table.name, rowsOf(table, source, reviews)]);
  return written({ ...headOf(source), tables: Object.fromEntries(tables) as object });
}

/** The name of the file that holds a table's JSON Schema. */
export const schemaFile = ({ name }: Table): string => `schema/${name}.json`;

/** The JSON Schema (draft 2020-12) of a table's file, with the meaning of each field. */
export function tableSchema(table: Table, { site, terms }: DataSource): string {
  const words = wordsOf(site.locale).data(terms);
  const { title, holds } = words.tables[table.name];
  const fields = fieldNames(table).map((name) => {
    const { head, meaning } = words.fields[name];
    return [name, table.fields[name]?.meta({ title: head, description: meaning })];
  });
  const row = z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>);
  const file = z
    .strictObject({
      $schema: z.string(),
      ...head,
      table: z.literal(table.name),
      rows: z.array(row),
    })
    .meta({ title, description: holds });
  return written({ $id: pageUrl(site, dataAddress(schemaFile(table))), ...z.toJSONSchema(file) });
}

function rowsOf(table: Table, source: DataSource, reviews: readonly Review[]): Row[] {
  return table.rows(source, reviews);
}

const written = (value: object): string => JSON.stringify(value, null, 2);
