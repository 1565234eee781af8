import { fold } from '../../search/fold.ts';

/** Stands where one text ends and another begins: no passage is found across it. */
export const GAP = 1;

const DROPPED = 0;
const UNKNOWN = 0xffff;
const SEVERAL = 0xfffe;

/** The form of each UTF-16 unit that stands for itself, as soon as it has been met. */
const FORMS = new Uint16Array(0x10000).fill(UNKNOWN);
FORMS[GAP] = GAP;
// Where bytes were no text.
FORMS[0xfffd] = GAP;

/** The form of characters that take or give more than one unit. */
const LONGER = new Map<number, string>();

/** Accents by themselves, so that one form comes of é, however it is written. */
const formOfCharacter = (character: string): string => fold(character).normalize('NFKD');

/**
 * Texts in the form in which they are compared: as search folds them (one width, case and script, without
 * white space and punctuation), character by character, so that megabytes of output take no time. What is
 * alike for a reader or for search is alike here.
 */
export class TextForm {
  /** The units of the form; those from `length` on are of an earlier text. */
  units = new Uint16Array(1 << 16);
  length = 0;

  /** Adds a text, or a part of one; what follows goes on in it. */
  add(text: string, from = 0, to = text.length): void {
    this.#reserve((to - from) * 4);
    for (let index = from; index < to; index += 1) {
      const code = text.charCodeAt(index);
      const form = FORMS[code] ?? UNKNOWN;
      if (form < SEVERAL) {
        if (form !== DROPPED) this.units[this.length++] = form;
        continue;
      }
      const point = text.codePointAt(index) ?? code;
      if (point > 0xffff) index += 1;
      this.#addLonger(point);
    }
  }

  /** Ends a text. */
  gap(): void {
    this.#reserve(1);
    if (this.units[this.length - 1] !== GAP) this.units[this.length++] = GAP;
  }

  /** The form as a text, with its gaps. */
  toString(): string {
    return Buffer.from(this.units.buffer, 0, this.length * 2).toString('utf16le');
  }

  clear(): void {
    this.length = 0;
  }

  #addLonger(point: number): void {
    let form = LONGER.get(point);
    if (form === undefined) {
      form = formOfCharacter(String.fromCodePoint(point));
      const isPlain = point <= 0xffff && form.length <= 1;
      if (isPlain) FORMS[point] = form === '' ? DROPPED : form.charCodeAt(0);
      else LONGER.set(point, form);
    }
    this.#reserve(form.length);
    for (let index = 0; index < form.length; index += 1) {
      this.units[this.length++] = form.charCodeAt(index);
    }
  }

  #reserve(count: number): void {
    if (this.length + count <= this.units.length) return;
    const larger = new Uint16Array(2 * (this.length + count));
    larger.set(this.units.subarray(0, this.length));
    this.units = larger;
  }
}

const passage = new TextForm();

/** The form of one short text. */
export function formOf(text: string): string {
  passage.clear();
  passage.add(text);
  return passage.toString();
}

/** The form of many texts, one after the other. */
export function formOfAll(texts: Iterable<string>): TextForm {
  const form = new TextForm();
  for (const text of texts) {
    form.add(text);
    form.gap();
  }
  return form;
}
