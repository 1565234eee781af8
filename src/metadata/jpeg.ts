import { iptcOf } from './iptc.ts';
import { emptyPicture, type PictureParts } from './picture-parts.ts';

const [START, SCAN, END] = [0xd8, 0xda, 0xd9];
const [APP1, APP13] = [0xe1, 0xed];
/** Markers that stand alone: restarts, and those of arithmetic coding. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Heads of frames, whatever their coding; three of the codes are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const LONG_XMP = 'http://ns.adobe.com/xmp/extension/\0';
/** After its name: which packet it belongs to, how long that is, where this piece stands. */
const LONG_XMP_HEAD = 40;
const PHOTOSHOP = 'Photoshop 3.0\0';

/**
 * Takes a JPEG apart.
 * @throws RangeError when it is none, or ends too soon
 */
export function jpegParts(bytes: Buffer): PictureParts {
  const parts = emptyPicture();
  const longXmp: Buffer[] = [];
  if (bytes.readUInt16BE(0) !== 0xff00 + START) throw new RangeError('No JPEG');
  let at = 2;
  let isScanned = false;
  for (;;) {
    at = nextMarker(bytes, at);
    // Scanners leave the end away.
    if (at + 1 >= bytes.length && isScanned) break;
    const marker = bytes.readUInt8(at + 1);
    at += 2;
    if (marker === END) break;
    isScanned ||= marker === SCAN;
    if (isAlone(marker)) continue;
    const length = bytes.readUInt16BE(at);
    const segment = bytes.subarray(at + 2, at + length);
    if (at + length > bytes.length) throw new RangeError('Cut off');
    const begins = (head: string): boolean => segment.toString('latin1', 0, head.length) === head;
    if (marker === APP1 && begins(EXIF)) parts.exif.push(segment.subarray(EXIF.length));
    else if (marker === APP1 && begins(XMP)) parts.xmp.push(segment.subarray(XMP.length));
    else if (marker === APP1 && begins(LONG_XMP)) {
      longXmp.push(segment.subarray(LONG_XMP.length + LONG_XMP_HEAD));
    } else if (marker === APP13 && begins(PHOTOSHOP)) {
      parts.iptc.push(...iptcOf(segment.subarray(PHOTOSHOP.length)));
    } else if (isFrame(marker)) {
      parts.height = segment.readUInt16BE(1);
      parts.width = segment.readUInt16BE(3);
    }
    at += Math.max(2, length);
  }
  if (longXmp.length > 0) parts.xmp.push(Buffer.concat(longXmp));
  parts.rest = bytes.subarray(at);
  return parts;
}

/** Where the next marker stands: what is drawn has 00 behind each FF, and FF fills up. */
function nextMarker(bytes: Buffer, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    if (bytes[at] === 0xff && bytes[at + 1] !== 0x00 && bytes[at + 1] !== 0xff) break;
    at += 1;
  }
  return at;
}
