import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { UserError } from '../i18n/user-error.ts';
import { readDoc } from './readers/doc/doc.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readOffice } from './readers/office.ts';
import { readPlainText } from './readers/plain-text.ts';
import { readRtf } from './readers/rtf/rtf.ts';
import type { SourceDocument } from './source-document.ts';

/** The reader of each format, by the extension of its files. */
const READERS = new Map([
  ['.txt', readPlainText],
  ['.docx', readOffice],
  ['.odt', readOffice],
  ['.doc', readDoc],
  ['.rtf', readRtf],
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
]);

/**
 * Reads a document from a file.
 * @throws UserError when the file is missing, a folder, empty, binary, or of a format without a reader
 */
export async function readDocument(path: string): Promise<SourceDocument> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UserError('file-missing', { file: path });
    if (code === 'EISDIR') throw new UserError('file-is-folder', { file: path });
    const detail = error instanceof Error ? error.message : String(error);
    throw new UserError('file-unreadable', { file: path, detail });
  });
  const extension = extname(path).toLowerCase();
  const read = READERS.get(extension);
  if (!read) {
    throw new UserError('format-unsupported', { file: path, format: extension || basename(path) });
  }
  const document = read(basename(path), bytes);
  if (document.blocks.length === 0) throw new UserError('file-empty', { file: path });
  return holdable(document);
}

/** Puts U+FFFD where a character stands that UTF-8 or HTML cannot hold (lone surrogates, NUL). */
function holdable(document: SourceDocument): SourceDocument {
  const hold = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD');
  return {
    ...document,
    text: hold(document.text),
    blocks: document.blocks.map((block) => ({ ...block, text: hold(block.text) })),
  };
}
