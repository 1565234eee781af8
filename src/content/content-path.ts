import { FOLDERS } from './content.ts';

/** The file of a review or entry, below the content folder. */
export function contentPath(kind: keyof typeof FOLDERS, id: string): string {
  return `${FOLDERS[kind]}/${id}.mdx`;
}
