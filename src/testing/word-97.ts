import CFB from 'cfb';

/** A stretch of text, with the modifiers of its characters ([MS-DOC], 2.6.1) as they stand in the file. */
export type Word97Run = readonly [text: string, modifiers?: Buffer];

/** A style of paragraphs or characters, by its number. */
export interface Word97Style {
  kind: 'paragraph' | 'character';
  base?: number;
  modifiers: Buffer;
}

export interface Word97Parts {
  main: string | readonly Word97Run[];
  footnotes?: string;
  headers?: string;
  flags?: number;
  /** Writes the text in two pieces, the second before the first. */
  edited?: boolean;
  /** Lists of modifiers that pieces name, and what the first piece says of its characters. */
  lists?: readonly Buffer[];
  prm?: number;
  styles?: readonly Word97Style[];
  /** The style of all paragraphs. */
  paragraphStyle?: number;
  /** Leaves out what says where the formatting of characters is. */
  isUnformatted?: boolean;
}

/** A modifier with an operand of one byte, or of two where its code says so. */
export function sprm(code: number, operand: number): Buffer {
  const bytes = Buffer.alloc(code >> 13 === 2 ? 4 : 3);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(operand, 2);
  return bytes;
}

const PAGE = 512;
const TEXT = 0x800;

/** A file as Word 97 writes it: text, the formatting of its characters, its styles, and nothing else. */
export function word97Of(parts: Word97Parts): Buffer {
  const { footnotes = '', headers = '', flags = 0, edited = false, isUnformatted = false } = parts;
  const runs: readonly Word97Run[] = [
    ...(typeof parts.main === 'string' ? [[parts.main] as const] : parts.main),
    [footnotes],
    [headers],
  ];
  const text = runs.map(([each]) => each).join('');
  const half = edited ? Math.floor(text.length / 2) : text.length;
  const placeOf = (at: number) =>
    TEXT + 2 * (edited ? (at < half ? at + text.length - half : at - half) : at);
  const characters = Math.ceil((TEXT + text.length * 2) / PAGE);
  const stream = Buffer.alloc((characters + 2) * PAGE);
  stream.write(text.slice(half) + text.slice(0, half), TEXT, 'utf16le');
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(flags, 0x0a);
  stream.writeInt32LE(text.length - footnotes.length - headers.length, 0x4c);
  stream.writeInt32LE(footnotes.length, 0x50);
  stream.writeInt32LE(headers.length, 0x54);
  characterPage(runs, edited ? half : 0, text.length).copy(stream, characters * PAGE);
  paragraphPage(parts.paragraphStyle ?? 0, text.length).copy(stream, (characters + 1) * PAGE);

  const table: Buffer[] = [];
  const add = (place: number, bytes: Buffer) => {
    stream.writeUInt32LE(Buffer.concat(table).length, place);
    stream.writeUInt32LE(bytes.length, place + 4);
    table.push(bytes);
  };
  const pieces = edited ? [0, half, text.length] : [0, text.length];
  add(0x1a2, pieceTable(pieces, placeOf, parts));
  add(0xa2, styleSheet(parts.styles ?? []));
  if (!isUnformatted) add(0xfa, pageIndex(characters, text.length));
  add(0x102, pageIndex(characters + 1, text.length));
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'WordDocument', stream);
  CFB.utils.cfb_add(file, '0Table', Buffer.concat(table));
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
};

const short = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8]);

/** A list with its length in front, and a byte behind where it would end at an odd place. */
const counted = (bytes: Buffer): Buffer =>
  Buffer.concat([short(bytes.length), bytes, Buffer.alloc(bytes.length % 2)]);

function pieceTable(
  ends: number[],
  placeOf: (at: number) => number,
  { lists = [], prm = 0 }: Word97Parts,
): Buffer {
  const pieces = ends
    .slice(0, -1)
    .map((from, index) =>
      Buffer.concat([short(0), numbers(placeOf(from)), short(index === 0 ? prm : 0)]),
    );
  const table = Buffer.concat([numbers(...ends), ...pieces]);
  const modifiers = lists.map((list) => Buffer.concat([Buffer.of(1), short(list.length), list]));
  return Buffer.concat([...modifiers, Buffer.of(2), numbers(table.length), table]);
}

const pageIndex = (page: number, length: number): Buffer => numbers(TEXT, TEXT + length * 2, page);

/** The page with what the runs say, in the order in which they stand in the file. */
function characterPage(runs: readonly Word97Run[], from: number, length: number): Buffer {
  let at = 0;
  const placed = runs
    .filter(([text]) => text !== '')
    .map(([text, modifiers = Buffer.alloc(0)]) => {
      const start = (at + length - from) % length;
      at += text.length;
      return { start, modifiers };
    })
    .sort((one, other) => one.start - other.start);
  const page = Buffer.alloc(PAGE);
  numbers(...placed.map(({ start }) => TEXT + start * 2), TEXT + length * 2).copy(page);
  let end = PAGE - 2;
  placed.forEach(({ modifiers }, index) => {
    if (modifiers.length === 0) return;
    end = (end - modifiers.length - 1) & ~1;
    Buffer.concat([Buffer.of(modifiers.length), modifiers]).copy(page, end);
    page.writeUInt8(end / 2, 4 * (placed.length + 1) + index);
  });
  page.writeUInt8(placed.length, PAGE - 1);
  return page;
}

function paragraphPage(style: number, length: number): Buffer {
  const page = Buffer.alloc(PAGE);
  numbers(TEXT, TEXT + length * 2).copy(page);
  page.writeUInt8(100, 8);
  Buffer.concat([Buffer.of(2), short(style), Buffer.of(0)]).copy(page, 200);
  page.writeUInt8(1, PAGE - 1);
  return page;
}

function styleSheet(styles: readonly Word97Style[]): Buffer {
  const each = styles.map(({ kind, base = 0xfff, modifiers }) => {
    const isParagraph = kind === 'paragraph';
    const lists = isParagraph ? [Buffer.alloc(2), modifiers] : [modifiers];
    const head = [0, (base << 4) | (isParagraph ? 1 : 2), lists.length, 0, 0];
    const name = Buffer.concat([short(1), Buffer.from('A', 'utf16le'), short(0)]);
    return counted(Buffer.concat([...head.map(short), name, ...lists.map(counted)]));
  });
  return Buffer.concat([short(4), short(styles.length), short(10), ...each]);
}
