import { crc32, deflateSync } from 'node:zlib';

/** A field of Exif: its tag, and a text or what it points to. */
export type ExifField = readonly [tag: number, value: string | number | readonly ExifField[]];

const [ASCII, LONG] = [2, 4];

/** Exif, which is TIFF, in the order of Intel. */
export function exifOf(fields: readonly ExifField[]): Buffer {
  const head = Buffer.alloc(8);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(8, 4);
  return Buffer.concat([head, directory(fields, 8)]);
}

/** A directory of TIFF at its place, with all that it points to behind it. */
function directory(fields: readonly ExifField[], at: number): Buffer {
  const own = Buffer.alloc(2 + 12 * fields.length + 4);
  own.writeUInt16LE(fields.length, 0);
  const behind: Buffer[] = [];
  let end = at + own.length;
  fields.forEach(([tag, value], index) => {
    const place = 2 + 12 * index;
    const isText = typeof value === 'string';
    own.writeUInt16LE(tag, place);
    own.writeUInt16LE(isText ? ASCII : LONG, place + 2);
    if (typeof value === 'number') {
      own.writeUInt32LE(1, place + 4);
      own.writeUInt32LE(value, place + 8);
      return;
    }
    const text = isText ? Buffer.from(`${value}\0`.padEnd(8, '\0')) : undefined;
    const content = text ?? directory(value as readonly ExifField[], end);
    own.writeUInt32LE(text?.length ?? 1, place + 4);
    own.writeUInt32LE(end, place + 8);
    behind.push(content);
    end += content.length;
  });
  return Buffer.concat([own, ...behind]);
}

const GPS = 0x8825;

/** A place as cameras write it; the numbers need no meaning here. */
export const POSITION: ExifField = [
  GPS,
  [
    [1, 'N'],
    [2, '31/1 12/1'],
    [3, 'E'],
    [4, '121/1 30/1'],
  ],
];

/** A segment of a JPEG. */
export function jpegSegment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A segment that holds Exif. */
export const exifSegment = (fields: readonly ExifField[]): Buffer =>
  jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(fields)]));

/** A segment that holds XMP. */
export const xmpSegment = (properties: string): Buffer =>
  jpegSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmpOf(properties)}`));

/** A packet of XMP with these properties. */
export const xmpOf = (properties: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A JPEG of 40 by 30 pixels, as far as what surrounds the picture goes, with these segments. */
export function jpegOf(...segments: readonly Uint8Array[]): Buffer {
  const frame = jpegSegment(0xc0, Buffer.from([8, 0, 30, 0, 40, 1, 1, 0x11, 0]));
  const scan = jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
  const drawn = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    frame,
    scan,
    drawn,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A PNG of one white pixel with these chunks, by their names, before the picture. */
export function pngOf(...chunks: readonly (readonly [name: string, data: Uint8Array])[]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const all = [
    ['IHDR', header] as const,
    ...chunks,
    ['IDAT', deflateSync(Buffer.from([0, 255]))] as const,
    ['IEND', Buffer.alloc(0)] as const,
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...all.map(chunkOf)]);
}

function chunkOf([name, data]: readonly [name: string, data: Uint8Array]): Buffer {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
