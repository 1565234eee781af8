/** A piece of an RTF file, as its specification (1.9.1) divides it. */
export type RtfToken =
  | { type: 'open' }
  | { type: 'close' }
  /** A control word with its number, or a control symbol. */
  | { type: 'control'; word: string; value: number | undefined }
  /** Bytes of text, in the encoding of the font. */
  | { type: 'bytes'; bytes: Uint8Array };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const [CR, LF] = [0x0d, 0x0a];

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Divides an RTF file; every byte is looked at once. */
export function* rtfTokens(file: Uint8Array): Generator<RtfToken> {
  let place = 0;
  while (place < file.length) {
    const byte = file[place] ?? 0;
    if (byte === OPEN || byte === CLOSE) {
      yield byte === OPEN ? { type: 'open' } : { type: 'close' };
      place += 1;
    } else if (byte === BACKSLASH) {
      const { token, end } = controlAt(file, place + 1);
      yield token;
      place = end;
    } else if (byte === CR || byte === LF) {
      place += 1;
    } else {
      const start = place;
      while (place < file.length && !isSpecial(file[place] ?? 0)) place += 1;
      yield { type: 'bytes', bytes: file.subarray(start, place) };
    }
  }
}

const isSpecial = (byte: number): boolean =>
  byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === CR || byte === LF;

function controlAt(file: Uint8Array, start: number): { token: RtfToken; end: number } {
  const first = file[start] ?? 0;
  if (!isLetter(first)) return symbolAt(file, start);
  let place = start;
  while (isLetter(file[place] ?? 0)) place += 1;
  const word = ascii(file, start, place);
  const digits = place;
  if (file[place] === 0x2d) place += 1;
  while (isDigit(file[place] ?? 0)) place += 1;
  const number = place > digits ? Number.parseInt(ascii(file, digits, place), 10) : NaN;
  const value = Number.isNaN(number) ? undefined : number;
  // One space belongs to the word.
  if (file[place] === 0x20) place += 1;
  // Raw bytes follow, which may be anything.
  if (word === 'bin') place += Math.max(0, value ?? 0);
  return { token: { type: 'control', word, value }, end: place };
}

function symbolAt(file: Uint8Array, start: number): { token: RtfToken; end: number } {
  const symbol = file[start] ?? 0;
  if (symbol === 0x27) {
    const code = Number.parseInt(ascii(file, start + 1, start + 3), 16);
    const bytes = Number.isNaN(code) ? new Uint8Array() : ONE_BYTE.subarray(code, code + 1);
    return { token: { type: 'bytes', bytes }, end: start + 3 };
  }
  const word = String.fromCharCode(symbol);
  return { token: { type: 'control', word, value: undefined }, end: start + 1 };
}

/** All bytes, of which one is taken where a file writes it by its code: it does so for every character. */
const ONE_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** The longest word that is looked at. */
const LONGEST = 64;

function ascii(file: Uint8Array, start: number, end: number): string {
  let text = '';
  const last = Math.min(end, start + LONGEST, file.length);
  for (let place = start; place < last; place += 1) text += String.fromCharCode(file[place] ?? 0);
  return text;
}
