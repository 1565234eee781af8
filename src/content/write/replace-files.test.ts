import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { BEFORE, CONTENTS, DONE, STEPS } from '../../testing/interrupted-files.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { WriteJournal } from './journal.ts';
import { recoverWrites } from './recover-writes.ts';
import { replaceFiles, type ReplaceOptions } from './replace-files.ts';

const folder = temporaryFolder();
const CHILD = join(import.meta.dirname, '..', '..', 'testing', 'interrupted-write.ts');
const EVERY_STEP = Array.from({ length: STEPS }, (_, index) => index + 1);

function writeBefore(): void {
  for (const [path, text] of Object.entries(BEFORE)) folder.write(path, text);
}

/** Every file and every empty folder below the folder. */
function found(): Record<string, string> {
  const items = readdirSync(folder.path, { recursive: true, withFileTypes: true });
  const paths = items.map((item) => ({ item, path: join(item.parentPath, item.name) }));
  return Object.fromEntries(
    paths
      .filter(({ item, path }) => item.isFile() || readdirSync(path).length === 0)
      .map(({ item, path }) => [
        path.slice(folder.path.length + 1).replaceAll('\\', '/'),
        item.isFile() ? readFileSync(path, 'utf8') : '',
      ]),
  );
}

const replace = (options?: ReplaceOptions): Promise<void> =>
  replaceFiles(folder.path, CONTENTS, options);

