import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../files/errors.ts';
import { PACKAGE_FOLDER } from '../../files/package-folder.ts';

/** Where this machine keeps the journals of writes under way: in the program's folder, never in a content folder. */
const FOLDER = join(PACKAGE_FOLDER, 'node_modules', '.cache', 'duizhao', 'writes');

/** What a write is about to do, so that another process can take it back. */
export interface Journal {
  /** The files that are written, each with the digest of its new text. */
  write: [path: string, digest: string][];
  /** The files that stand there before: they are set aside. */
  existing: string[];
  /** Folders that are made, the outermost of each. */
  folders: string[];
}

/**
 * The journal of a write, outside of the content folder: what is found in there may have been sent by anybody,
 * and is neither followed nor taken for a leftover of ours. It is there from before the staging folder until
 * after it.
 */
export class WriteJournal {
  readonly #folder: string;
  readonly #file: string;

  /** @param staging the real path of the write's staging folder */
  constructor(staging: string) {
    this.#folder = join(FOLDER, createHash('sha256').update(staging).digest('hex'));
    this.#file = join(this.#folder, 'journal.json');
  }

  /** Whether a write of this machine has made the staging folder. */
  isOurs(): Promise<boolean> {
    return exists(this.#folder);
  }

  /** Begins it. Where nothing can be written there, a write does without: it takes itself back as long as it runs. */
  async begin(): Promise<void> {
    await mkdir(this.#folder, { recursive: true }).catch(() => undefined);
  }

  /** Says what is going to be moved. Renamed into place, so that it is never there by half. */
  async write(journal: Journal): Promise<void> {
    if (!(await this.isOurs())) return;
    await writeFile(`${this.#file}.new`, JSON.stringify(journal), { flush: true });
    await rename(`${this.#file}.new`, this.#file);
  }

  /**
   * Reads it; undefined before any file was moved, and once all of them are in place or back.
   * @throws Error when it is damaged
   */
  async read(): Promise<Journal | undefined> {
    try {
      return JSON.parse(await readFile(this.#file, 'utf8')) as Journal;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Says that nothing is to be taken back: the staging folder is waste from here on. */
  finish(): Promise<void> {
    return rm(this.#file, { force: true });
  }

  /** Ends it, when the staging folder is gone. */
  end(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
