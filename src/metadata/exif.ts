import { type Trace, traceOf } from './trace.ts';

/** What Exif says of a picture. */
export interface Exif {
  traces: Trace[];
  /** How the picture is turned, from 1 to 8; from 5 on it lies on its side. */
  orientation: number;
  xmp: Buffer[];
  iptc: Buffer[];
}

/** Tags of TIFF and Exif (CIPA DC-008) and of Windows. */
const TAG = {
  orientation: 0x0112,
  artist: 0x013b,
  subDirectories: 0x014a,
  xmp: 0x02bc,
  iptc: 0x83bb,
  exif: 0x8769,
  gps: 0x8825,
  author: 0x9c9d,
  owner: 0xa430,
};
/** Tags of the directory of a position that tell one: latitude, that of the aim, the names of method and area. */
const POSITION = [2, 20, 27, 28];
/** Bytes of a value by its type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const LONG = [4, 13];
/** A picture has a handful of directories; more are there to keep the program busy. */
const MOST_DIRECTORIES = 64;

interface Field {
  tag: number;
  type: number;
  count: number;
  value: Buffer;
}

/**
 * Reads TIFF, which is the format of Exif too.
 * @throws RangeError when it points outside itself or has more directories than a picture has
 */
export function readExif(tiff: Buffer): Exif {
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') throw new RangeError('No TIFF');
  const little = order === 'II';
  const short = (at: number, of = tiff) => (little ? of.readUInt16LE(at) : of.readUInt16BE(at));
  const long = (at: number, of = tiff) => (little ? of.readUInt32LE(at) : of.readUInt32BE(at));
  const result: Exif = { traces: [], orientation: 1, xmp: [], iptc: [] };
  const seen = new Set<number>();
  const waiting = [{ at: long(4), isPosition: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, isPosition } = next;
    if (at === 0 || seen.has(at)) continue;
    if (seen.add(at).size > MOST_DIRECTORIES) throw new RangeError('Too many directories');
    const count = short(at);
    for (let index = 0; index < count; index += 1) {
      const field = fieldAt(at + 2 + 12 * index);
      if (isPosition && POSITION.includes(field.tag)) {
        result.traces.push({ what: 'trace-position', detail: 'GPS' });
      }
      if (isPosition) continue;
      take(field);
    }
    const after = at + 2 + 12 * count;
    if (after + 4 <= tiff.length) waiting.push({ at: long(after), isPosition: false });
  }
  return result;

  function fieldAt(at: number): Field {
    const [tag, type, count] = [short(at), short(at + 2), long(at + 4)];
    const length = (SIZES[type] ?? 0) * count;
    const start = length > 4 ? long(at + 8) : at + 8;
    if (start + length > tiff.length) throw new RangeError('Outside');
    return { tag, type, count, value: tiff.subarray(start, start + length) };
  }

  function take({ tag, type, count, value }: Field): void {
    if (tag === TAG.orientation) result.orientation = short(0, value);
    else if (tag === TAG.xmp) result.xmp.push(value);
    else if (tag === TAG.iptc) result.iptc.push(value);
    else if (tag === TAG.artist || tag === TAG.owner) {
      result.traces.push(...traceOf('trace-person', value.toString('utf8')));
    } else if (tag === TAG.author) {
      result.traces.push(...traceOf('trace-person', value.toString('utf16le')));
    } else if (tag === TAG.exif || tag === TAG.gps || tag === TAG.subDirectories) {
      if (!LONG.includes(type)) return;
      for (let index = 0; index < count; index += 1) {
        waiting.push({ at: long(4 * index, value), isPosition: tag === TAG.gps });
      }
    }
  }
}