/** Lets another process replace the files and get a signal before it takes a step. */
async function interrupted(signal: NodeJS.Signals, step: number): Promise<number | string> {
  const child = spawn(process.execPath, [CHILD, folder.path, signal, String(step)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, killedBy] = (await once(child, 'close')) as [number | null, string | null];
  return killedBy ?? code ?? '';
}

/** Lets an import of this machine have begun in a folder; returns its staging folder, which is not there yet. */
async function begunBy(pid: number, content = folder.path): Promise<string> {
  mkdirSync(content, { recursive: true });
  const staging = join(realpathSync(content), `.write-${pid}-abcdef`);
  const journal = new WriteJournal(staging);
  await journal.begin();
  onTestFinished(() => journal.end());
  return staging;
}

describe('replacing files', () => {
  it('writes and removes all of them, and leaves nothing else', async () => {
    writeBefore();
    let steps = 0;
    await replace({ onStep: () => void (steps += 1) });
    expect(found()).toEqual(DONE);
    expect(steps).toBe(STEPS);
  });

  it.each(EVERY_STEP)('puts everything back when it fails at step %i', async (last) => {
    writeBefore();
    let step = 0;
    const failure = new Error('full');
    const onStep = (): void => {
      step += 1;
      if (step === last) throw failure;
    };
    await expect(replace({ onStep })).rejects.toBe(failure);
    expect(found()).toEqual(BEFORE);
  });

  it('needs no place for its journal: without one, too, it puts everything back', async () => {
    vi.spyOn(WriteJournal.prototype, 'begin').mockResolvedValue();
    onTestFinished(() => void vi.restoreAllMocks());
    writeBefore();
    let step = 0;
    const onStep = (): void => {
      step += 1;
      if (step === STEPS) throw new Error('full');
    };
    await expect(replace({ onStep })).rejects.toThrow('full');
    expect(found()).toEqual(BEFORE);
    await replace();
    expect(found()).toEqual(DONE);
  });

  it.each(EVERY_STEP)('puts everything back when it is aborted at step %i', async (last) => {
    writeBefore();
    const controller = new AbortController();
    const reason = new Error('stop');
    let step = 0;
    const onStep = (): void => {
      step += 1;
      if (step === last) controller.abort(reason);
    };
    await expect(replace({ onStep, signal: controller.signal })).rejects.toBe(reason);
    expect(found()).toEqual(BEFORE);
  });

  it('makes no folder when it is stopped before it begins', async () => {
    const content = join(folder.path, 'new', 'content');
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(replaceFiles(content, CONTENTS, { signal })).rejects.toThrow('stop');
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a process that replaces files', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'takes everything back on %s and ends with exit code %i',
    { timeout: 60_000 },
    async (signal, code) => {
      for (const step of [1, 4, STEPS]) {
        writeBefore();
        expect(await interrupted(signal, step)).toBe(code);
        expect(found(), `step ${step}`).toEqual(BEFORE);
      }
    },
  );

  it('is put right after kill -9 at any step', { timeout: 60_000 }, async () => {
    for (const step of EVERY_STEP) {
      writeBefore();
      expect(await interrupted('SIGKILL', step)).toBe('SIGKILL');
      expect(await recoverWrites(folder.path), `step ${step}`).toBe(1);
      expect(found(), `step ${step}`).toEqual(BEFORE);
      expect(await recoverWrites(folder.path)).toBe(0);
    }
  });

  it('is not put right over what somebody has changed since', async () => {
    writeBefore();
    await interrupted('SIGKILL', STEPS);
    folder.write('problems/2021/p01.mdx', '人工改过');
    for (const name of readdirSync(folder.path).filter((each) => each.startsWith('.write-'))) {
      const journal = new WriteJournal(join(realpathSync(folder.path), name));
      onTestFinished(() => journal.end());
    }
    await expect(recoverWrites(folder.path)).rejects.toMatchObject({ id: 'rollback-failed' });
    expect(readFileSync(join(folder.path, 'problems/2021/p01.mdx'), 'utf8')).toBe('人工改过');
  });
});

describe('putting right', () => {
  it('finds nothing to do in a folder without imports, or where there is none', async () => {
    writeBefore();
    expect(await recoverWrites(folder.path)).toBe(0);
    expect(await recoverWrites(join(folder.path, 'nowhere'))).toBe(0);
    expect(found()).toEqual(BEFORE);
  });

  it('waits for an import that is running', async () => {
    mkdirSync(await begunBy(process.ppid));
    await expect(recoverWrites(folder.path)).rejects.toMatchObject({ id: 'write-running' });
  });

  it('removes what an import left that had not begun to move files', async () => {
    mkdirSync(join(await begunBy(999999999), 'new'), { recursive: true });
    expect(await recoverWrites(folder.path)).toBe(1);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe('a content folder that somebody sent', () => {
  const JOURNAL = {
    write: [['../outside/reviews.mdx', '0'.repeat(64)]],
    existing: ['../outside/other.mdx', 'reviews/2021.mdx'],
    folders: ['../outside'],
  };

  it.each([`.write-999999999-abcdef`, `.write-${process.ppid}-abcdef`, `.write-1-`])(
    'has nothing moved or removed by what looks like a write of ours, %s',
    async (name) => {
      writeBefore();
      folder.write(`${name}/journal.json`, JSON.stringify(JOURNAL));
      folder.write(`${name}/old/reviews/2021.mdx`, '假的报告');
      const before = found();
      await expect(recoverWrites(folder.path)).rejects.toMatchObject({
        id: 'write-foreign',
        details: { folder: folder.path, staging: name },
      });
      expect(found()).toEqual(before);
    },
  );

  it('is one too where an import of this machine was killed in another folder', async () => {
    const [here, there] = [join(folder.path, 'here'), join(folder.path, 'there')];
    await begunBy(999999999, here);
    mkdirSync(join(here, '.write-999999999-abcdef'), { recursive: true });
    cpSync(here, there, { recursive: true });
    await expect(recoverWrites(there)).rejects.toMatchObject({ id: 'write-foreign' });
    expect(await recoverWrites(here)).toBe(1);
  });

  it.skipIf(process.platform === 'win32')(
    'has no link taken for what a write of ours left',
    async () => {
      folder.write('outside/new/reviews/2021.mdx', '外面的文件');
      symlinkSync(join(folder.path, 'outside'), await begunBy(999999999));
      await expect(recoverWrites(folder.path)).rejects.toMatchObject({ id: 'write-foreign' });
      expect(found()).toMatchObject({ 'outside/new/reviews/2021.mdx': '外面的文件' });
    },
  );

  it.skipIf(process.platform === 'win32')(
    'has nothing written or put back through a link to a folder',
    async () => {
      writeBefore();
      folder.write('outside/p01.mdx', '外面的文件');
      symlinkSync(join(folder.path, 'outside'), join(folder.path, 'measures'));
      const before = found();
      await expect(replace()).rejects.toMatchObject({ id: 'path-through-link' });
      expect(found()).toEqual(before);
    },
  );

  it.each(['../x.mdx', '/x.mdx', 'a/../../x.mdx', 'C:/x.mdx', 'a\\..\\..\\x.mdx', '', 'a//b.mdx'])(
    'has nothing written or removed at “%s”',
    async (path) => {
      writeBefore();
      const refusal = { id: 'path-outside', details: { folder: folder.path, path } };
      const files = new Map([[path, '']]);
      await expect(replaceFiles(folder.path, files)).rejects.toMatchObject(refusal);
      await expect(replaceFiles(folder.path, new Map([[path, undefined]]))).rejects.toMatchObject(
        refusal,
      );
      expect(found()).toEqual(BEFORE);
    },
  );
});
