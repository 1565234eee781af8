import type { APIRoute } from 'astro';
import { siteContent } from '../../content/site-content.ts';
import { tableJson } from '../../export/data/json.ts';
import type { Table } from '../../export/data/table.ts';
import { TABLES } from '../../export/data/tables.ts';

interface Props {
  table: Table;
}

export function getStaticPaths() {
  return TABLES.map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(tableJson(props.table, await siteContent()));
