import { partOf, viewOf } from './bytes.ts';
import { type CharacterProperty, NOTHING_SAID, type Said, saidAfter } from './sprms.ts';

/** Kinds of styles, and which of their lists of modifiers is that of characters ([MS-DOC], 2.9.260). */
const [PARAGRAPH, CHARACTER] = [1, 2];
const CHARACTERS_OF = new Map([
  [PARAGRAPH, 1],
  [CHARACTER, 0],
]);

interface Style {
  said: Said;
  base: number;
}

/** Word bases a style on no more than ten others. */
const LONGEST_CHAIN = 20;

/** What the styles of a file say of characters. */
export class StyleSheet {
  readonly #styles = new Map<number, Style>();
  /** Whether a style of paragraphs says anything that matters. */
  hasParagraphs = false;

  /**
   * @param bytes the style sheet (STSH, 2.9.271)
   * @throws RangeError when it is cut off
   */
  constructor(bytes: Uint8Array) {
    const view = viewOf(bytes);
    const [head, count, base] = [0, 2, 4].map((place) => view.getUint16(place, true));
    let at = 2 + (head ?? 0);
    for (let index = 0; index < (count ?? 0); index += 1) {
      const length = view.getUint16(at, true);
      if (length > 0) this.#take(index, partOf(bytes, at + 2, length), base ?? 0);
      at += 2 + length + (length % 2);
    }
  }

  #take(index: number, style: Uint8Array, base: number): void {
    const view = viewOf(style);
    const kind = view.getUint16(2, true) & 0xf;
    const wanted = CHARACTERS_OF.get(kind);
    if (wanted === undefined) return;
    // Behind the fixed part and the name, with its length and its end.
    let at = base + 4 + 2 * view.getUint16(base, true);
    let said = NOTHING_SAID;
    const lists = view.getUint16(4, true) & 0xf;
    for (let list = 0; list < lists && list <= wanted; list += 1) {
      const length = view.getUint16(at, true);
      if (list === wanted) said = saidAfter(NOTHING_SAID, partOf(style, at + 2, length));
      at += 2 + length + (length % 2);
    }
    if (kind === PARAGRAPH && said.operands.size > 0) this.hasParagraphs = true;
    this.#styles.set(index, { said, base: view.getUint16(2, true) >> 4 });
  }

  /**
   * Whether characters have a property: where two styles are laid over one another, the second switches it off
   * again, but for a double strike.
   */
  has(property: CharacterProperty, { operands, style }: Said, paragraphStyle: number): boolean {
    const ofParagraph = this.#of(property, paragraphStyle, LONGEST_CHAIN);
    const ofCharacter = style === undefined ? false : this.#of(property, style, LONGEST_CHAIN);
    const ofStyles =
      property === 'double-strike' ? ofParagraph || ofCharacter : ofParagraph !== ofCharacter;
    return toggled(operands.get(property), ofStyles);
  }

  #of(property: CharacterProperty, index: number, left: number): boolean {
    const style = this.#styles.get(index);
    if (!style || left === 0) return false;
    return toggled(style.said.operands.get(property), this.#of(property, style.base, left - 1));
  }
}

/** A property's value by its operand (ToggleOperand, 2.9.335): on, off, as the style has it, or the other way. */
const toggled = (operand: number | undefined, ofStyle: boolean): boolean =>
  operand === undefined || operand === 0x80 ? ofStyle : operand === 0x81 ? !ofStyle : operand !== 0;
