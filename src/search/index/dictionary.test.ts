import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { partOf } from '../table.ts';
import { packDictionary } from './dictionary.ts';

it('a dictionary is divided by its keys, each in the part that its name leads to', () => {
  const entries = new Map(
    Array.from({ length: 5000 }, (_, index) => [`键${index}`, '值'.repeat(index % 9)]),
  );
  const { parts, files } = packDictionary('followers', entries);
  expect(parts).toBeGreaterThan(3);
  const read = [...files].flatMap(([name, bytes]) => {
    const part = JSON.parse(gunzipSync(bytes).toString()) as [string, string][];
    for (const [key] of part) expect(name).toBe(`followers/${partOf(key, parts)}.pack`);
    return part;
  });
  expect(new Map(read)).toEqual(entries);
});

it('a dictionary without keys is one file', () => {
  expect(packDictionary('sounds', new Map())).toMatchObject({ parts: 1 });
});
