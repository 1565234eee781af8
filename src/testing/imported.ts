import type { ReadEntry, ReadReview } from '../content/content.ts';
import { ContentFile } from '../content/content-file.ts';
import { idIn, kindAt } from '../content/content-path.ts';
import { planImport } from '../import/plan-import.ts';
import type { ImportPlan } from '../import/plan.ts';
import { recordPath } from '../content/import-record.ts';
import { blocksOf, type SourceDocument } from '../import/source-document.ts';
import { type Figure, figureOf } from '../model/figure.ts';
import type { EntryKind } from '../model/kinds.ts';
import type { Target } from '../model/target.ts';
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

/** Content files of texts by their paths. */
export function contentFiles(texts: Iterable<readonly [string, string]>): Map<string, ContentFile> {
  return new Map([...texts].map(([path, text]) => [path, ContentFile.of(path, text, 'zh-CN')]));
}

/** The texts of content files, by their paths. */
export function textsOf(files: ReadonlyMap<string, ContentFile>): Map<string, string> {
  return new Map([...files].map(([path, { text }]) => [path, text]));
}

/** All that a planned import writes, the record too. */
export function writtenBy({ files, record, review }: ImportPlan): Map<string, string> {
  return new Map([...textsOf(files), [recordPath(review), record]]);
}

/** Reads the files of the review `2021`. */
export function readFiles(files: ReadonlyMap<string, ContentFile>): Imported {
  const entries: Imported['entries'] = new Map();
  let review: Imported['review'] | undefined;
  for (const [path, { read }] of files) {
    const kind = kindAt(path);
    if (!read) throw new Error(`${path} cannot be read`);
    if (kind === 'review') review = read as Imported['review'];
    else if (kind) {
      entries.set(idIn(path), { kind, ...(read as Pick<ReadEntry, 'data' | 'body'>) });
    }
  }
  if (!review) throw new Error('there is no review');
  return { review, entries };
}

/** A figure in one line: what is counted, how it is bounded, value, unit, period. */
function figure({ period, ...data }: Figure & Partial<Pick<Target, 'period'>>): string {
  return [...Object.values(figureOf(data)), ...(period === undefined ? [] : [period])].join('|');
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
