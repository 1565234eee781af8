import { EventEmitter } from 'node:events';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentSource } from './content-source.ts';
import type { PublishedSite } from './published.ts';

const FOLDER = resolve('content');

/** What Astro hands to its loaders, as far as it is used. */
class Watcher extends EventEmitter {
  add(): void {
    // The events are made by the tests.
  }
}

/** A folder whose readings are counted. */
function source(readings: (() => Promise<string>)[]) {
  const told: unknown[] = [];
  let count = 0;
  const read = async (): Promise<PublishedSite> => {
    const reading = readings[count] ?? readings.at(-1);
    count += 1;
    return { themes: [await reading?.()] } as unknown as PublishedSite;
  };
  const watcher = new Watcher();
  const watched = contentSource(FOLDER, read);
  watched.onChange((change) => {
    if (!change.isShown) told.push(change.error);
  });
  const shown: Record<string, string[]> = { problems: [], causes: [] };
  const load = async () => {
    for (const [collection, list] of Object.entries(shown)) {
      const fill = (content: PublishedSite) => {
        list.push(String(content.themes[0]));
        return Promise.resolve(true);
      };
      await watched.fill(collection, fill, watcher as never);
    }
  };
  return { watcher, load, shown, told, count: () => count };
}

const reading = (text: string) => () => Promise.resolve(text);
const change = (watcher: Watcher, ...paths: string[]) => {
  for (const path of paths) watcher.emit('all', 'change', join(FOLDER, path));
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the content of a watched folder', () => {
  it('is read once for all collections, and once for each change', async () => {
    const { watcher, load, shown, count } = source([reading('first'), reading('second')]);
    await load();
    expect(count()).toBe(1);
    change(watcher, 'site.yaml', 'problems/2024/p01.mdx', 'problems/2024/p02.mdx');
    await vi.runAllTimersAsync();
    expect(count()).toBe(2);
    expect(shown).toEqual({ problems: ['first', 'second'], causes: ['first', 'second'] });
  });

  it('is not read again when something beside the folder changes', async () => {
    const { watcher, load, count } = source([reading('first')]);
    await load();
    watcher.emit('all', 'change', join(FOLDER, '..', 'package.json'));
    await vi.runAllTimersAsync();
    expect(count()).toBe(1);
  });

  it('stays as it was while it has errors, which are told once', async () => {
    const error = new Error('wrong');
    const { watcher, load, shown, told } = source([
      reading('first'),
      () => Promise.reject(error),
      reading('third'),
    ]);
    await load();
    change(watcher, 'problems/2024/p01.mdx');
    await vi.runAllTimersAsync();
    expect(told).toEqual([error]);
    expect(shown['problems']).toEqual(['first']);
    change(watcher, 'problems/2024/p01.mdx');
    await vi.runAllTimersAsync();
    expect(shown['problems']).toEqual(['first', 'third']);
  });

  it('is read once for each change after Astro has loaded the collections again', async () => {
    const { watcher, load, shown, count } = source([reading('first'), reading('second')]);
    await load();
    watcher.removeAllListeners();
    await load();
    change(watcher, 'problems/2024/p01.mdx');
    await vi.runAllTimersAsync();
    expect(count()).toBe(2);
    expect(shown['causes']).toEqual(['first', 'first', 'second']);
  });
});
