import { inflateSync } from 'node:zlib';
import { iptcOf } from './iptc.ts';
import { emptyPicture, type PictureParts } from './picture-parts.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Bytes that a text may have once it is unpacked. */
const MOST_TEXT = 4 * 1024 * 1024;
const AUTHORS = ['author', 'artist', 'creator', 'owner'];
const XMP = 'XML:com.adobe.xmp';
/** How ImageMagick keeps what other formats have chunks for: in hexadecimal digits. */
const RAW = 'Raw profile type ';

/**
 * Takes a PNG apart.
 * @throws RangeError when it is none, or ends too soon
 */
export function pngParts(bytes: Buffer): PictureParts {
  const parts = emptyPicture();
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new RangeError('No PNG');
  let at = SIGNATURE.length;
  for (let name = ''; name !== 'IEND';) {
    const length = bytes.readUInt32BE(at);
    name = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
    if (at > bytes.length) throw new RangeError('Cut off');
    if (name === 'IHDR') {
      parts.width = data.readUInt32BE(0);
      parts.height = data.readUInt32BE(4);
    } else if (name === 'eXIf') parts.exif.push(data);
    else if (['tEXt', 'zTXt', 'iTXt'].includes(name)) takeText(name, data, parts);
  }
  parts.rest = bytes.subarray(at);
  return parts;
}

function takeText(chunk: string, data: Buffer, parts: PictureParts): void {
  const end = data.indexOf(0);
  const keyword = data.toString('latin1', 0, end);
  const text = textOf(chunk, data.subarray(end + 1));
  if (keyword === XMP) parts.xmp.push(text);
  else if (AUTHORS.includes(keyword.toLowerCase())) parts.authors.push(text.toString('utf8'));
  else if (keyword.startsWith(RAW)) takeProfile(keyword.slice(RAW.length), text, parts);
}

function textOf(chunk: string, data: Buffer): Buffer {
  const unpack = (packed: Buffer): Buffer => inflateSync(packed, { maxOutputLength: MOST_TEXT });
  if (chunk === 'tEXt') return data;
  if (chunk === 'zTXt') return unpack(data.subarray(1));
  const language = data.indexOf(0, 2);
  const text = data.subarray(data.indexOf(0, language + 1) + 1);
  return data[0] === 1 ? unpack(text) : text;
}

function takeProfile(type: string, text: Buffer, parts: PictureParts): void {
  // A line break, the type, the length, then the digits.
  const [, digits = ''] = /^\s*\S+\s+\d+\s+([\da-f\s]*)/iu.exec(text.toString('latin1')) ?? [];
  const profile = Buffer.from(digits.replace(/\s/gu, ''), 'hex');
  const exif = profile.indexOf('Exif\0\0');
  if (exif !== -1) parts.exif.push(profile.subarray(exif + 6));
  else if (type === 'xmp' || profile.includes('<x:xmpmeta')) parts.xmp.push(profile);
  else if (type === 'iptc' || type === '8bim') {
    const inResources = iptcOf(profile);
    parts.iptc.push(...(inResources.length > 0 ? inResources : [profile]));
  }
}
