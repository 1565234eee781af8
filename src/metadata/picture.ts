import { readExif } from './exif.ts';
import { iptcTraces } from './iptc.ts';
import { jpegParts } from './jpeg.ts';
import { emptyPicture, type PictureParts } from './picture-parts.ts';
import { pngParts } from './png.ts';
import { distinct, type Trace, traceOf } from './trace.ts';
import { xmpTraces } from './xmp.ts';

/** What a picture tells, and how large it is shown. */
export interface Picture {
  traces: Trace[];
  width: number;
  height: number;
}

type Reader = (bytes: Buffer) => PictureParts;

/** Formats that can be looked into, by their media type. */
const READERS: Record<string, Reader> = {
  'image/jpeg': jpegParts,
  'image/png': pngParts,
  'image/webp': webpParts,
  'image/gif': gifParts,
  'image/tiff': (bytes) => ({ ...emptyPicture(), exif: [bytes] }),
  'image/bmp': bmpParts,
};

/** Whether pictures of this type can be looked into. */
export const isPicture = (media: string): boolean => Object.hasOwn(READERS, media);

/** How many pictures may follow each other in one file: phones add views for depth and brightness. */
const MOST_PICTURES = 16;
const NEXT_JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** How every film of MPEG-4 begins, four bytes on. */
const FILM = 'ftyp';
/** The orientations in which width and height change places. */
const LYING = 5;

/**
 * Looks into a picture for what it tells of place and persons.
 * @throws Error when it is no picture of this type, or damaged
 */
export function readPicture(media: string, bytes: Buffer): Picture {
  const parts = READERS[media]?.(bytes);
  if (!parts) throw new RangeError(`No reader of ${media}`);
  const traces = tracesOf(parts);
  let { rest } = parts;
  if (media === 'image/png' && rest.length > 0) traces.push({ what: 'trace-appended' });
  if (rest.includes(FILM)) traces.push({ what: 'trace-embedded', detail: 'MP4' });
  for (let count = 1; media === 'image/jpeg' && rest.includes(NEXT_JPEG); count += 1) {
    if (count > MOST_PICTURES) throw new RangeError('Too many pictures');
    const next = jpegParts(rest.subarray(rest.indexOf(NEXT_JPEG)));
    traces.push(...tracesOf(next));
    ({ rest } = next);
  }
  const turned = orientationOf(parts) >= LYING;
  const [width, height] = turned ? [parts.height, parts.width] : [parts.width, parts.height];
  return { traces: distinct(traces), width, height };
}

function tracesOf({ exif, xmp, iptc, authors }: PictureParts): Trace[] {
  const read = exif.map(readExif);
  return [
    ...read.flatMap(({ traces }) => traces),
    ...[...xmp, ...read.flatMap((each) => each.xmp)].flatMap(xmpTraces),
    ...[...iptc, ...read.flatMap((each) => each.iptc)].flatMap(iptcTraces),
    ...authors.flatMap((name) => traceOf('trace-person', name)),
  ];
}

function orientationOf({ exif: [first] }: PictureParts): number {
  return first ? readExif(first).orientation : 1;
}

function webpParts(bytes: Buffer): PictureParts {
  const parts = emptyPicture();
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') {
    throw new RangeError('No WebP');
  }
  const end = 8 + bytes.readUInt32LE(4);
  for (let at = 12; at + 8 <= end;) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'EXIF') {
      parts.exif.push(data.subarray(data.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0));
    } else if (name === 'XMP ') parts.xmp.push(data);
    else if (name === 'VP8X') {
      parts.width = 1 + data.readUIntLE(4, 3);
      parts.height = 1 + data.readUIntLE(7, 3);
    } else if (name === 'VP8 ' && parts.width === 0) {
      parts.width = data.readUInt16LE(6) & 0x3fff;
      parts.height = data.readUInt16LE(8) & 0x3fff;
    } else if (name === 'VP8L' && parts.width === 0) {
      const sizes = data.readUInt32LE(1);
      parts.width = 1 + (sizes & 0x3fff);
      parts.height = 1 + ((sizes >> 14) & 0x3fff);
    }
    at += 8 + length + (length % 2);
  }
  parts.rest = bytes.subarray(end);
  return parts;
}

/** GIF has no Exif; XMP stands in it as it is, between blocks that nothing else needs looked at. */
function gifParts(bytes: Buffer): PictureParts {
  if (!bytes.toString('latin1', 0, 6).startsWith('GIF8')) throw new RangeError('No GIF');
  return {
    ...emptyPicture(),
    xmp: bytes.includes('<x:xmpmeta') ? [bytes] : [],
    width: bytes.readUInt16LE(6),
    height: bytes.readUInt16LE(8),
  };
}

/** BMP holds nothing but the picture. */
function bmpParts(bytes: Buffer): PictureParts {
  if (bytes.toString('latin1', 0, 2) !== 'BM') throw new RangeError('No BMP');
  return emptyPicture();
}
