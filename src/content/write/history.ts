import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { UserError } from '../../i18n/user-error.ts';
import { isMissing } from '../../files/errors.ts';
import { isInside } from '../paths.ts';
import type { Deed } from './deed.ts';
import { sealOf } from './machine-key.ts';
import type { Contents } from './replace-files.ts';
import { digestOf, statsOf } from './take-back.ts';

/** The folder of it below the content folder. Hidden, so that no reader of the content sees it. */
export const HISTORY_FOLDER = '.history';

/** How many writes are kept, and how many bytes of them: the oldest go first. */
export const LIMITS = { writes: 100, bytes: 256 * 1024 * 1024 };

const RECORD = 'record.json';
const NUMBER = /^\d{6}$/u;
const digest = z.string().regex(/^[\da-f]{64}$/u);

/** What was written, with the digests of the files before and after; null where there was none. */
const recordSchema = z.strictObject({
  /** ISO 8601, in UTC. */
  at: z.string(),
  command: z.string(),
  of: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string().refine(isInside),
      before: digest.nullable(),
      after: digest.nullable(),
    }),
  ),
  /** Whether it has been taken back. */
  isUndone: z.boolean(),
});

export type WriteRecord = z.output<typeof recordSchema>;

const sealedSchema = z.strictObject({ record: recordSchema, seal: z.string() });

/** A write that is kept: its number, and what it was. */
export interface Written {
  number: string;
  record: WriteRecord;
}

/**
 * What the last writes have replaced, as `content/.history/NNNNNN/` with `record.json`, `before/` and `after/`. Content
 * folders are sent about: a record counts only with the seal of this machine.
 */
export class History {
  readonly #folder: string;

  /** @param content the content folder */
  constructor(content: string) {
    this.#folder = join(content, HISTORY_FOLDER);
  }

  /** All writes that are kept, the oldest first. @throws UserError `history-foreign` for one that is not ours */
  async writes(): Promise<Written[]> {
    const numbers = await this.#numbers();
    return Promise.all(
      numbers.map(async (number) => ({ number, record: await this.#read(number) })),
    );
  }

  /**
   * Adds a write. What was taken back and not brought again cannot be brought again after it.
   * @param aside the folder in which the files before it lie, by their paths
   */
  async add(deed: Deed, contents: Contents, aside: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(join(this.#folder, '.gitignore'), '*\n');
    const numbers = await this.#numbers();
    const number = String(Number(numbers.at(-1) ?? 0) + 1).padStart(6, '0');
    const made = join(this.#folder, `.new-${number}`);
    await rm(made, { recursive: true, force: true });
    const files: WriteRecord['files'] = [];
    for (const [path, content] of contents) {
      // A link is gone as a link: what it leads to is none of ours.
      const isFile = (await statsOf(join(aside, path)))?.isFile() === true;
      const before = isFile ? await bytesAt(join(aside, path)) : undefined;
      if (before) await put(join(made, 'before', path), before);
      if (content !== undefined) await put(join(made, 'after', path), content);
      files.push({
        path,
        before: before ? digestOf(before) : null,
        after: content === undefined ? null : digestOf(content),
      });
    }
    const record = { at: new Date().toISOString(), ...deed, files, isUndone: false };
    await put(join(made, RECORD), await sealed(record));
    await this.#forgetUndone(numbers);
    await rename(made, join(this.#folder, number));
    await this.#keepWithin();
  }

  /** Says of a write that it was taken back, or brought again. */
  async mark({ number, record }: Written, isUndone: boolean): Promise<void> {
    const place = join(this.#folder, number, RECORD);
    await writeFile(`${place}.new`, await sealed({ ...record, isUndone }), { flush: true });
    await rename(`${place}.new`, place);
  }

  /** The bytes of a file before or after a write; undefined where there was none. @throws UserError `history-foreign` */
  async bytes({ number, record }: Written, side: 'before' | 'after', path: string) {
    const expected = record.files.find((file) => file.path === path)?.[side];
    if (expected === undefined || expected === null) return undefined;
    const bytes = await bytesAt(join(this.#folder, number, side, path));
    if (!bytes || digestOf(bytes) !== expected) throw this.#foreign(number);
    return bytes;
  }

  async #numbers(): Promise<string[]> {
    const names = await readdir(this.#folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    return names.filter((name) => NUMBER.test(name)).sort();
  }

  async #read(number: string): Promise<WriteRecord> {
    const text = await bytesAt(join(this.#folder, number, RECORD));
    try {
      const { record, seal } = sealedSchema.parse(JSON.parse(String(text)));
      if (seal === (await sealOf(JSON.stringify(record)))) return record;
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
    }
    throw this.#foreign(number);
  }

  #foreign(number: string): UserError {
    return new UserError('history-foreign', { folder: join(this.#folder, number) });
  }

  /** What was taken back stands on what is no longer there. */
  async #forgetUndone(numbers: readonly string[]): Promise<void> {
    for (const number of numbers.toReversed()) {
      const isKept = await this.#read(number).then(
        ({ isUndone }) => !isUndone,
        () => true,
      );
      if (isKept) return;
      await this.#forget(number);
    }
  }

  async #keepWithin(): Promise<void> {
    const numbers = await this.#numbers();
    const newest = numbers.at(-1);
    let [writes, bytes] = [0, 0];
    for (const number of numbers.toReversed()) {
      writes += 1;
      bytes += await sizeOf(join(this.#folder, number));
      const isWithin = writes <= LIMITS.writes && bytes <= LIMITS.bytes;
      if (!isWithin && number !== newest) await this.#forget(number);
    }
  }

  #forget(number: string): Promise<void> {
    return rm(join(this.#folder, number), { recursive: true, force: true });
  }
}

async function sealed(record: WriteRecord): Promise<string> {
  // In the order of the schema, in which it is read back.
  const ordered = recordSchema.parse(record);
  const seal = await sealOf(JSON.stringify(ordered));
  return `${JSON.stringify({ record: ordered, seal }, null, 2)}\n`;
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function bytesAt(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function sizeOf(folder: string): Promise<number> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = items
    .filter((item) => item.isFile())
    .map(async (item) => (await stat(join(item.parentPath, item.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
