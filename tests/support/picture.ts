import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A picture of at most 256 colours: a fifth of the size of one with all, and the eye sees no difference. */
export interface Picture {
  width: number;
  height: number;
  palette: readonly Colour[];
  /** The number of each pixel's colour in the palette, line by line. */
  pixels: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

const COLOURS = 256;

/** How different the colours of a pixel may be, of 1: greys that are 8 of 255 apart are different. */
const THRESHOLD = 0.03;

/** Reads a PNG file, with its most frequent colours; the others become the nearest of them. */
export function readPicture(file: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(file);
  const colourAt = (pixel: number): number => data.readUInt32BE(pixel * 4) >>> 8;
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    counts.set(colourAt(pixel), (counts.get(colourAt(pixel)) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const palette = frequent.slice(0, COLOURS).map(parts);
  const numbers = new Map(frequent.map((colour) => [colour, nearestIn(palette, parts(colour))]));
  const pixels = new Uint8Array(width * height);
  pixels.forEach((_, pixel) => {
    pixels[pixel] = numbers.get(colourAt(pixel)) ?? 0;
  });
  return { width, height, palette, pixels };
}

const parts = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearestIn(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** How many pixels two pictures differ in, and a PNG file that shows where. */
export function difference(a: Picture, b: Picture): { pixels: number; png: Buffer } {
  const { width, height } = a;
  const diff = new PNG({ width, height });
  const same = width === b.width && height === b.height;
  const pixels = same
    ? pixelmatch(rgba(a), rgba(b), diff.data, width, height, { threshold: THRESHOLD })
    : width * height;
  return { pixels, png: PNG.sync.write(diff) };
}

function rgba({ palette, pixels }: Picture): Uint8Array {
  const data = new Uint8Array(pixels.length * 4).fill(255);
  pixels.forEach((number, pixel) => {
    data.set(palette[number] ?? [], pixel * 4);
  });
  return data;
}

/** A picture as a PNG file. pngjs writes none with a palette. */
export function pictureFile({ width, height, palette, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette.
  header.set([8, 3], 8);
  // Each line begins with the number of its filter: none, which is best for a palette.
  const lines = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of a PNG file: its length, its type, what it holds, and the checksum of both. */
function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
