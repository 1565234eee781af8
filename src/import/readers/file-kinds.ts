import { UserError } from '../../i18n/user-error.ts';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'archive' | 'compound' | 'rtf' | 'pdf' | 'html' | 'text';

/** Kinds that are known and not read, by how they begin, in Latin-1. */
const REFUSED = [
  ['.png', '\x89PNG'],
  ['.jpg', '\xff\xd8\xff'],
  ['.gif', 'GIF8'],
  ['.tif', 'II*\0'],
  ['.tif', 'MM\0*'],
  ['.rar', 'Rar!\x1a\x07'],
  ['.7z', '7z\xbc\xaf\x27\x1c'],
  ['.gz', '\x1f\x8b'],
  ['.zip', 'PK\x05\x06'],
] as const;
/** The same for kinds that have their size among their first bytes. */
const REFUSED_WITH_SIZE = [
  ['.webp', /^RIFF.{4}WEBP/su],
  ['.bmp', /^BM.{4}\0{4}/su],
] as const;

const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** A PDF may have other bytes before its head. */
const PDF_HEAD = 1024;
const PDF_END = /startxref|%%EOF/u;
const SEEN = 4096;

/** How a page begins; what begins with another tag may as well be a text about tags. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,1000}?-->\s*)*<(?:!doctype\s+html|html)[\s>]/iu;
const FRAGMENT = /^\s*<(?:head|body|meta|div|p|table|style|title|center)[\s>]/iu;
const XML = /^\s*<\?xml/iu;
const MAIL = /^MIME-Version:|^(?:From|Subject|Date):[^]{0,2000}\nMIME-Version:/iu;
/** The names under which people keep text as text. */
const TEXT_NAME = /\.(?:txt|md|markdown)$/iu;

/**
 * Tells what a file is.
 * @throws UserError `format-unsupported` with what it is in truth, when it is known and not read
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString('latin1', 0, SEEN);
  const unsupported = (format: string) =>
    new UserError('format-unsupported', { file: name, format });
  const refused =
    REFUSED.find(([, beginning]) => head.startsWith(beginning)) ??
    REFUSED_WITH_SIZE.find(([, beginning]) => beginning.test(head));
  if (refused) throw unsupported(refused[0]);
  if (head.startsWith('PK\x03\x04')) return 'archive';
  if (head.startsWith(COMPOUND)) return 'compound';
  if (/^\s*\{\\rtf/u.test(head)) return 'rtf';
  const pdf = head.slice(0, PDF_HEAD).indexOf('%PDF-');
  if (pdf === 0 || (pdf > 0 && PDF_END.test(file.toString('latin1', file.length - SEEN)))) {
    return 'pdf';
  }
  const beginning = visible(head);
  if (PAGE.test(beginning)) return 'html';
  if (TEXT_NAME.test(name)) return 'text';
  if (FRAGMENT.test(beginning)) return 'html';
  if (XML.test(beginning)) throw unsupported('.xml');
  if (MAIL.test(beginning)) throw unsupported('.mht');
  return 'text';
}

/** The beginning of a text of Latin letters, in whichever encoding. */
const visible = (head: string): string =>
  head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '').replaceAll('\0', '');
