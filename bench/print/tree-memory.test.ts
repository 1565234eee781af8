import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ownShare, parentOf, TELLS_TREES, treeMemory, treeOf } from './tree-memory.ts';

describe('the memory of a process and all that it has started', () => {
  it('reads the parent behind a name that holds blanks and brackets', () => {
    expect(parentOf('42 (a (b) c) S 7 42 42 0')).toBe(7);
  });

  it('finds children and grandchildren, and nothing else', () => {
    const parents = new Map([
      [2, 1],
      [3, 2],
      [4, 1],
      [9, 8],
    ]);
    expect(treeOf(1, parents)).toEqual([1, 2, 3, 4]);
    expect(treeOf(9, parents)).toEqual([9]);
  });

  it('counts the share of each in what they have in common', () => {
    expect(ownShare('Rss:  900 kB\nPss:  120 kB\nPss_Anon: 5 kB\n')).toBe(120 * 1024);
    expect(ownShare('')).toBe(0);
  });

  it.runIf(TELLS_TREES)('is that of all of them together', async () => {
    const script = `const b = Buffer.alloc(60 * 2 ** 20, 1); console.log(b.length); process.stdin.resume();`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    const [alone, together] = [await treeMemory(child.pid ?? 0), await treeMemory(process.pid)];
    child.kill();
    expect(alone).toBeGreaterThan(60 * 2 ** 20);
    expect(together).toBeGreaterThan(alone);
  });
});
