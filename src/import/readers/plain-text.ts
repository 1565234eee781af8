import type { SourceDocument } from '../source-document.ts';
import { decodeText } from '../../formats/encodings.ts';
import { Tally } from './tally.ts';
import { unwrapped } from './unwrap.ts';

/**
 * Reads a plain text file. Lines that were wrapped when the text was laid out (as in text that was copied from
 * a PDF) are joined in its blocks; its text stays as it is.
 * @throws UserError `file-binary` when it is no text
 */
export function readPlainText(name: string, bytes: Uint8Array): SourceDocument {
  const { text, encoding } = decodeText(name, bytes);
  const blocks = unwrapped(text);
  const tally = new Tally();
  for (const block of blocks) {
    tally.read(block.text);
    tally.endLine();
  }
  return { name, format: 'txt', encoding, text, blocks, leftOut: tally.leftOut() };
}
