import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../i18n/user-error.ts';
import { nameTrouble } from '../model/names.ts';

/**
 * Whether a path that stands in data names something below the folder that it belongs to, on every system: steps
 * with forward slashes, none of them `..`, a drive, a backslash or a name that is not one of a file.
 */
export function isInside(path: string): boolean {
  return path.split('/').every((step) => step !== '' && nameTrouble(step) === undefined);
}

/**
 * The place of a path that stands in data: the one way in which data becomes a path.
 * @throws UserError `path-outside` when it would lead out of the folder
 */
export function inside(folder: string, path: string): string {
  if (!isInside(path)) throw new UserError('path-outside', { folder, path });
  return join(folder, path);
}

/**
 * The same for what is going to be written or removed: there, no link may be on the way either.
 * @throws UserError `path-outside`, or `path-through-link` with the folder that is a link
 */
export async function insideWithoutLinks(folder: string, path: string): Promise<string> {
  const place = inside(folder, path);
  const steps = path.split('/');
  for (const end of steps.slice(1).keys()) {
    const above = join(folder, ...steps.slice(0, end + 1));
    const stats = await lstat(above).catch(() => undefined);
    if (stats?.isSymbolicLink() === true) throw new UserError('path-through-link', { path: above });
  }
  return place;
}
