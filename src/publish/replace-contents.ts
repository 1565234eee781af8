import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { exists, isMissing } from '../files/errors.ts';
import { renameWhenFree } from '../files/rename.ts';
import { UserError } from '../i18n/user-error.ts';
import { moveFolder } from './move-folder.ts';

/*
 * The folder at which a disk or volume is mounted cannot be renamed: what is in it is replaced name by name, from a
 * folder in it, `.duizhao.site`. As long as there is JOURNAL, whoever comes next takes all of it back; before
 * and after, what is in there is waste:
 *
 *   1 the new ones are copied to NEW
 *   2 JOURNAL is written: the old names and the new ones
 *   3 each old one goes to PREVIOUS
 *   4 each new one goes to its place: it is there when it is no more in NEW
 *   5 JOURNAL is removed, then all the rest
 */
const INSIDE = '.duizhao.site';
const NEW = 'new';
const PREVIOUS = 'previous';
const JOURNAL = 'journal.json';

/** A name leads to no other folder, whoever wrote it. */
const name = z.string().regex(/^(?!\.{1,2}$)[^/\\]+$/u);
const journal = z.strictObject({ old: z.array(name), new: z.array(name) });

/**
 * Replaces what is in a folder, and takes it back when any step fails.
 * @param out the folder
 * @param folder the new one, which is moved
 * @throws UserError `rollback-failed` with the place of the old files, when they could not come back
 */
export async function replaceContents(out: string, folder: string): Promise<void> {
  const staging = join(out, INSIDE);
  try {
    await mkdir(join(staging, PREVIOUS), { recursive: true });
    await moveFolder(folder, join(staging, NEW));
    const names = {
      old: (await readdir(out)).filter((each) => each !== INSIDE),
      new: await readdir(join(staging, NEW)),
    };
    // Renamed into place, so that it is never there by half.
    await writeFile(join(staging, `${JOURNAL}.new`), JSON.stringify(names));
    await renameWhenFree(join(staging, `${JOURNAL}.new`), join(staging, JOURNAL));
    for (const each of names.old) {
      await renameWhenFree(join(out, each), join(staging, PREVIOUS, each));
    }
    for (const each of names.new) await renameWhenFree(join(staging, NEW, each), join(out, each));
    await rm(join(staging, JOURNAL));
  } catch (error) {
    await takeBackContents(out).catch(() => {
      throw new UserError('rollback-failed', { folder: staging }, { cause: error });
    });
    throw error;
  }
  // What cannot be removed now is removed by the next one.
  await rm(staging, { recursive: true, force: true }).catch(() => undefined);
}

/** Whether a replacement was begun in a folder and not brought to an end. */
export const isHalfReplaced = (out: string): Promise<boolean> => exists(join(out, INSIDE));

/** Puts a folder right in which a replacement was broken off. Can be broken off itself, and begun again. */
export async function takeBackContents(out: string): Promise<void> {
  const staging = join(out, INSIDE);
  const names = await readJournal(staging);
  const isAside = (each: string): Promise<boolean> => exists(join(staging, PREVIOUS, each));
  for (const each of names?.new ?? []) {
    const isPlaced = !(await exists(join(staging, NEW, each)));
    // What came back already, when this was broken off before, is not the new one.
    const isBack = names?.old.includes(each) === true && !(await isAside(each));
    if (isPlaced && !isBack) await rm(join(out, each), { recursive: true, force: true });
  }
  for (const each of names?.old ?? []) {
    if (await isAside(each)) {
      await renameWhenFree(join(staging, PREVIOUS, each), join(out, each));
    }
  }
  await rm(join(staging, JOURNAL), { force: true });
  await rm(staging, { recursive: true, force: true });
}

async function readJournal(staging: string): Promise<z.output<typeof journal> | undefined> {
  try {
    return journal.parse(JSON.parse(await readFile(join(staging, JOURNAL), 'utf8')));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
