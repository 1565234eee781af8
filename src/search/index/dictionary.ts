import { dictionaryFile } from '../files.ts';
import { type Dictionary, partOf } from '../table.ts';
import { pack } from './pack.ts';

/** About how much of a dictionary is loaded with one key, in characters of JSON. */
const PART_SIZE = 16_000;

/** A dictionary divided into files by its keys. */
export interface PackedDictionary {
  parts: number;
  files: Map<string, Buffer>;
}

/** Divides a dictionary, so that looking up a key loads little besides it. */
export function packDictionary(
  name: Dictionary,
  entries: ReadonlyMap<string, string | number[]>,
): PackedDictionary {
  const size = JSON.stringify([...entries]).length;
  const parts = Math.max(1, Math.ceil(size / PART_SIZE));
  const divided = Array.from({ length: parts }, () => new Map<string, string | number[]>());
  for (const [key, value] of entries) divided[partOf(key, parts)]?.set(key, value);
  const files = divided.map((part, index): [string, Buffer] => [
    dictionaryFile(name, index),
    pack([...part]),
  ]);
  return { parts, files: new Map(files) };
}
