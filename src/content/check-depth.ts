import { reviewOf } from '../model/ids.ts';
import { nameTrouble } from '../model/names.ts';
import { FOLDERS } from './folders.ts';
import { folderOf, nameIn, type NamedFile, nextName } from './entry-names.ts';

const START = { line: 1, column: 1 };

/** An ending that stands before `.mdx`, as in `p01.mdx.mdx`. */
const ENDING = /\.(?:mdx|md|markdown|txt)$/iu;

/**
 * Records an error in each file that stands too deep, or not deep enough, or whose name not every system can hold, or
 * ends twice.
 * @returns the paths that such files are meant to have
 */
export function checkDepth(named: readonly NamedFile[]): string[] {
  const paths = new Set(named.map(({ file }) => file.path));
  const newest = named.findLast(({ kind, id }) => kind === 'review' && !id.includes('/'))?.id;
  return named.flatMap(({ kind, id, file }): string[] => {
    const steps = id.split('/');
    const name = nameIn(file.path);
    const trouble = steps.map(nameTrouble).find(Boolean);
    if (trouble !== undefined) {
      file.error(trouble, START);
      return [];
    }
    if (kind === 'review' && steps.length > 1) {
      const path = `${FOLDERS.review}/${name}.mdx`;
      file.error('review-depth', START, { path });
      return [path];
    }
    if (kind !== 'review' && steps.length !== 2) {
      const review = steps.length === 1 ? (newest ?? 'REVIEW') : reviewOf(id);
      const folder = `${FOLDERS[kind]}/${review}`;
      const isFree = !paths.has(`${folder}/${name}.mdx`);
      const own = named.filter(({ file: other }) => folderOf(other.path) === folder);
      const names = own.map((other) => nameIn(other.file.path));
      const path = `${folder}/${isFree ? name : nextName(kind, review, names)}.mdx`;
      file.error('entry-depth', START, { folder: FOLDERS[kind], path });
      return isFree ? [path] : [];
    }
    if (!ENDING.test(name)) return [];
    const plain = `${name.replace(ENDING, '')}.mdx`;
    file.error('file-ending', START, { found: `${name}.mdx`, name: plain });
    return [`${folderOf(file.path)}/${plain}`];
  });
}
