import { kindIn, idIn, contentPath } from '../content/content-path.ts';
import type { z } from 'astro/zod';
import { type ReadEntry, type ReadReview } from '../content/content.ts';
import { parseFile } from '../content/read.ts';
import { ENTRY_SCHEMAS } from '../model/schemas.ts';
import { SourceFile } from '../content/source-file.ts';
import { planImport } from '../import/plan-import.ts';
import { blocksOf, type SourceDocument } from '../import/source-document.ts';
import { type EntryKind } from '../model/entry.ts';
import { reviewSchema } from '../model/review.ts';
import { loadProfile } from '../profiles/load.ts';

const profile = await loadProfile('self-review');

/** A document as a reader would give it. */
export function documentOf(text: string, name = '自查.txt'): SourceDocument {
  return { name, format: 'txt', text, blocks: blocksOf(text) };
}

/** What an import made of a document, read back from its files. */
export interface Imported {
  review: Pick<ReadReview, 'data' | 'body'>;
  entries: Map<string, Pick<ReadEntry, 'data' | 'body'> & { kind: EntryKind }>;
}

/** Imports a document and reads the files that would be written. */
export function imported(document: SourceDocument): Imported {
  const context = { review: '2021', year: 2021, profile, locale: 'zh-CN' } as const;
  return readFiles(planImport(document, context).files);
}

/** Reads the files of the review `2021`. */
export function readFiles(files: ReadonlyMap<string, string>): Imported {
  const read = <T extends z.ZodType>(path: string, schema: T) => {
    const file = parseFile(new SourceFile(path, files.get(path) ?? '', 'zh-CN'), schema);
    if (!file) throw new Error(`${path} cannot be read`);
    return file;
  };
  const entries: Imported['entries'] = new Map();
  for (const path of files.keys()) {
    const kind = kindIn(path);
    if (!kind) continue;
    const entry = read(path, ENTRY_SCHEMAS[kind]) as Pick<ReadEntry, 'data' | 'body'>;
    entries.set(idIn(path), { kind, ...entry });
  }
  const review = read(contentPath('review', '2021'), reviewSchema);
  return { review, entries };
}

/** A figure in one line: what is counted, how it is bounded, value, unit, period. */
function figure(data: {
  metric: string;
  op: string;
  value: number;
  unit: string;
  period?: string | undefined;
}): string {
  const { metric, op, value, unit, period } = data;
  return [metric, op, value, unit, ...(period === undefined ? [] : [period])].join('|');
}

/** What an import understood, without the wording of bodies: for comparison with what was expected. */
export function outlineOf({ review, entries }: Imported) {
  const { title, confirm, date, totals, outline } = review.data;
  const nodes = outline.map((node) => {
    const entry = node.type === 'entry' ? entries.get(node.id) : undefined;
    if (node.type === 'text') {
      const { type, text, nil, role } = node;
      return { type, ...(role && { role }), ...(nil && { nil }), text };
    }
    if (!entry || node.type !== 'entry') {
      const { type, kind, marker, title } = { marker: '', title: '', kind: undefined, ...node };
      return { type, kind, marker, title };
    }
    const { data, kind, body } = entry;
    const targets = 'targets' in data ? data.targets.map(figure) : [];
    const actuals = 'actuals' in data ? data.actuals.map(figure) : [];
    return {
      type: node.type,
      kind,
      label: data.label,
      title: data.title,
      ...(node.titled ? {} : { titled: false }),
      paragraphs: body.children.length,
      ...(targets.length > 0 && { targets }),
      ...(actuals.length > 0 && { actuals }),
    };
  });
  return {
    title,
    confirmed: confirm === undefined,
    date,
    totals: totals && { ...totals, quote: undefined },
    preamble: review.body.children.length,
    nodes,
  };
}
