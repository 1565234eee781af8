import CFB from 'cfb';
import { UserError } from '../../../i18n/user-error.ts';
import { blocksOf, type SourceDocument } from '../../source-document.ts';
import { Tally } from '../tally.ts';
import { headOf, type WordTexts, wordTexts } from './pieces.ts';
import { printed } from './printed.ts';

/** What other programs keep in such a container, by the stream of it that they read. */
const OTHERS = [
  ['Workbook', '.xls'],
  ['Book', '.xls'],
  ['PowerPoint Document', '.ppt'],
  ['VisioDocument', '.vsd'],
  ['__properties_version1.0', '.msg'],
] as const;
/** A .docx with a password is an archive, encrypted, in such a container. */
const PROTECTED = 'EncryptedPackage';

/**
 * Reads a Word 97 to 2003 file ([MS-DOC]), which WPS writes too (.wps): its text, with notes and text boxes at
 * the end.
 * @throws UserError `file-damaged` when it is none or is cut off, `file-encrypted` when it needs a password,
 * `format-unsupported` when it is of another program
 */
export function readDoc(name: string, bytes: Uint8Array): SourceDocument {
  const { main, footnotes, endnotes, textBoxes, margins, boxes, hasLists, isBroken } = textsOf(
    name,
    bytes,
  );
  const tally = new Tally();
  const texts = [main, footnotes, endnotes, textBoxes].map((each) => printed(each, tally));
  // What is left out beside the text is no loss to it.
  const around = margins.flatMap((each) => printed(each, new Tally()).split('\n')).filter(isText);
  const text = texts.filter(isText).join('\n');
  tally.count('text-box', isText(textBoxes.text) ? Math.max(1, boxes) : 0, '');
  tally.beside(around);
  const warnings = tally.warnings();
  if (isBroken) warnings.push({ id: 'import-formatting-unread', details: { file: name } });
  if (hasLists) warnings.push({ id: 'doc-numbers', details: { file: name } });
  const read = { text, blocks: blocksOf(text), margins: around, leftOut: tally.leftOut() };
  return { name, format: 'doc', ...read, warnings };
}

function textsOf(name: string, bytes: Uint8Array): WordTexts {
  try {
    const file = CFB.read(Buffer.from(bytes), { type: 'buffer' });
    if (!has(file, 'WordDocument')) throw otherThanWord(name, file);
    const stream = streamOf(file, 'WordDocument');
    const { isWord, encrypted, table } = headOf(stream);
    if (encrypted) throw new UserError('file-encrypted', { file: name });
    if (!isWord) throw new RangeError('No Word document');
    return wordTexts(stream, streamOf(file, table));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('file-damaged', { file: name, part: 'WordDocument' }, { cause: error });
  }
}

/** Whether a stream stands at the top: documents in documents have streams too. */
const has = (file: CFB.CFB$Container, stream: string): boolean =>
  file.FullPaths.some((path) => path.split('/').slice(1).join('/') === stream);

function otherThanWord(name: string, file: CFB.CFB$Container): Error {
  if (has(file, PROTECTED)) return new UserError('file-encrypted', { file: name });
  const format = OTHERS.find(([stream]) => has(file, stream))?.[1];
  return format === undefined
    ? new RangeError('No Word document')
    : new UserError('format-unsupported', { file: name, format });
}

function streamOf(file: CFB.CFB$Container, name: string): Uint8Array {
  const content = CFB.find(file, `/${name}`)?.content;
  if (content === undefined) throw new RangeError(`No stream ${name}`);
  return Uint8Array.from(content);
}

const isText = (text: string): boolean => text.trim() !== '';
