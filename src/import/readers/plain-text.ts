import { UserError } from '../../i18n/user-error.ts';
import { blocksOf, type SourceDocument } from '../source-document.ts';

/** The encodings of text files in offices, in the order in which they are tried. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5'];

/** Characters that no text file holds: controls other than white space. */
const CONTROL = /[^\P{Cc}\s]/gu;

/**
 * Reads a plain text file.
 * @throws UserError `file-binary` when it is no text
 */
export function readPlainText(name: string, bytes: Uint8Array): SourceDocument {
  const { text, encoding } = decodeText(name, bytes);
  return { name, format: 'txt', encoding, text, blocks: blocksOf(text) };
}

/**
 * The text of a file, in whichever of the encodings of offices it is written.
 * @throws UserError `file-binary` when it is no text
 */
export function decodeText(name: string, bytes: Uint8Array): { text: string; encoding: string } {
  const mark = byteOrderMark(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), encoding: mark };
  if (bytes.includes(0)) throw new UserError('file-binary', { file: name });
  for (const encoding of ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if ((text.match(CONTROL) ?? []).length > text.length / 1000) continue;
      return { text, encoding };
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new UserError('file-binary', { file: name });
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
