import { formatNumber } from '../number-formats.ts';
import type { Tally } from '../tally.ts';

interface Field {
  instruction: string;
  /** Text that stood in the instruction: it is not printed, unless the field turns out to be broken. */
  withheld: string;
  part: 'instruction' | 'result';
}

/** Instructions that print something are short; of longer ones no more is kept. */
const LONGEST_INSTRUCTION = 200;
/** Fields that print no text: boxes to tick, lists to choose from, formulas. */
const TEXTLESS = [
  [/^FORM(?:CHECKBOX|DROPDOWN)\b/iu, 'form-field'],
  [/^EQ\b/iu, 'equation'],
] as const;
/** Word nests no deeper than 20. */
const DEEPEST = 100;

/** Follows the fields of a document: their results are text, their instructions are not. */
export class Fields {
  readonly #open: Field[] = [];
  readonly #tally: Tally;

  /** @param tally counts the fields that print no text */
  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** True inside an instruction. */
  get isInstruction(): boolean {
    return this.#open.some(({ part }) => part === 'instruction');
  }

  /**
   * A mark of a field.
   * @returns the text that a field without a result prints
   */
  mark(type: string | undefined): string {
    if (type === 'begin') {
      if (this.#open.length === DEEPEST) this.#open.shift();
      this.#open.push({ instruction: '', withheld: '', part: 'instruction' });
    }
    const top = this.#open.at(-1);
    if (top && type === 'separate') top.part = 'result';
    if (type !== 'end') return '';
    const ended = this.#open.pop();
    if (ended?.part !== 'instruction') return '';
    const text = overlaid(ended.instruction);
    const kind = TEXTLESS.find(([form]) => form.test(ended.instruction.trim()))?.[1];
    if (text === '' && kind) this.#tally.count(kind);
    return text;
  }

  instruct(text: string): void {
    const top = this.#open.at(-1);
    if (top) top.instruction = (top.instruction + text).slice(0, LONGEST_INSTRUCTION);
  }

  /** Keeps text that stands in an instruction, also as the result of a field inside it. */
  withhold(text: string): void {
    const outermost = this.#open.find(({ part }) => part === 'instruction');
    if (outermost) outermost.withheld += text;
  }

  /**
   * At the end of a paragraph, an instruction that has not ended is a broken one.
   * @returns what was withheld for it
   */
  endParagraph(): string {
    let text = '';
    for (const field of this.#open) {
      if (field.part === 'instruction') text += field.withheld;
    }
    const results = this.#open.filter(({ part }) => part === 'result');
    this.#open.splice(0, this.#open.length, ...results);
    return text;
  }
}

/**
 * Characters laid over each other (`EQ \\o(…)`): a number in a ring, a reading above its word. The text
 * is the last of them.
 */
function overlaid(instruction: string): string {
  const written = instruction.trim();
  if (!/^EQ\b/iu.test(written) || !written.includes('\\o') || !written.endsWith(')')) return '';
  const parts = written
    .slice(0, -1)
    .split(/[(,，]/u)
    .map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const isRing = ['○', '\u3007', '◯'].includes(parts.at(-2) ?? '');
  return isRing && /^\d{1,2}$/u.test(last) ? formatNumber('circled', Number(last)) : last;
}
