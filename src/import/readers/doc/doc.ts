import CFB from 'cfb';
import { UserError } from '../../../i18n/user-error.ts';
import { blocksOf, type SourceDocument } from '../../source-document.ts';
import { headOf, type WordTexts, wordTexts } from './pieces.ts';

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
  const { main, footnotes, endnotes, textBoxes, margins, hasLists } = textsOf(name, bytes);
  const text = [main, footnotes, endnotes, textBoxes].map(printed).filter(isText).join('\n');
  return {
    name,
    format: 'doc',
    text,
    blocks: blocksOf(text),
    margins: printed(margins).split('\n').filter(isText),
    warnings: hasLists ? [{ id: 'doc-numbers', details: { file: name } }] : [],
  };
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

/** A field: what it computes, and what it showed last. Fields stand in fields. */
const [FIELD, SHOWN, FIELD_END] = ['\u0013', '\u0014', '\u0015'];

/** The characters that stand for other things ([MS-DOC], 2.4.1). */
const MEANINGS = new Map([
  ['\r', '\n'],
  ['\u0007', '\n'],
  ['\u000b', '\n'],
  ['\u000c', '\n'],
  ['\u000e', '\n'],
  ['\u001e', '\u2011'],
  ['\t', '\t'],
]);

/** What of a text is printed. */
function printed(text: string): string {
  const shown: boolean[] = [];
  let result = '';
  for (const character of text) {
    if (character === FIELD) shown.push(false);
    else if (character === SHOWN) shown.splice(-1, 1, true);
    else if (character === FIELD_END) shown.pop();
    else if (shown.every(Boolean)) {
      result += MEANINGS.get(character) ?? (character < ' ' ? '' : character.replace('\u00ad', ''));
    }
  }
  return result;
}
