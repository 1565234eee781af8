import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../command.ts';
import { byStart } from './by-start.ts';
import { SECONDS } from './seconds.ts';

const rendering = Object.keys(SECONDS.rendering);
const other = Object.keys(SECONDS.other);
const short = ['src/a.test.ts', 'src/b.test.ts'];

const ordered = (files: readonly string[]): string[] => byStart(files, (file) => file);

describe('the order of test files', () => {
  it('begins with the longest that renders sites and the longest that does not', () => {
    const [first, second] = ordered([...short, ...other.toReversed(), ...rendering.toReversed()]);
    expect([first, second]).toEqual([rendering[0], other[0]]);
  });

  it('leaves short files for the end, in the order in which they came', () => {
    expect(ordered([...short, ...other]).slice(-2)).toEqual(short);
  });

  it('begins a file that renders nothing while another renders', () => {
    const [longest = ''] = rendering;
    const order = ordered([...rendering.slice(0, 2), ...other]);
    const meanwhile = order.slice(1, order.indexOf(rendering[1] ?? ''));
    const seconds = meanwhile.map((file) => SECONDS.other[file] ?? 0);
    expect(seconds.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(
      SECONDS.rendering[longest] ?? 0,
    );
  });

  it('has every file once', () => {
    const files = [...short, ...rendering, ...other];
    expect(ordered(files).toSorted()).toEqual(files.toSorted());
  });

  it('names only files that there are', () => {
    const missing = [...rendering, ...other].filter((file) => !existsSync(join(ROOT, file)));
    expect(missing, 'take these out of tests/support/order/seconds.ts').toEqual([]);
  });
});
