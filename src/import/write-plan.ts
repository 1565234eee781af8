import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FOLDERS, IMPORTS_FOLDER } from '../content/content.ts';
import { renameWhenFree } from '../content/rename.ts';
import { UserError } from '../i18n/user-error.ts';
import type { ImportPlan } from './plan-import.ts';

/** What was written and what was left as it stood. */
export interface WriteResult {
  written: string[];
  /** Files edited by hand since the last import, which the document itself has not changed. */
  kept: string[];
}

/**
 * Writes a planned import: all of it or nothing. An existing review is replaced only with `force`, and
 * even then a file that was edited by hand is kept, or the import refused where both differ.
 * @throws UserError when the review exists, edits would be lost, or the folder cannot be written
 */
export async function writePlan(
  folder: string,
  plan: ImportPlan,
  { force = false }: { force?: boolean } = {},
): Promise<WriteResult> {
  try {
    const existing = await readExisting(folder, [...plan.files.keys()]);
    if (existing.size > 0 && !force) {
      throw new UserError('review-exists', { folder, id: plan.review });
    }
    const base = await lastImport(folder, plan.review);
    const { write, keep } = merge(plan, existing, base);
    const stale = [...base.keys()].filter((path) => !plan.files.has(path));
    await replaceFiles(folder, write, await untouched(folder, stale, base));
    return { written: [...write.keys()], kept: keep };
  } catch (error) {
    throw explain(folder, error);
  }
}

async function readExisting(folder: string, paths: string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(join(folder, path), 'utf8').catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    });
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

/** What the last import wrote, path by path. */
async function lastImport(folder: string, review: string): Promise<Map<string, string>> {
  const path = join(folder, IMPORTS_FOLDER, `${review}.json`);
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    const record = JSON.parse(text) as { files?: Record<string, string> };
    return new Map(Object.entries(record.files ?? {}));
  } catch {
    // Without a record every difference counts as an edit: nothing is lost.
    return new Map();
  }
}

/**
 * The three-way difference, file by file: a file that nobody edited takes the new text, a file that the
 * document did not change keeps its edits, and a file that changed on both sides stops the import.
 */
function merge(
  { files, review }: ImportPlan,
  existing: ReadonlyMap<string, string>,
  base: ReadonlyMap<string, string>,
): { write: Map<string, string>; keep: string[] } {
  const write = new Map<string, string>();
  const keep: string[] = [];
  const conflicts: string[] = [];
  const outline = existing.get(`${FOLDERS.review}/${review}.mdx`);
  for (const [path, text] of files) {
    const now = existing.get(path);
    const edited =
      now === undefined
        ? base.has(path) && isTakenOut(path, outline)
        : !isSame(now, base.get(path)) && !isSame(now, text);
    if (!edited || path.startsWith(`${IMPORTS_FOLDER}/`)) write.set(path, text);
    else if (isSame(text, base.get(path))) keep.push(path);
    else conflicts.push(path);
  }
  if (conflicts.length > 0) throw new UserError('edited-by-hand', { files: conflicts.join('、') });
  return { write, keep };
}

/** Whether two texts differ at most in what editors change by themselves: line ends, byte order mark. */
function isSame(a: string, b: string | undefined): boolean {
  const plain = (text: string) =>
    text
      .replace(/^\uFEFF/u, '')
      .replaceAll('\r\n', '\n')
      .trimEnd();
  return b !== undefined && plain(a) === plain(b);
}

/** Whether an entry whose file is gone was taken out of its review too. */
function isTakenOut(path: string, outline: string | undefined): boolean {
  const id = path.slice(path.indexOf('/') + 1).replace(/\.mdx$/u, '');
  return outline !== undefined && !outline.split('\n').some((line) => line.endsWith(`id: ${id}`));
}

/** Files of the last import that this one has no more; one that was edited by hand stops the import. */
async function untouched(
  folder: string,
  paths: string[],
  base: ReadonlyMap<string, string>,
): Promise<string[]> {
  const existing = await readExisting(folder, paths);
  const edited = [...existing].filter(([path, text]) => !isSame(text, base.get(path)));
  if (edited.length > 0) {
    throw new UserError('edited-by-hand', { files: edited.map(([path]) => path).join('、') });
  }
  return [...existing.keys()];
}

/**
 * Puts files in place by renaming them from a staging folder beside them; what stood there waits in the
 * same folder, and comes back when any step fails.
 */
async function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  remove: string[],
): Promise<void> {
  const created = await firstMissing(folder);
  let staging: string | undefined;
  const undo: (() => Promise<void>)[] = [];
  try {
    await mkdir(folder, { recursive: true });
    staging = await mkdtemp(join(folder, '.import-'));
    for (const [path, text] of files) {
      await mkdir(dirname(join(staging, 'new', path)), { recursive: true });
      await writeFile(join(staging, 'new', path), text);
    }
    for (const path of [...files.keys(), ...remove]) {
      const target = join(folder, path);
      const aside = join(staging, 'old', path);
      await mkdir(dirname(aside), { recursive: true });
      const existed = await renameWhenFree(target, aside).then(
        () => true,
        (error: unknown) => {
          if (hasCode(error, 'ENOENT')) return false;
          throw error;
        },
      );
      if (existed) undo.push(() => renameWhenFree(aside, target));
      if (!files.has(path)) continue;
      const parent = await firstMissing(dirname(target));
      await mkdir(dirname(target), { recursive: true });
      if (parent !== undefined) undo.push(() => rm(parent, { recursive: true, force: true }));
      await renameWhenFree(join(staging, 'new', path), target);
      undo.push(() => rm(target, { force: true }));
    }
  } catch (error) {
    if (!(await undoAll(undo))) {
      throw new UserError('rollback-failed', { folder: staging ?? folder }, { cause: error });
    }
    const remains = created ?? staging;
    if (remains !== undefined) await rm(remains, { recursive: true, force: true });
    throw error;
  }
  await rm(staging, { recursive: true, force: true });
}

/** Takes every step back, the last first; one that fails does not keep the others from being taken. */
async function undoAll(undo: (() => Promise<void>)[]): Promise<boolean> {
  let done = true;
  for (const step of undo.reverse()) {
    await step().catch(() => {
      done = false;
    });
  }
  return done;
}

/** The outermost folder of a path that does not exist yet. */
async function firstMissing(folder: string): Promise<string | undefined> {
  const exists = await stat(folder).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    },
  );
  if (exists) return undefined;
  return (await firstMissing(dirname(folder))) ?? folder;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function explain(folder: string, error: unknown): Error {
  if (error instanceof UserError) return error;
  if (hasCode(error, 'ENOTDIR') || hasCode(error, 'EEXIST')) {
    return new UserError('folder-blocked', { folder }, { cause: error });
  }
  const detail = error instanceof Error ? error.message : String(error);
  return new UserError('write-failed', { folder, detail }, { cause: error });
}
