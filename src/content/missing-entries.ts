import { ENTRY_KINDS, type EntryKind, KINDS } from '../model/kinds.ts';
import { contentPath, idIn, kindAt } from './content-path.ts';
import type { Content, ReadReview } from './content.ts';
import type { ImportRecord } from './import-record.ts';
import type { Unread } from './references.ts';

/** An entry that the outline of a review has a place for, and that has no file. */
export interface MissingEntry {
  id: string;
  kind: EntryKind;
  /** Where its file was, or would be. */
  path: string;
  review: ReadReview;
  /** The record of the review's import, where there is one. */
  record: ImportRecord | undefined;
}

/** The entries that a review has a place for and that have no file, in the order of the document. */
export async function missingEntries(
  review: ReadReview,
  content: Content,
  unread: Unread,
  recordOf: (review: string) => Promise<ImportRecord | undefined>,
): Promise<MissingEntry[]> {
  const known = new Set([...content.entries, ...unread.ids].map(({ id }) => id));
  const places = placesIn(review).filter(({ id }) => !known.has(id));
  if (places.length === 0) return [];
  const record = await recordOf(review.id);
  const imported = new Map(Object.keys(record?.files ?? {}).map((path) => [idIn(path), path]));
  return places.flatMap(({ id, kind: headed }): MissingEntry[] => {
    const path = imported.get(id);
    const kind = path === undefined ? headed : kindAt(path);
    if (!kind || kind === 'review') return [];
    return [{ id, kind, path: path ?? contentPath(kind, id), review, record }];
  });
}

/** The entries that a review's outline has a place for, each with the kind that its heading holds. */
export function placesIn({ data }: ReadReview): { id: string; kind: EntryKind | undefined }[] {
  let section: EntryKind | undefined;
  let aspect: EntryKind | undefined;
  return data.outline.flatMap((node) => {
    if (node.type === 'section') [section, aspect] = [node.kind, undefined];
    else if (node.type === 'aspect') aspect = node.kind;
    return node.type === 'entry'
      ? [{ id: node.id, kind: aspect ?? section ?? byName(node.id) }]
      : [];
  });
}

/** The kind whose letter the name of the entry begins with: imports give such names. */
function byName(id: string): EntryKind | undefined {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return ENTRY_KINDS.find((kind) => KINDS[kind].letter === name.charAt(0));
}
