import { entryId, reviewOf } from '../model/ids.ts';
import { FOLDERS } from './folders.ts';
import { idIn } from './content-path.ts';

/** What people write between the parts of an id. */
const BETWEEN = String.raw`[\s/\\_.:,，、·—–-]*`;
const PARTS = new RegExp(
  String.raw`^(?:(?<review>\d{4}(?:-\d{1,2}(?!\d))?)${BETWEEN})?(?<entry>[a-z]{1,2}\d+)(?:${BETWEEN}(?<target>t\d+))?$`,
  'iu',
);
const FOLDER = new RegExp(`^(?:content/)?(?:${Object.values(FOLDERS).join('|')})/`, 'u');

/**
 * The id that somebody means: 2023-p09, problems/2023/p09.mdx, or p09 alone, which is of the same review.
 * @param path the file in which it stands
 * @returns an id, whether or not there is such a thing; undefined where it is not plain which
 */
export function meantId(written: string, path: string): string | undefined {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(FOLDER, '')
    .replace(/\.mdx$/u, '');
  const { review, entry, target } = PARTS.exec(text)?.groups ?? {};
  if (entry === undefined) return undefined;
  const parts = [review ?? reviewOf(idIn(path)), entry.toLowerCase(), target?.toLowerCase()];
  const id = parts.filter((part) => part !== undefined).join('/');
  return entryId.safeParse(id).success && id !== written ? id : undefined;
}
