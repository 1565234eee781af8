import type { LeftOutKind } from '../../../model/left-out.ts';
import { isLeftOut, type Marks } from '../marks.ts';
import type { Tally } from '../tally.ts';

/** What is no text, or holds text that is not in this part of the file. */
const OBJECTS = new Map<string, LeftOutKind>([
  ['w:altChunk', 'object'],
  ['w:object', 'object'],
  ['dgm:relIds', 'object'],
  ['v:textpath', 'object'],
  ['c:chart', 'chart'],
  ['m:oMath', 'equation'],
  ['pic:pic', 'picture'],
  ['v:imagedata', 'picture'],
]);

/** What was found before one of several forms of the same. */
interface Alternatives {
  /** How many characters were read before the first of them. */
  characters: number;
  /** How much was counted before the first of them. */
  counted: number;
  /** Whether an earlier one was counted: the open one is the same again. */
  isCounted: boolean;
}

/** Follows what of a document is no text, and what has several forms of which one is read. */
export class Objects {
  readonly #tally: Tally;
  readonly #alternatives: Alternatives[] = [];
  /** For each text box that is open, how many characters were read before it, and where it stands. */
  readonly #boxes: { characters: number; place: string }[] = [];

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /**
   * Counts an element that is no text, once whatever its forms; the picture that stands for an object until that is
   * opened is none.
   */
  count(name: string, path: readonly string[], marks: () => Marks): void {
    const kind = OBJECTS.get(name);
    const isShown = name === 'v:imagedata' && path.includes('w:object');
    const isAgain = this.#alternatives.some(({ isCounted }) => isCounted);
    if (kind && !isShown && !isAgain && !isLeftOut(marks())) this.#tally.count(kind);
  }

  openAlternatives(characters: number): void {
    this.#alternatives.push({ characters, counted: this.#tally.total, isCounted: false });
  }

  closeAlternatives(): void {
    this.#alternatives.pop();
  }

  /**
   * Opens the next form of the same. The first that has text is read, so that none is read twice.
   * @returns whether it is skipped
   */
  isReadAlready(characters: number): boolean {
    const open = this.#alternatives.at(-1);
    if (!open) return false;
    open.isCounted = this.#tally.total > open.counted;
    return characters > open.characters;
  }

  openBox(characters: number): void {
    this.#boxes.push({ characters, place: this.#tally.place });
  }

  /** Counts a text box that had text and is printed. */
  closeBox(characters: number, marks: Marks): void {
    const box = this.#boxes.pop();
    if (box && characters > box.characters && !isLeftOut(marks))
      this.#tally.count('text-box', 1, box.place);
  }
}
