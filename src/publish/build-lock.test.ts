import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { oneAtATime } from './build-lock.ts';

const folder = temporaryFolder();
const lock = () => join(folder.path, 'cache', 'build.lock');

describe('builds', () => {
  it('are done one at a time', async () => {
    const events: string[] = [];
    let finish: () => void = () => undefined;
    const first = oneAtATime(lock(), async () => {
      events.push('first begins');
      await new Promise<void>((resolve) => (finish = resolve));
      events.push('first ends');
    });
    await expect.poll(() => events).toEqual(['first begins']);
    const second = oneAtATime(lock(), () => Promise.resolve(events.push('second')));
    finish();
    await Promise.all([first, second]);
    expect(events).toEqual(['first begins', 'first ends', 'second']);
    expect(existsSync(lock())).toBe(false);
  });

  it('let the next one go on when one fails', async () => {
    const failing = oneAtATime(lock(), () => Promise.reject(new Error('no page')));
    await expect(failing).rejects.toThrow('no page');
    expect(await oneAtATime(lock(), () => Promise.resolve('built'))).toBe('built');
  });

  it('do not wait for a process that has ended', async () => {
    folder.write('cache/build.lock', '2147483646');
    expect(await oneAtATime(lock(), () => Promise.resolve('built'))).toBe('built');
  });
});
