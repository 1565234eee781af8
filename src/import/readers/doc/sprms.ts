import { viewOf } from './bytes.ts';

/** What of a character decides whether it is read. */
export type CharacterProperty =
  'deleted' | 'inserted' | 'strike' | 'double-strike' | 'vanish' | 'symbol';

/** Single property modifiers of characters ([MS-DOC], 2.6.1). */
const PROPERTIES = new Map<number, CharacterProperty>([
  [0x0800, 'deleted'],
  [0x0801, 'inserted'],
  [0x0837, 'strike'],
  [0x2a53, 'double-strike'],
  [0x083c, 'vanish'],
]);
const CHARACTER_STYLE = 0x4a30;
/** The character stands for one of a font of symbols (sprmCSymbol). */
const SYMBOL = 0x6a09;
const PLAIN = 0x2a33;
export const PARAGRAPH_STYLE = 0x4600;
/** Modifiers of tables and tabs that have a way of their own to say how long they are (2.2.5.1). */
const [TABLE_DEFINITION, TABS] = [0xd608, 0xc615];

/** Numbers by which a piece names a modifier that has one byte (Prm0, 2.9.215). */
const SHORT = new Map<number, number>([
  [0x41, 0x0800],
  [0x42, 0x0801],
  [0x53, PLAIN],
  [0x57, 0x0837],
  [0x5c, 0x083c],
  [0x73, 0x2a53],
]);

/** What modifiers say of a character: operands by property, and the number of its style. */
export interface Said {
  operands: ReadonlyMap<CharacterProperty, number>;
  style: number | undefined;
}

export const NOTHING_SAID: Said = { operands: new Map(), style: undefined };

/** What is said of a character after some more modifiers. */
export function saidAfter(before: Said, modifiers: Uint8Array): Said {
  let operands = new Map(before.operands);
  let { style } = before;
  for (const { code, operand } of sprmsOf(modifiers)) {
    const property = PROPERTIES.get(code);
    if (property !== undefined) operands.set(property, operand & 0xff);
    else if (code === SYMBOL) operands.set('symbol', 1);
    else if (code === CHARACTER_STYLE) style = operand;
    else if (code === PLAIN) operands = new Map();
  }
  return { operands, style };
}

/**
 * What a piece says of all its characters (Prm, 2.9.214).
 * @param lists the lists of modifiers that pieces name by their numbers
 */
export function saidByPiece(before: Said, prm: number, lists: readonly Uint8Array[]): Said {
  if (prm === 0) return before;
  if ((prm & 1) === 1) {
    const modifiers = lists[prm >> 1];
    if (!modifiers) throw new RangeError('No such list of modifiers');
    return saidAfter(before, modifiers);
  }
  const code = SHORT.get((prm >> 1) & 0x7f);
  if (code === undefined) return before;
  return saidAfter(before, Uint8Array.of(code & 0xff, code >> 8, prm >> 8));
}

/** Bytes of an operand, by the three highest bits of its code; undefined where it says so itself. */
const SIZES = [1, 1, 2, 4, 2, 2, undefined, 3];

/**
 * The modifiers of a list, with the first bytes of their operands.
 * @throws RangeError when the last of them is cut off
 */
export function* sprmsOf(modifiers: Uint8Array): Generator<{ code: number; operand: number }> {
  const view = viewOf(modifiers);
  let at = 0;
  while (at + 2 <= modifiers.length) {
    const code = view.getUint16(at, true);
    at += 2;
    const size = SIZES[code >> 13] ?? ownSize(view, at, code);
    if (at + size > modifiers.length) throw new RangeError('A modifier is cut off');
    yield { code, operand: size === 2 ? view.getUint16(at, true) : view.getUint8(at) };
    at += size;
  }
}

function ownSize(view: DataView, at: number, code: number): number {
  if (code === TABLE_DEFINITION) return view.getUint16(at, true) + 1;
  const size = view.getUint8(at);
  if (code === TABS && size === 0xff) throw new RangeError('Tabs of unknown length');
  return size + 1;
}
