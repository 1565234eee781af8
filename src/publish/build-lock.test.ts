import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { isAbandoned, type LockOwner, oneAtATime } from './build-lock.ts';

const folder = temporaryFolder();
const lock = () => join(folder.path, 'cache', 'build.lock');

/** No process has it: systems give smaller ones. */
const NO_PROCESS = 2_147_483_646;

/** Puts a lock there that was touched so many seconds ago. */
function held(owner: Partial<LockOwner> | '', seconds: number): void {
  const whole = { turn: 'theirs', process: process.pid, host: hostname(), started: '', since: '' };
  folder.write('cache/build.lock', owner === '' ? '' : JSON.stringify({ ...whole, ...owner }));
  const touched = Date.now() / 1000 - seconds;
  utimesSync(lock(), touched, touched);
}

const build = () => oneAtATime(lock(), () => Promise.resolve('built'), { patience: 0 });

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
    const onWait = ({ process }: LockOwner) => events.push(`second waits for ${process}`);
    const work = () => Promise.resolve(events.push('second'));
    const second = oneAtATime(lock(), work, { onWait });
    await expect.poll(() => events).toHaveLength(2);
    finish();
    await Promise.all([first, second]);
    const waits = `second waits for ${process.pid}`;
    expect(events).toEqual(['first begins', waits, 'first ends', 'second']);
    expect(readdirSync(join(folder.path, 'cache'))).toEqual([]);
  });

  it('let the next one go on when one fails', async () => {
    const failing = oneAtATime(lock(), () => Promise.reject(new Error('no page')));
    await expect(failing).rejects.toThrow('no page');
    expect(await build()).toBe('built');
  });

  it('say who is at it, and since when', async () => {
    await oneAtATime(lock(), () => {
      const owner = JSON.parse(readFileSync(lock(), 'utf8')) as LockOwner;
      expect(owner).toMatchObject({ process: process.pid, host: hostname() });
      expect(Date.parse(owner.started)).toBeLessThanOrEqual(Date.parse(owner.since));
      return Promise.resolve();
    });
  });

  it('do not wait for a process that has ended', async () => {
    held({ process: NO_PROCESS }, 0);
    expect(await build()).toBe('built');
  });

  it('wait for a process of another machine, whose numbers say nothing here', async () => {
    held({ process: NO_PROCESS, host: 'another machine' }, 60);
    await expect(build()).rejects.toMatchObject({ id: 'lock-held' });
    expect(existsSync(lock())).toBe(true);
  });

  it('do not wait for a number that another process has got since, nor for a machine that is off', async () => {
    for (const host of [hostname(), 'another machine']) {
      held({ host }, 3600);
      expect(await build()).toBe('built');
    }
  });

  it('wait for a lock that is being written, not for one that was left empty', async () => {
    held('', 3600);
    expect(await build()).toBe('built');
    held('', 3600);
    expect(await isAbandoned(lock())).toBe(true);
    held('', 0);
    expect(await isAbandoned(lock())).toBe(false);
  });

  it('say in one sentence whom they have waited for too long', async () => {
    held({ since: '2026-01-31T08:00:00.000Z' }, 1);
    await expect(build()).rejects.toMatchObject({
      id: 'lock-held',
      details: { process: process.pid, since: '2026-01-31T08:00:00.000Z', path: lock() },
    });
  });

  it('are not completed when another one took over meanwhile, whose lock stays', async () => {
    const work = () => {
      held({ turn: 'another' }, 0);
      return Promise.resolve();
    };
    await expect(oneAtATime(lock(), work)).rejects.toMatchObject({ id: 'lock-lost' });
    expect(readFileSync(lock(), 'utf8')).toContain('another');
  });
});
