import { brotliDecompressSync } from 'node:zlib';
import { TextForm } from '../text-form.ts';
import type { Sink } from './sink.ts';

/** Where things stand in a WOFF2 file (w3.org/TR/WOFF2, 4.1 and 4.2). */
const WOFF2 = { tables: 12, compressed: 20, directory: 48 };
/** Tables by their number there; of these two the packed size is told unless they are as they were. */
const [CMAP, NAME, GLYF, LOCA, NAMED] = [0, 5, 10, 11, 63];
const AS_IT_WAS = 3;

interface Tables {
  cmap?: Buffer | undefined;
  name?: Buffer | undefined;
}

export const isFont = (bytes: Buffer): boolean =>
  ['wOF2', 'OTTO', 'true', '\0\u0001\0\0'].includes(bytes.toString('latin1', 0, 4));

/** Reads which characters a font has outlines for, and its names. */
export function readFont(bytes: Buffer, sink: Sink): void {
  const { cmap, name } =
    bytes.toString('latin1', 0, 4) === 'wOF2' ? unpacked(bytes) : tablesOf(bytes);
  if (cmap) sink.grams(charactersIn(cmap), 1);
  if (!name) return;
  const form = new TextForm();
  for (const text of [name.toString('latin1'), new TextDecoder('utf-16be').decode(name)]) {
    form.add(text);
    form.gap();
  }
  sink.text(form, 3);
}

function unpacked(bytes: Buffer): Tables {
  let at = WOFF2.directory;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let start = 0;
  const places = new Map<number, [from: number, to: number]>();
  for (let left = bytes.readUInt16BE(WOFF2.tables); left > 0; left -= 1) {
    const flags = bytes.readUInt8(at++);
    const [table, version] = [flags & 0x3f, flags >> 6];
    if (table === NAMED) at += 4;
    let size = number();
    const isPacked = table === GLYF || table === LOCA ? version !== AS_IT_WAS : version !== 0;
    if (isPacked) size = number();
    places.set(table, [start, (start += size)]);
  }
  const all = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(WOFF2.compressed)));
  const table = (which: number): Buffer | undefined => {
    const place = places.get(which);
    return place && all.subarray(...place);
  };
  return { cmap: table(CMAP), name: table(NAME) };
}

/** The tables of a font that is not packed (OpenType, Organization of an OpenType Font). */
function tablesOf(bytes: Buffer): Tables {
  const table = (wanted: string): Buffer | undefined => {
    for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
      const at = 12 + 16 * index;
      if (bytes.toString('latin1', at, at + 4) !== wanted) continue;
      const start = bytes.readUInt32BE(at + 8);
      return bytes.subarray(start, start + bytes.readUInt32BE(at + 12));
    }
    return undefined;
  };
  return { cmap: table('cmap'), name: table('name') };
}

/** The characters of a table of characters, in the formats of Unicode (OpenType, cmap 4 and 12). */
function charactersIn(cmap: Buffer): Set<string> {
  const characters = new Set<string>();
  const add = (from: number, to: number): void => {
    for (let code = from; code <= to && code < 0x10ffff; code += 1) {
      if (code !== 0xffff) characters.add(String.fromCodePoint(code));
    }
  };
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + 8 * index + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) {
      const twice = cmap.readUInt16BE(at + 6);
      for (let segment = 0; segment < twice; segment += 2) {
        add(cmap.readUInt16BE(at + 16 + twice + segment), cmap.readUInt16BE(at + 14 + segment));
      }
    } else if (format === 12) {
      for (let group = 0; group < cmap.readUInt32BE(at + 12); group += 1) {
        add(cmap.readUInt32BE(at + 16 + 12 * group), cmap.readUInt32BE(at + 20 + 12 * group));
      }
    }
  }
  return characters;
}
