import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isForbidden, isMissing } from '../files/errors.ts';
import { EXTENSIONS } from './read-document.ts';

/** The files to import, and whether more than one was asked for. */
export interface FoundDocuments {
  files: string[];
  /** True for several paths and for a folder, even one that holds a single file. */
  several: boolean;
}

/** What office programs leave beside a file that is open (`~$`, `.~lock`), and hidden files. */
const BESIDE = /^(?:\.|~\$)/u;

/**
 * The files that paths name: a file itself, whatever it is, and below a folder each that can be read, in the
 * order of their names. A folder that may not be opened stands for its files, to be refused like one of them.
 */
export async function findDocuments(paths: readonly string[]): Promise<FoundDocuments> {
  const files: string[] = [];
  const seen = new Set<string>();
  let several = paths.length > 1;
  for (const path of paths) {
    if (await isFolder(path)) {
      several = true;
      files.push(...(await filesBelow(path, seen)));
    } else {
      files.push(path);
    }
  }
  return { files: [...new Set(files)], several };
}

/**
 * @param seen the real paths of the folders looked through so far: links that lead to them again would have no
 * end, or twice as many with each step
 */
async function filesBelow(folder: string, seen: Set<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const names = await readdir(folder).catch((error: unknown) => {
    if (isForbidden(error)) return undefined;
    throw error;
  });
  if (!names) return [folder];
  const files: string[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (BESIDE.test(name)) continue;
    if (await isFolder(path)) files.push(...(await filesBelow(path, seen)));
    else if (EXTENSIONS.has(extname(name).toLowerCase())) files.push(path);
  }
  return files;
}

/** Whether it is a folder, also through a link; one that leads nowhere is none. */
function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}
