import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AFTER, BEFORE, REMOVED, STEPS } from '../../testing/interrupted-files.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { recoverImports, replaceFiles, type ReplaceOptions } from './replace-files.ts';

const folder = temporaryFolder();
const CHILD = join(import.meta.dirname, '..', '..', 'testing', 'interrupted-import.ts');
const DONE = { ...AFTER, 'pages/about.mdx': BEFORE['pages/about.mdx'] };
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
  replaceFiles(folder.path, new Map(Object.entries(AFTER)), REMOVED, options);

/** Lets another process replace the files and get a signal before it takes a step. */
async function interrupted(signal: NodeJS.Signals, step: number): Promise<number | string> {
  const child = spawn(process.execPath, [CHILD, folder.path, signal, String(step)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, killedBy] = (await once(child, 'close')) as [number | null, string | null];
  return killedBy ?? code ?? '';
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
    const files = new Map(Object.entries(AFTER));
    await expect(replaceFiles(content, files, [], { signal })).rejects.toThrow('stop');
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a process that replaces files', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('takes everything back on %s and ends with exit code %i', async (signal, code) => {
    for (const step of [1, 4, STEPS]) {
      writeBefore();
      expect(await interrupted(signal, step)).toBe(code);
      expect(found(), `step ${step}`).toEqual(BEFORE);
    }
  });

  it('is put right after kill -9 at any step', { timeout: 60_000 }, async () => {
    for (const step of EVERY_STEP) {
      writeBefore();
      expect(await interrupted('SIGKILL', step)).toBe('SIGKILL');
      expect(await recoverImports(folder.path), `step ${step}`).toBe(1);
      expect(found(), `step ${step}`).toEqual(BEFORE);
      expect(await recoverImports(folder.path)).toBe(0);
    }
  });

  it('is not put right over what somebody has changed since', async () => {
    writeBefore();
    await interrupted('SIGKILL', STEPS);
    folder.write('problems/2021/p01.mdx', '人工改过');
    await expect(recoverImports(folder.path)).rejects.toMatchObject({ id: 'rollback-failed' });
    expect(readFileSync(join(folder.path, 'problems/2021/p01.mdx'), 'utf8')).toBe('人工改过');
  });
});

describe('putting right', () => {
  it('finds nothing to do in a folder without imports, or where there is none', async () => {
    writeBefore();
    expect(await recoverImports(folder.path)).toBe(0);
    expect(await recoverImports(join(folder.path, 'nowhere'))).toBe(0);
    expect(found()).toEqual(BEFORE);
  });

  it('waits for an import that is running', async () => {
    mkdirSync(join(folder.path, `.import-${process.ppid}-abcdef`));
    await expect(recoverImports(folder.path)).rejects.toMatchObject({ id: 'import-running' });
  });

  it('removes what an import left that had not begun to move files', async () => {
    folder.write('.import-999999999-abcdef/new/reviews/2021.mdx', '新的报告');
    expect(await recoverImports(folder.path)).toBe(1);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});
