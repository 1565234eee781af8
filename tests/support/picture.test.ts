import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { difference, type Picture, pictureFile, readPicture } from './picture.ts';

/** A picture as a browser gives it: of many colours, with a square of one. */
function photograph(size: number): Buffer {
  const png = new PNG({ width: 64, height: 32 });
  for (let pixel = 0; pixel < 64 * 32; pixel += 1) {
    const [x, y] = [pixel % 64, Math.floor(pixel / 64)];
    const colour = x < size && y < size ? [200, 0, 0] : [x * 4, y * 8, 128];
    png.data.set([...colour, 255], pixel * 4);
  }
  return PNG.sync.write(png);
}

const tallerThan = (picture: Picture): Picture => ({ ...picture, height: picture.height - 1 });

describe('a picture', () => {
  it('is the same after it was written and read', () => {
    const picture = readPicture(photograph(8));
    expect(picture.palette).toHaveLength(256);
    const again = readPicture(pictureFile(picture));
    expect(difference(picture, again).pixels).toBe(0);
    expect(pictureFile(again).equals(pictureFile(readPicture(pictureFile(again))))).toBe(true);
  });

  it('differs from another in the pixels in which it does', () => {
    const { pixels } = difference(readPicture(photograph(8)), readPicture(photograph(12)));
    expect(pixels).toBeGreaterThan(60);
    expect(pixels).toBeLessThanOrEqual(12 * 12 - 8 * 8);
  });

  it('differs in all of them from one of another size', () => {
    const picture = readPicture(photograph(8));
    expect(difference(picture, tallerThan(picture)).pixels).toBe(64 * 32);
  });
});
