import { UserError } from '../../i18n/user-error.ts';
import type { SourceDocument } from '../source-document.ts';
import type { Archive } from '../../formats/archive.ts';
import { kindOf } from './file-kinds.ts';

const MARKDOWN_NAME = /\.(?:md|markdown)$/iu;

/**
 * Reads a document by what it is, with the reader of its format: only that one is loaded. Its name only tells Markdown from plain text.
 * @throws UserError when it is empty, cannot be read, or is of a format without a reader
 */
export async function readBytes(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UserError('file-empty', { file: name });
  switch (kindOf(name, bytes)) {
    case 'archive': {
      const { Archive } = await import('../../formats/archive.ts');
      return readArchive(name, new Archive(name, bytes));
    }
    case 'compound':
      return (await import('./doc/doc.ts')).readDoc(name, bytes);
    case 'rtf':
      return (await import('./rtf/rtf.ts')).readRtf(name, bytes);
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(name, bytes);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(name, bytes);
    case 'text':
      return MARKDOWN_NAME.test(name)
        ? (await import('./markdown.ts')).readMarkdown(name, bytes)
        : (await import('./plain-text.ts')).readPlainText(name, bytes);
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

async function readArchive(file: string, archive: Archive): Promise<SourceDocument> {
  const said = Buffer.from(archive.read('mimetype') ?? []).toString('latin1', 0, 200);
  const format =
    OTHER_TYPES.find(([type]) => type.test(said))?.[1] ??
    OTHER_ARCHIVES.find(([entry]) => archive.has(entry))?.[1];
  if (format) throw new UserError('format-unsupported', { file, format });
  if (archive.has('content.xml')) return (await import('./odt/read-odt.ts')).readOdt(file, archive);
  if (archive.has('word/document.xml') || archive.has('_rels/.rels')) {
    return (await import('./docx/read-docx.ts')).readDocx(file, archive);
  }
  throw new UserError('format-unsupported', { file, format: '.zip' });
}
