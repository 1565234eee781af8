import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Darker than this, of 255, is ink; what is lighter is the soft edge of a letter. */
const DARK = 128;

/** A rectangle of a page, in mm from its left upper corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a page is black, as poppler's pdftoppm draws it. */
export interface Ink {
  /** The box of the ink within a box of the page; undefined where it is white. */
  within(box: Box): Box | undefined;
}

/**
 * Draws all pages of a PDF in grey.
 * @param dotsPerInch 300 tells places to a tenth of a millimetre
 */
export async function readInk(pdf: string, dotsPerInch = 300): Promise<Ink[]> {
  const { stdout } = await run('pdftoppm', ['-r', String(dotsPerInch), '-gray', pdf], {
    encoding: 'buffer',
    maxBuffer: 2 ** 31 - 1,
  });
  const pages: Ink[] = [];
  for (let place = 0; place < stdout.length;) {
    const { ink, end } = readGreyMap(stdout, place, dotsPerInch / 25.4);
    pages.push(ink);
    place = end;
  }
  return pages;
}

/** Reads one picture in the PGM format: `P5`, width, height and the whitest value, then a byte a pixel. */
function readGreyMap(data: Buffer, start: number, perMm: number): { ink: Ink; end: number } {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(data.toString('latin1', start, start + 64));
  if (!header) throw new Error('pdftoppm gave no grey picture');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const first = start + header[0].length;
  const end = first + width * height;
  const pixels = data.subarray(first, end);
  const within = (box: Box): Box | undefined => {
    const [left, right] = [clamp(box.left * perMm, width), clamp(box.right * perMm, width)];
    const [top, bottom] = [clamp(box.top * perMm, height), clamp(box.bottom * perMm, height)];
    const found = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        if ((pixels[y * width + x] ?? 255) >= DARK) continue;
        found.left = Math.min(found.left, x / perMm);
        found.right = Math.max(found.right, (x + 1) / perMm);
        found.top = Math.min(found.top, y / perMm);
        found.bottom = Math.max(found.bottom, (y + 1) / perMm);
      }
    }
    return found.top === Infinity ? undefined : found;
  };
  return { ink: { within }, end };
}

const clamp = (pixel: number, size: number): number =>
  Math.max(0, Math.min(size, Math.round(pixel)));
