import { UserError } from '../../i18n/user-error.ts';
import type { SourceDocument } from '../source-document.ts';
import { Archive } from '../../formats/archive.ts';
import { readDoc } from './doc/doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { kindOf } from './file-kinds.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown.ts';
import { readOdt } from './odt/read-odt.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readPlainText } from './plain-text.ts';
import { readRtf } from './rtf/rtf.ts';

const MARKDOWN_NAME = /\.(?:md|markdown)$/iu;

/**
 * Reads a document by what it is. Its name only tells Markdown from plain text.
 * @throws UserError when it is empty, cannot be read, or is of a format without a reader
 */
export async function readBytes(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UserError('file-empty', { file: name });
  switch (kindOf(name, bytes)) {
    case 'archive':
      return readArchive(name, bytes);
    case 'compound':
      return readDoc(name, bytes);
    case 'rtf':
      return readRtf(name, bytes);
    case 'pdf':
      return readPdf(name, bytes);
    case 'html':
      return readHtml(name, bytes);
    case 'text':
      return MARKDOWN_NAME.test(name) ? readMarkdown(name, bytes) : readPlainText(name, bytes);
  }
}

/** Archives that are no text documents, by an entry that they have. */
const OTHER_ARCHIVES = [
  ['xl/workbook.xml', '.xlsx'],
  ['xl/workbook.bin', '.xlsb'],
  ['ppt/presentation.xml', '.pptx'],
  ['OFD.xml', '.ofd'],
] as const;
/** OpenDocument files say what they are; so do books. */
const OTHER_TYPES = [
  [/opendocument\.spreadsheet/u, '.ods'],
  [/opendocument\.presentation/u, '.odp'],
  [/opendocument\.(?:graphics|image)/u, '.odg'],
  [/epub/u, '.epub'],
] as const;

function readArchive(file: string, bytes: Uint8Array): SourceDocument {
  const archive = new Archive(file, bytes);
  const said = Buffer.from(archive.read('mimetype') ?? []).toString('latin1', 0, 200);
  const format =
    OTHER_TYPES.find(([type]) => type.test(said))?.[1] ??
    OTHER_ARCHIVES.find(([entry]) => archive.has(entry))?.[1];
  if (format) throw new UserError('format-unsupported', { file, format });
  if (archive.has('content.xml')) return readOdt(file, archive);
  if (archive.has('word/document.xml') || archive.has('_rels/.rels')) {
    return readDocx(file, archive);
  }
  throw new UserError('format-unsupported', { file, format: '.zip' });
}
