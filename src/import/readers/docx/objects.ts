import type { LeftOutKind } from '../../../model/left-out.ts';
import { isLeftOut, type Marks } from '../marks.ts';
import type { XmlElement } from '../../../formats/xml.ts';
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

/** What the frame of a picture says that it holds. */
const PICTURE = /\/drawingml\/(?:2006\/)?picture$/u;

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
  /** Whether the last frame says that it holds a picture. */
  #isPicture = false;
  /** For each text box that is open, how many characters were read before it, and where it stands. */
  readonly #boxes: { characters: number; place: string }[] = [];

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /**
   * Counts an element that is no text, once whatever its forms; the picture that stands for an object until that is
   * opened is none.
   */
  count(element: XmlElement, path: readonly string[], marks: () => Marks): void {
    const { name } = element;
    if (name === 'a:graphicData') this.#isPicture = PICTURE.test(element.attribute('uri') ?? '');
    // A frame that says that it holds a picture is one, whether or not the picture is there.
    const isFramed = name === 'pic:pic' && path.at(-2) === 'a:graphicData' && this.#isPicture;
    const kind = name === 'a:graphicData' && this.#isPicture ? 'picture' : OBJECTS.get(name);
    const isShown = isFramed || (name === 'v:imagedata' && path.includes('w:object'));
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
