import { UserError } from '../i18n/user-error.ts';

/** Controls other than white space: text has few, where it was copied out of another program. */
const CONTROL = /[^\P{Cc}\s]/gu;
/** One control in so many characters is let pass. What is no text has one in four, and fits no encoding besides. */
const CONTROLS_IN = 20;
/** How many characters beyond ASCII are looked at to weigh a text. */
const SAMPLE = 20_000;
/** A text that is less usual than this was written in another encoding. */
const USUAL = 0.7;
/** Where no encoding fits as a whole, the share of its characters that may be damaged. */
const DAMAGED = 0.02;

const MARKS = /[\u3000-\u303F\uFF00-\uFF5E\u2010-\u2027\u00B7\u00D7\u2160-\u217F\u2460-\u249B]/u;

/** The first level of each national set: the characters that people write, in the order of their sets. */
let usual: Set<string> | undefined;
const usualCharacters = (): Set<string> =>
  (usual ??= new Set([...levelOf('gb18030', 0xb0, 0xd7), ...levelOf('big5', 0xa4, 0xc6)]));

function levelOf(encoding: string, first: number, last: number): string[] {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead += 1) {
    const trails = encoding === 'big5' ? [0x40, 0xa1] : [0xa1];
    for (const from of trails) {
      for (let trail = from; trail <= (from === 0x40 ? 0x7e : 0xfe); trail += 1) {
        bytes.push(lead, trail);
      }
    }
  }
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return [...text].filter((character) => /\p{Script=Han}/u.test(character));
}

/**
 * The text of a file, in whichever of the encodings of offices it is written: UTF-8 and UTF-16 with and
 * without their mark, GB 18030 or Big5. Between those that fit, the one decides in which the text has
 * the most usual characters. A few bytes that fit none become U+FFFD.
 * @throws UserError `file-binary` when it is no text
 */
export function decodeText(name: string, bytes: Uint8Array): { text: string; encoding: string } {
  const mark = byteOrderMark(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), encoding: mark };
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 && !utf8.text.includes('\0')) return utf8;
  const wide = utf16(bytes);
  if (wide) return wide;
  if (utf8) return utf8;
  const whole = mostUsual(['gb18030', 'big5'].map((encoding) => decoded(bytes, encoding, true)));
  if (whole && usualness(whole.text) >= USUAL) return whole;
  const damaged = ['utf-8', 'gb18030', 'big5'].map((encoding) => decoded(bytes, encoding, false));
  const best = mostUsual(damaged.filter((each) => each && damageOf(each.text) < DAMAGED));
  if (best && usualness(best.text) >= USUAL) return best;
  if (whole) return whole;
  throw new UserError('file-binary', { file: name });
}

interface Decoded {
  text: string;
  encoding: string;
}

function decoded(bytes: Uint8Array, encoding: string, isWhole: boolean): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: isWhole }).decode(bytes);
    const controls = text.match(CONTROL)?.length ?? 0;
    return controls > text.length / CONTROLS_IN ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

function mostUsual(candidates: readonly (Decoded | undefined)[]): Decoded | undefined {
  let best: Decoded | undefined;
  let most = -1;
  for (const candidate of candidates) {
    if (!candidate) continue;
    const weight = usualness(candidate.text);
    if (weight > most) [best, most] = [candidate, weight];
  }
  return best;
}

/** UTF-16 without its mark: half of its bytes read as the other half make no usual text. */
function utf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const beginning = bytes.subarray(0, 2 * SAMPLE);
  const orders = ['utf-16le', 'utf-16be'].map((encoding) => decoded(beginning, encoding, false));
  const best = mostUsual(orders.filter((each) => each && usualness(each.text, true) >= USUAL));
  return best && decoded(bytes, best.encoding, false);
}

/** The share of usual characters; ASCII says something only where each character has two bytes. */
function usualness(text: string, withAscii = false): number {
  let seen = 0;
  let good = 0;
  for (const character of text) {
    const isAscii = character < '\x80';
    if (isAscii && !withAscii) continue;
    seen += 1;
    if (isAscii || usualCharacters().has(character) || MARKS.test(character)) good += 1;
    if (seen === SAMPLE) break;
  }
  return seen === 0 ? 1 : good / seen;
}

const damageOf = (text: string): number => (text.split('\uFFFD').length - 1) / text.length;

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
