import { UserError } from '../../i18n/user-error.ts';
import type { SourceDocument } from '../source-document.ts';
import { Archive } from './archive.ts';
import { readDocx } from './docx/read-docx.ts';
import { readOdt } from './odt/read-odt.ts';
import { readPlainText } from './plain-text.ts';

/** How files of other formats begin, whatever their names say. */
const BEGINNINGS = [
  ['.rtf', /^\{\\rtf/u],
  ['.pdf', /^%PDF-/u],
  ['.xml', /^\s*<\?xml/iu],
  ['.html', /^\s*(?:<|MIME-Version:)/iu],
] as const;
const ARCHIVE = Buffer.from('PK\u0003\u0004');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** A protected .docx is a compound file like a .doc, with this in its directory. */
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads a document that is an archive of XML: of Word (.docx) or OpenDocument (.odt), told apart by what
 * is in it.
 * @throws UserError when it is none, with what it is instead where that can be seen
 */
export function readOffice(name: string, bytes: Uint8Array): SourceDocument {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length === 0) throw new UserError('file-empty', { file: name });
  if (!data.subarray(0, ARCHIVE.length).equals(ARCHIVE)) throw notAnArchive(name, data);
  const archive = new Archive(name, bytes);
  return archive.has('content.xml') ? readOdt(name, archive) : readDocx(name, archive);
}

function notAnArchive(file: string, data: Buffer): UserError {
  if (data.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    return data.includes(PROTECTED)
      ? new UserError('file-encrypted', { file })
      : new UserError('file-other-format', { file, format: '.doc' });
  }
  const begin = data.toString('utf8', 0, 1000).replace(/^\uFEFF/u, '');
  const format = BEGINNINGS.find(([, beginning]) => beginning.test(begin))?.[0];
  if (format) return new UserError('file-other-format', { file, format });
  try {
    readPlainText(file, data);
    return new UserError('file-other-format', { file, format: '.txt' });
  } catch {
    return new UserError('file-damaged', { file, part: file });
  }
}
