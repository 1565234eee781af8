import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PAGES_FOLDER } from './folders.ts';
import { isMissing } from '../files/errors.ts';

/** What a build takes from the content folder, and the reader of the content does not read. */
const OTHER_FOLDERS = [PAGES_FOLDER];

/** Editors and systems leave files with such names beside the real ones. */
const HIDDEN = /(?:^|\/)\./u;

/** Content as one value: the same for the same bytes at the same paths, in whatever order they were added. */
export class ContentDigest {
  readonly #files = new Map<string, string>();

  /** Adds a file as it was read: its bytes, or its text in UTF-8. */
  add(path: string, content: Uint8Array | string): void {
    this.#files.set(path, createHash('sha256').update(content).digest('hex'));
  }

  /** Adds a file as it is now; one that is not there is missing in the value. */
  async addFile(folder: string, path: string): Promise<void> {
    try {
      this.add(path, await readFile(join(folder, path)));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  /** Adds, as it is now, what the reader of the content does not read: free pages and what lies beside them. */
  async addOthers(folder: string): Promise<void> {
    for (const below of OTHER_FOLDERS) {
      for (const path of await pathsBelow(join(folder, below))) {
        await this.addFile(folder, `${below}/${path}`);
      }
    }
  }

  /** SHA-256 in hexadecimal. */
  get value(): string {
    const hash = createHash('sha256');
    for (const file of [...this.#files].sort()) hash.update(`${file.join('\0')}\n`);
    return hash.digest('hex');
  }
}

async function pathsBelow(folder: string): Promise<string[]> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .filter((path) => !HIDDEN.test(path));
}
