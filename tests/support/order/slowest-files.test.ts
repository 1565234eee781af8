import { expect, it } from 'vitest';
import { slowest } from './slowest-files.ts';

it('the files that took longest are told, the longest first', () => {
  const files = Array.from({ length: 30 }, (_, index) => ({ name: `${index}.ts`, seconds: index }));
  const lines = slowest(files);
  expect(lines).toHaveLength(25);
  expect(lines.slice(0, 2)).toEqual(['    29  29.ts', '    28  28.ts']);
});
