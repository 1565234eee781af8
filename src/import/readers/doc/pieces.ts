import { partOf, viewOf } from './bytes.ts';
import { Formatting } from './formatting.ts';
import type { Piece } from './piece.ts';

/** A text with what its formatting says of each of its characters (UTF-16), as a number for `marksOf`. */
export interface FormattedText {
  text: string;
  flags: Uint8Array;
}

/** The texts of a Word 97 to 2003 file, in the order in which the file holds them ([MS-DOC], 2.4.1). */
export interface WordTexts {
  main: FormattedText;
  footnotes: FormattedText;
  endnotes: FormattedText;
  textBoxes: FormattedText;
  /** Headers and footers of pages, and their text boxes. */
  margins: FormattedText[];
  /** How many text boxes there are. */
  boxes: number;
  /** Whether the file has automatic lists, whose numbers are no text. */
  hasLists: boolean;
  /** Whether formatting could not be read, so that characters may lack what it says of them. */
  isBroken: boolean;
}

/** Places in the stream WordDocument ([MS-DOC], 2.5). */
const PLACE = {
  identifier: 0x00,
  flags: 0x0a,
  mainLength: 0x4c,
  footnotesLength: 0x50,
  headersLength: 0x54,
  commentsLength: 0x5c,
  endnotesLength: 0x60,
  textBoxesLength: 0x64,
  headerTextBoxesLength: 0x68,
  pieceTable: 0x1a2,
  boxes: 0x25a,
  lists: 0x2e2,
};

const IDENTIFIER = 0xa5ec;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** What the head of the stream says about the file. */
export function headOf(stream: Uint8Array): { isWord: boolean; encrypted: boolean; table: string } {
  const view = viewOf(stream);
  const isWord = stream.length > PLACE.lists + 8 && view.getUint16(0, true) === IDENTIFIER;
  const flags = isWord ? view.getUint16(PLACE.flags, true) : 0;
  return {
    isWord,
    encrypted: (flags & ENCRYPTED) !== 0,
    table: (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table',
  };
}

/**
 * Puts the pieces of the text together: what was edited last stands at the end of the file.
 * @param stream the stream WordDocument
 * @param table the stream with the table of pieces
 * @throws RangeError when a place lies outside of the streams
 */
export function wordTexts(stream: Uint8Array, table: Uint8Array): WordTexts {
  const view = viewOf(stream);
  const lengthAt = (place: number) => Math.max(0, view.getInt32(place, true));
  const { pieces, lists } = piecesOf(table, view.getUint32(PLACE.pieceTable, true));
  const whole = pieces.map((piece) => textOf(stream, piece)).join('');
  const formatting = new Formatting(stream, table);
  const flags = formatting.flagsOf(pieces, whole, lists);
  let start = 0;
  const next = (length: number): FormattedText => {
    const from = start;
    start += length;
    return { text: whole.slice(from, start), flags: flags.subarray(from, start) };
  };
  const main = next(lengthAt(PLACE.mainLength));
  const footnotes = next(lengthAt(PLACE.footnotesLength));
  const headers = next(lengthAt(PLACE.headersLength));
  next(lengthAt(PLACE.commentsLength));
  const endnotes = next(lengthAt(PLACE.endnotesLength));
  const textBoxes = next(lengthAt(PLACE.textBoxesLength));
  const margins = [headers, next(lengthAt(PLACE.headerTextBoxesLength))];
  const hasLists = view.getUint32(PLACE.lists + 4, true) > 2;
  const { isBroken } = formatting;
  const boxes = boxesIn(view.getUint32(PLACE.boxes + 4, true));
  return { main, footnotes, endnotes, textBoxes, margins, boxes, hasLists, isBroken };
}

/**
 * How many text boxes a list of them has (PlcftxbxTxt, [MS-DOC] 2.8.31): places of 4 bytes, and 22 bytes for each but
 * the last, which is none.
 */
const boxesIn = (bytes: number): number => Math.max(0, Math.floor((bytes - 4) / 26) - 1);

const NARROW = 0x40000000;

function piecesOf(bytes: Uint8Array, start: number): { pieces: Piece[]; lists: Uint8Array[] } {
  const table = viewOf(bytes);
  const lists: Uint8Array[] = [];
  let place = start;
  // Lists of modifiers stand before the table of pieces.
  while (table.getUint8(place) === 1) {
    const length = table.getUint16(place + 1, true);
    lists.push(partOf(bytes, place + 3, length));
    place += 3 + length;
  }
  if (table.getUint8(place) !== 2) throw new RangeError('No table of pieces');
  const size = table.getUint32(place + 1, true);
  const positions = place + 5;
  const count = Math.floor((size - 4) / 12);
  const entries = positions + 4 * (count + 1);
  const pieces = Array.from({ length: count }, (_, index) => {
    const from = table.getUint32(positions + 4 * index, true);
    const to = table.getUint32(positions + 4 * (index + 1), true);
    const address = table.getUint32(entries + 8 * index + 2, true);
    const prm = table.getUint16(entries + 8 * index + 6, true);
    const narrow = (address & NARROW) !== 0;
    const offset = address & (NARROW - 1);
    return { offset: narrow ? offset / 2 : offset, characters: to - from, narrow, prm };
  });
  return { pieces, lists };
}

/** One character for each of the file's: what stands for none, and the mark of the order of bytes, too. */
function textOf(stream: Uint8Array, { offset, characters, narrow }: Piece): string {
  const end = offset + characters * (narrow ? 1 : 2);
  if (characters < 0 || end > stream.length) throw new RangeError('A piece outside of the file');
  const decoder = new TextDecoder(narrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true });
  return decoder.decode(stream.subarray(offset, end));
}
