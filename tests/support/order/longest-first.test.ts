import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../command.ts';
import { longestFirst } from './longest-first.ts';
import { SECONDS } from './seconds.ts';

const long = Object.keys(SECONDS);

describe('the order of test files', () => {
  it('begins with the longest, and leaves short ones as they came', () => {
    const short = ['src/b.test.ts', 'src/a.test.ts'];
    const order = longestFirst([...short, ...long.toReversed()], (file) => file);
    const seconds = order.map((file) => SECONDS[file] ?? 0);
    expect(seconds).toEqual(seconds.toSorted((one, other) => other - one));
    expect(order.slice(-2)).toEqual(short);
    expect(order).toHaveLength(long.length + 2);
  });

  it('names only files that there are', () => {
    const missing = long.filter((file) => !existsSync(join(ROOT, file)));
    expect(missing, 'take these out of tests/support/order/seconds.ts').toEqual([]);
  });
});
