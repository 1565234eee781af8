import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../src/testing/temporary-folder.ts';
import { measure } from './measure.ts';

const folder = temporaryFolder();
const task = () => ({ content: join(folder.path, 'content'), entries: 3, scratch: folder.path });
const worker = (source: string): URL => pathToFileURL(folder.write('worker.mjs', source));

describe('measuring a worker', () => {
  it('runs it with its task in a process of its own and tells what that used', async () => {
    const used = await measure(new URL('workers/write-corpus.ts', import.meta.url), task());
    expect(used.cpu).toBeGreaterThan(0);
    expect(used.memory).toBeGreaterThan(2 ** 20);
    expect(readdirSync(task().content)).toContain('reviews');
  });

  it('ends the programs that the worker leaves behind', async () => {
    const source = `import { spawn } from 'node:child_process';
      export const work = async () => {
        spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
        spawn('no-such-program').on('error', () => {});
      };`;
    expect((await measure(worker(source), task())).cpu).toBeGreaterThan(0);
  });

  it('tells what the worker found', async () => {
    const finding = worker(`export const work = async () => ({ F1: 0.97 });`);
    expect((await measure(finding, task())).findings).toEqual({ F1: 0.97 });
  });

  it('tells why a worker failed', async () => {
    const failing = worker(`export const work = async () => { throw new Error('no ink'); };`);
    await expect(measure(failing, task())).rejects.toThrow(/worker\.mjs failed[\s\S]*no ink/u);
  });
});
