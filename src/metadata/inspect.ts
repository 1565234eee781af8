import { decodeText } from '../formats/encodings.ts';
import { UserError } from '../i18n/user-error.ts';
import { fileTypeOf } from '../model/file-type.ts';
import { odfTraces } from './odf.ts';
import { ofdTraces } from './ofd.ts';
import { ooxmlTraces } from './ooxml.ts';
import { openPackage, type Package } from './package.ts';
import { isPicture, readPicture } from './picture.ts';
import { distinct, type Trace } from './trace.ts';

/** How deep documents may stand in documents: a table in a slide in a text. */
const DEEPEST = 3;

const OOXML = 'application/vnd.openxmlformats-officedocument.';
const ODF = 'application/vnd.oasis.opendocument.';

/**
 * What a file tells of those who made it that is no part of what it shows, and why it cannot be looked into
 * where it cannot. A file that holds nothing of the sort gives nothing.
 * @param path its name, by whose extension readers will open it
 */
export async function inspectFile(path: string, bytes: Buffer): Promise<Trace[]> {
  return inspectAt(path, bytes, 0);
}

async function inspectAt(path: string, bytes: Buffer, depth: number): Promise<Trace[]> {
  if (depth > DEEPEST) return [{ what: 'trace-unreadable' }];
  const inner: Package['inner'] = (name, content) =>
    inspectAt(name, Buffer.from(content), depth + 1);
  try {
    return distinct(await tracesIn(path, bytes, inner));
  } catch (error) {
    if (isOtherType(path, bytes)) return [{ what: 'trace-other-type' }];
    const isEncrypted = error instanceof UserError && error.id === 'file-encrypted';
    return [{ what: isEncrypted ? 'trace-encrypted' : 'trace-unreadable' }];
  }
}

async function tracesIn(path: string, bytes: Buffer, inner: Package['inner']): Promise<Trace[]> {
  const { media } = fileTypeOf(path);
  if (isPicture(media)) return readPicture(media, bytes).traces;
  // The library for PDF files is larger than all else that a check loads.
  if (media === 'application/pdf') return (await import('./pdf.ts')).pdfTraces(bytes);
  if (isText(media)) {
    decodeText(path, bytes);
    return [];
  }
  if (isProtected(media, bytes)) return [{ what: 'trace-encrypted' }];
  if (media.startsWith(OOXML)) return ooxmlTraces(openPackage(path, bytes, inner));
  if (media.startsWith(ODF)) return odfTraces(openPackage(path, bytes, inner));
  if (media === 'application/ofd') return ofdTraces(openPackage(path, bytes, inner));
  return [{ what: 'trace-closed' }];
}

const isText = (media: string): boolean => media.startsWith('text/');

/** The text of a file that is text; undefined for others, and for what is called text and is none. */
export function textOfFile(path: string, bytes: Uint8Array): string | undefined {
  if (!isText(fileTypeOf(path).media)) return undefined;
  try {
    return decodeText(path, bytes).text;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What a file begins with, by the type that it then is; packages of all kinds begin alike. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^image\/jpeg$/u, '\xff\xd8\xff'],
  [/^image\/png$/u, '\x89PNG'],
  [/^image\/gif$/u, 'GIF8'],
  [/^image\/webp$/u, 'RIFF'],
  [/^image\/bmp$/u, 'BM'],
  [/^application\/(?:vnd\.o|ofd)/u, 'PK\x03\x04'],
];

/** Whether a file begins otherwise than its name says. */
function isOtherType(path: string, bytes: Buffer): boolean {
  const { media } = fileTypeOf(path);
  if (isText(media)) return true;
  if (media === 'application/pdf') return !bytes.subarray(0, 1024).includes('%PDF-');
  const begins = BEGINNINGS.find(([type]) => type.test(media))?.[1];
  return begins !== undefined && bytes.toString('latin1', 0, begins.length) !== begins;
}

/** A document with a password stands in a container of older documents. */
const CONTAINER = '\xd0\xcf\x11\xe0';

const isProtected = (media: string, bytes: Buffer): boolean =>
  media.startsWith(OOXML) && bytes.toString('latin1', 0, CONTAINER.length) === CONTAINER;

/** How a page or a picture of markup begins, behind marks and blanks. */
const MARKUP = /^[\s\0\xef\xbb\xbf\xfe\xff]*<(?:!doctype|html|head|body|script|svg|\?xml|!--)/iu;

/** Whether a file that is called neither text nor anything known begins like a page, which a browser may find out. */
export function isMarkup(path: string, bytes: Buffer): boolean {
  return fileTypeOf(path).kind === 'other' && MARKUP.test(bytes.toString('latin1', 0, 512));
}
