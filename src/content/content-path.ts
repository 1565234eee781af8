import { ENTRY_KINDS, type EntryKind } from '../model/kinds.ts';
import { FOLDERS } from './folders.ts';

const KINDS = ['review', ...ENTRY_KINDS] as const;

/** The file of a review or entry, below the content folder. */
export function contentPath(kind: keyof typeof FOLDERS, id: string): string {
  return `${FOLDERS[kind]}/${id}.mdx`;
}

/** The id in the path of a content file: what stands below its collection, without the extension. */
export function idIn(path: string, ending = '.mdx'): string {
  const below = path.slice(path.indexOf('/') + 1);
  return below.endsWith(ending) ? below.slice(0, -ending.length) : below;
}

/** What a content file holds, by its path; undefined for a file that is of no collection. */
export function kindAt(path: string): 'review' | EntryKind | undefined {
  const folder = path.split('/', 1)[0];
  return path.endsWith('.mdx') ? KINDS.find((kind) => FOLDERS[kind] === folder) : undefined;
}
