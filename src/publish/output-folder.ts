import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../files/errors.ts';
import { renameWhenFree } from '../files/rename.ts';
import { diskRefusal } from '../i18n/disk-refusal.ts';
import { UserError } from '../i18n/user-error.ts';
import { type LockOptions, oneAtATime } from './build-lock.ts';
import { makeFolder } from './make-folder.ts';
import { readManifest, requireSameAudience, writeManifest } from './manifest.ts';
import { realFolder } from './real-folder.ts';

/** While files are written: who does it, and where they are until they are whole. */
const LOCK = '.duizhao.lock';
const STAGING = '.duizhao';

/** A folder that gets documents, one by one, all for the same readers. */
export interface OutputFolder {
  /** The names of the files that this program has put there. */
  readonly names: readonly string[];
  /** Says of a file that is there that this program has put it there. */
  claim(name: string): Promise<void>;
  /** Puts a file there when it is whole. */
  put(name: string, content: string | Uint8Array): Promise<void>;
  /** Takes a file away. */
  remove(name: string): Promise<void>;
}

/**
 * Opens a folder for documents that are for the same readers; one process at a time. A file stands in the
 * folder's manifest before it is there.
 * @param path the folder, or a link to it; made when it is not there
 * @param audience who may read them; nothing for the widest
 * @throws UserError when the folder holds a site, or documents for other readers
 * @throws UserError `disk-full`, `disk-read-only`
 */
export async function inOutputFolder<T>(
  path: string,
  audience: string | undefined,
  work: (folder: OutputFolder) => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  try {
    const folder = await realFolder(path);
    await makeFolder(folder);
    return await oneAtATime(
      join(folder, LOCK),
      async () => {
        const staging = join(folder, STAGING);
        await rm(staging, { recursive: true, force: true });
        try {
          return await work(await open(folder, staging, audience ?? null));
        } finally {
          await rm(staging, { recursive: true, force: true }).catch(() => undefined);
        }
      },
      options,
    );
  } catch (error) {
    throw diskRefusal(error, path) ?? error;
  }
}

async function open(
  folder: string,
  staging: string,
  audience: string | null,
): Promise<OutputFolder> {
  const said = await readManifest(folder);
  if (said?.kind === 'site') throw new UserError('folder-holds-site', { folder });
  const names = new Set(await present(folder, (said?.files ?? []).filter(isName)));
  if (said && names.size > 0) requireSameAudience(folder, said.audience, audience);
  const save = (): Promise<void> =>
    writeManifest(folder, { kind: 'documents', audience, files: [...names].sort() });
  const claim = async (name: string): Promise<void> => {
    if (names.has(name)) return;
    names.add(name);
    await save();
  };
  return {
    get names() {
      return [...names];
    },
    claim,
    async put(name, content) {
      await mkdir(staging, { recursive: true });
      await writeFile(join(staging, name), content);
      await claim(name);
      await renameWhenFree(join(staging, name), join(folder, name));
    },
    async remove(name) {
      await rm(join(folder, name), { force: true });
      names.delete(name);
      await save();
    },
  };
}

/** A manifest that somebody has changed leads to no other folder. */
const isName = (path: string): boolean => /^(?!\.)[^/\\]+$/u.test(path);

/** Those files that are there. */
async function present(folder: string, names: readonly string[]): Promise<string[]> {
  const there = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        () => true,
        (error: unknown) => {
          if (isMissing(error)) return false;
          throw error;
        },
      ),
    ),
  );
  return names.filter((_, place) => there[place]);
}
