import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exifOf,
  exifSegment,
  jpegOf,
  jpegSegment,
  pngOf,
  POSITION,
  xmpOf,
  xmpSegment,
} from '../testing/picture-files.ts';
import { inspectFile } from './inspect.ts';
import { readPicture } from './picture.ts';

const [ARTIST, ORIENTATION, EXIF, OWNER, GPS] = [0x013b, 0x0112, 0x8769, 0xa430, 0x8825];
const GPS_TRACE = { what: 'trace-position', detail: 'GPS' };

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The data set of IPTC in the resource in which Photoshop keeps it. */
function iptc(set: number, text: string): Buffer {
  const value = Buffer.from(text);
  const data = Buffer.concat([Buffer.from([0x1c, 2, set, 0, value.length]), value]);
  const head = Buffer.concat([latin1('8BIM\x04\x04\0\0'), Buffer.from([0, 0, 0, data.length])]);
  return jpegSegment(0xed, Buffer.concat([latin1('Photoshop 3.0\0'), head, data]));
}

/** A RIFF of WebP with one chunk. */
function webp(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  const body = Buffer.concat([latin1('WEBP'), head, data, Buffer.alloc(data.length % 2)]);
  const riff = Buffer.from('RIFF\0\0\0\0', 'latin1');
  riff.writeUInt32LE(body.length, 4);
  return Buffer.concat([riff, body]);
}

describe('a picture that tells where it was taken', () => {
  const pictures: Record<string, [string, Buffer]> = {
    'in Exif of a JPEG': ['a.jpg', jpegOf(exifSegment([POSITION]))],
    'in Exif of a PNG': ['a.png', pngOf(['eXIf', exifOf([POSITION])])],
    'in Exif of a WebP': ['a.webp', webp('EXIF', exifOf([POSITION]))],
    'in a TIFF': ['a.tif', exifOf([POSITION])],
    'in Exif that ImageMagick wrote as digits': [
      'a.png',
      pngOf([
        'zTXt',
        Buffer.concat([
          latin1('Raw profile type exif\0\0'),
          deflateSync(
            latin1(
              `\nexif\n 99\n${Buffer.concat([latin1('Exif\0\0'), exifOf([POSITION])]).toString('hex')}\n`,
            ),
          ),
        ]),
      ]),
    ],
    'in a second picture behind the first': [
      'a.jpg',
      Buffer.concat([jpegOf(), jpegOf(exifSegment([POSITION]))]),
    ],
  };
  it.each(Object.entries(pictures))('%s', async (_, [name, bytes]) => {
    expect(await inspectFile(name, bytes)).toEqual([GPS_TRACE]);
  });

  it('in XMP, as an attribute or as an element', async () => {
    const element = jpegOf(xmpSegment('<exif:GPSLatitude>31,12.5N</exif:GPSLatitude>'));
    expect(await inspectFile('a.jpg', element)).toEqual([
      { what: 'trace-position', detail: '31,12.5N' },
    ]);
    const attribute = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0<a exif:GPSLatitude="31,12.5N"/>`);
    expect(await inspectFile('a.png', pngOf(['iTXt', attribute]))).toEqual([
      { what: 'trace-position', detail: '31,12.5N' },
    ]);
  });

  it('in IPTC, by the name of the town', async () => {
    expect(await inspectFile('a.jpg', jpegOf(iptc(90, '云汀')))).toEqual([
      { what: 'trace-position', detail: '云汀' },
    ]);
  });

  it('in a film that the phone appended', async () => {
    const film = Buffer.concat([jpegOf(), latin1('\0\0\0\x18ftypmp42')]);
    expect(await inspectFile('a.jpg', film)).toEqual([{ what: 'trace-embedded', detail: 'MP4' }]);
  });
});

describe('a picture that names a person', () => {
  it('does so in Exif, XMP, IPTC or a text', async () => {
    const person = [{ what: 'trace-person', detail: '王某' }];
    expect(await inspectFile('a.jpg', jpegOf(exifSegment([[ARTIST, '王某']])))).toEqual(person);
    const owner = exifSegment([[EXIF, [[OWNER, '王某']]]]);
    expect(await inspectFile('a.jpg', jpegOf(owner))).toEqual(person);
    const xmp = '<dc:creator><rdf:Seq><rdf:li>王某</rdf:li></rdf:Seq></dc:creator>';
    expect(await inspectFile('a.jpeg', jpegOf(xmpSegment(xmp)))).toEqual(person);
    expect(await inspectFile('a.webp', webp('XMP ', Buffer.from(xmpOf(xmp))))).toEqual(person);
    expect(await inspectFile('a.jpg', jpegOf(iptc(80, '王某')))).toEqual(person);
    const text = Buffer.from('Author\0王某');
    expect(await inspectFile('a.png', pngOf(['tEXt', text]))).toEqual(person);
  });
});

describe('a picture that tells neither', () => {
  it('passes, with what cameras say of themselves', async () => {
    const camera = exifSegment([
      [ORIENTATION, 6],
      [0x010f, 'Camera'],
      [ARTIST, '   '],
      [GPS, [[0, 'version']]],
    ]);
    expect(await inspectFile('a.jpg', jpegOf(camera))).toEqual([]);
    expect(await inspectFile('a.png', pngOf(['tEXt', latin1('Software\0GIMP')]))).toEqual([]);
    expect(readPicture('image/jpeg', jpegOf(camera))).toMatchObject({ width: 30, height: 40 });
  });
});

describe('what cannot be looked into', () => {
  it('is a picture that is cut off, or of another type than its name says', async () => {
    const whole = pngOf(['eXIf', exifOf([POSITION])]);
    expect(await inspectFile('a.png', whole.subarray(0, 60))).toEqual([
      { what: 'trace-unreadable' },
    ]);
    expect(await inspectFile('a.jpg', whole)).toEqual([{ what: 'trace-other-type' }]);
    expect(await inspectFile('a.heic', whole)).toEqual([{ what: 'trace-closed' }]);
  });

  it('is Exif that points outside itself or in circles', async () => {
    const exif = exifOf([[ARTIST, '王某']]);
    exif.writeUInt32LE(90_000, 18);
    const segment = jpegSegment(0xe1, Buffer.concat([latin1('Exif\0\0'), exif]));
    expect(await inspectFile('a.jpg', jpegOf(segment))).toEqual([{ what: 'trace-unreadable' }]);
    const circle = exifOf([[EXIF, 8]]);
    expect(await inspectFile('a.tif', circle)).toEqual([]);
  });

  it('is what follows the end of a PNG: what was cropped away stays there', async () => {
    const longer = Buffer.concat([pngOf(), latin1('rest')]);
    expect(await inspectFile('a.png', longer)).toEqual([{ what: 'trace-appended' }]);
  });

  it('is told of any bytes at all, and never ends the program', async () => {
    const names = ['a.jpg', 'a.png', 'a.webp', 'a.gif', 'a.tif', 'a.bmp'];
    const starts = [jpegOf(exifSegment([POSITION])), pngOf(), exifOf([POSITION]), Buffer.alloc(0)];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom(...starts),
        fc.nat(80),
        fc.uint8Array({ maxLength: 60 }),
        async (name, start, at, other) => {
          const bytes = Buffer.concat([start.subarray(0, at), other, start.subarray(at)]);
          expect(Array.isArray(await inspectFile(name, bytes))).toBe(true);
        },
      ),
    );
  });
});
