import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { hasCode } from '../files/errors.ts';

/** The folder that a path leads to, through links, whether it is there yet or not. */
export async function realFolder(path: string): Promise<string> {
  const folder = resolve(path);
  try {
    return await realpath(folder);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  const target = await readlink(folder).catch(() => undefined);
  if (target !== undefined) return realFolder(resolve(dirname(folder), target));
  const parent = dirname(folder);
  return parent === folder ? folder : join(await realFolder(parent), basename(folder));
}
