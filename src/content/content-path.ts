import { ENTRY_KINDS, type EntryKind } from '../model/entry.ts';
import { FOLDERS } from './content.ts';

/** The file of a review or entry, below the content folder. */
export function contentPath(kind: keyof typeof FOLDERS, id: string): string {
  return `${FOLDERS[kind]}/${id}.mdx`;
}

/** The id in the path of a content file: what stands below its collection, without the extension. */
export function idIn(path: string): string {
  return path.slice(path.indexOf('/') + 1).replace(/\.mdx$/u, '');
}

/** The kind of entry in whose folder a path stands; undefined for reviews and everything else. */
export function kindIn(path: string): EntryKind | undefined {
  const folder = path.slice(0, path.indexOf('/'));
  return ENTRY_KINDS.find((kind) => FOLDERS[kind] === folder);
}
