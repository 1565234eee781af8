import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { difference, type Picture, pictureFile, readPicture } from './picture.ts';

/** A picture as a browser gives it: a square of one colour, and around it others that change every few pixels. */
function photograph(size: number, grain = 8): Buffer {
  const png = new PNG({ width: 64, height: 32 });
  for (let pixel = 0; pixel < 64 * 32; pixel += 1) {
    const [x, y] = [pixel % 64, Math.floor(pixel / 64)];
    const colour = x < size && y < size ? [200, 0, 0] : [x, y].map((at) => (at - (at % grain)) * 4);
    png.data.set([0, 0, 0, 255], pixel * 4);
    png.data.set(colour, pixel * 4);
  }
  return PNG.sync.write(png);
}

const tallerThan = (picture: Picture): Picture => ({ ...picture, height: picture.height - 1 });

describe('a picture', () => {
  it('is the same after it was written and read', () => {
    const picture = readPicture(photograph(8, 1));
    expect(picture.palette).toHaveLength(256);
    const again = readPicture(pictureFile(picture));
    expect(difference(picture, again).pixels).toBe(0);
    expect(pictureFile(again)).toEqual(pictureFile(readPicture(pictureFile(again))));
  });

  it('differs from another in the pixels in which it does', () => {
    const { pixels } = difference(readPicture(photograph(8)), readPicture(photograph(16)));
    expect(pixels).toBe(16 * 16 - 8 * 8);
  });

  it('differs in all of them from one of another size', () => {
    const picture = readPicture(photograph(8));
    expect(difference(picture, tallerThan(picture)).pixels).toBe(64 * 32);
  });
});
