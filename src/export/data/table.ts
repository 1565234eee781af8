import { z } from 'astro/zod';
import type { FieldName, TableName, Terms } from '../../i18n/words.ts';
import type { Interface } from '../../i18n/interface.ts';
import type { AttachedFile } from '../../model/attached-file.ts';
import { entryAddress } from '../../model/entry-address.ts';
import type { Graph } from '../../model/graph.ts';
import type { Entry, Review } from '../../model/nodes.ts';
import { pageUrl } from '../../model/page-url.ts';
import type { Site } from '../../model/site.ts';

/** What the tables are made of: published content alone. */
export interface DataSource {
  site: Site;
  graph: Graph;
  /** What is known of the files that belong to entries. */
  files: readonly AttachedFile[];
  terms: Terms;
  words: Interface;
}

/** What a field can hold; null where it was not filled in. */
export type Value = string | number | boolean | null | string[];

export type Row = Partial<Record<FieldName, Value>>;

/** A table of the open data. */
export interface Table {
  name: TableName;
  /** What each field holds, in the order of the columns. */
  fields: Partial<Record<FieldName, z.ZodType<Value>>>;
  /** The rows that belong to these reviews. */
  rows(source: DataSource, reviews: readonly Review[]): Row[];
}

/** A table whose rows have exactly its fields. */
export function defineTable<F extends Table['fields']>(
  name: TableName,
  fields: F,
  rows: (
    source: DataSource,
    reviews: readonly Review[],
  ) => { [K in keyof F]: F[K] extends z.ZodType ? z.output<F[K]> : never }[],
): Table & { fields: F } {
  return { name, fields, rows };
}

const id = z.string();
const text = z.string();
const count = z.number().int();

/** The kinds of field. */
export const field = {
  id,
  ids: z.array(id),
  text,
  count,
  number: z.number(),
  maybe: {
    id: id.nullable(),
    text: text.nullable(),
    count: count.nullable(),
    number: z.number().nullable(),
    flag: z.boolean().nullable(),
    day: text.meta({ format: 'date' }).nullable(),
  },
};

/** The ids of linked things. */
export const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

/** Where an entry stands on the site: its page, or its card where it has no page. */
export function entryUrl(site: Site, entry: Entry): string {
  return pageUrl(site, entryAddress(entry));
}

/** The names of a table's fields in the order of its columns. */
export function fieldNames({ fields }: Table): FieldName[] {
  return Object.keys(fields).filter((name): name is FieldName => name in fields);
}
