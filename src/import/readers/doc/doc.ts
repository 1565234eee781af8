import CFB from 'cfb';
import { UserError } from '../../../i18n/user-error.ts';
import { blocksOf, type SourceDocument } from '../../source-document.ts';
import { headOf, type WordTexts, wordTexts } from './pieces.ts';

/**
 * Reads a Word 97 to 2003 file ([MS-DOC]): its text, with notes and text boxes at the end.
 * @throws UserError `file-damaged` when it is none or is cut off, `file-encrypted` when it needs a password
 */
export function readDoc(name: string, bytes: Uint8Array): SourceDocument {
  const { main, footnotes, endnotes, textBoxes, hasLists } = textsOf(name, bytes);
  const text = [main, footnotes, endnotes, textBoxes].map(printed).filter(isText).join('\n');
  return {
    name,
    format: 'doc',
    text,
    blocks: blocksOf(text),
    warnings: hasLists ? [{ id: 'doc-numbers', details: { file: name } }] : [],
  };
}

function textsOf(name: string, bytes: Uint8Array): WordTexts {
  try {
    const file = CFB.read(Buffer.from(bytes), { type: 'buffer' });
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

function streamOf(file: CFB.CFB$Container, name: string): Uint8Array {
  const content = CFB.find(file, name)?.content;
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
