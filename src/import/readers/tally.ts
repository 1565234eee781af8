import type { LeftOut, LeftOutKind } from '../../model/left-out.ts';
import { printable } from '../../text/printable.ts';
import type { SourceWarning } from '../source-document.ts';
import { charactersOf, isLeftOut, type Marks, PLAIN } from './marks.ts';

/** How many places of a kind are kept; who looks for more of them has the document. */
const MOST_PLACES = 20;
/** How many characters of the words before a place are told. */
const LONGEST_PLACE = 16;
/** Characters of text that are kept to tell a place. */
const KEPT = 64;

/** Symbols that fonts keep in the private use area: no other font has anything in their place. */
const SYMBOLS = /[\uE000-\uF8FF]/gu;

/** Counts what a reader left out or decided. */
export class Tally {
  readonly #counts = new Map<LeftOutKind, LeftOut>();
  #revision: 'insertion' | 'deletion' | undefined;
  /** The last words that were read. */
  #before = '';
  /** Number formats that are not known here; their numbers are in digits. */
  readonly unknownFormats = new Set<string>();

  /** Where the reader is, in the words that it read last. */
  get place(): string {
    return placeAfter(this.#before);
  }

  /** How much was counted so far, of whatever kind. */
  get total(): number {
    return [...this.#counts.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /**
   * Counts what is not in the text as it was.
   * @param place where it stands; where nothing is said, after the words that were read last
   */
  count(kind: LeftOutKind, times = 1, place?: string): void {
    if (times <= 0) return;
    const known = this.#counts.get(kind) ?? { kind, count: 0, places: [] };
    known.count += times;
    this.#counts.set(kind, known);
    if (known.places.length >= MOST_PLACES) return;
    const at = place ?? this.place;
    if (at !== '' && !known.places.includes(at)) known.places.push(at);
  }

  /**
   * Decides whether the next words of the document are read, and counts them where they are not: those of
   * revisions by passages, whatever else they are, all others by characters.
   * @returns whether they are read
   */
  admits(text: string, marks: Marks): boolean {
    if (text === '') return !isLeftOut(marks);
    const revision = marks.deleted ? 'deletion' : marks.inserted ? 'insertion' : undefined;
    if (revision !== undefined && revision !== this.#revision) this.count(revision);
    this.#revision = revision;
    if (marks.deleted) return false;
    if (marks.struck) this.count('struck', charactersOf(text));
    else if (marks.hidden) this.count('hidden', charactersOf(text));
    if (isLeftOut(marks)) return false;
    this.read(text, marks);
    return true;
  }

  /** Takes note of words that are read, for the places of what follows, and counts the symbols among them. */
  read(text: string, { symbolic }: Marks = PLAIN): void {
    this.count('symbol', symbolic ? charactersOf(text) : [...text.matchAll(SYMBOLS)].length);
    this.#before = (this.#before + text.slice(-KEPT)).slice(-KEPT);
  }

  /** Counts the lines of headers and footers; what stands on many pages is one. */
  beside(lines: readonly string[]): void {
    const words = new Set(lines.map((line) => line.trim()).filter((line) => line !== ''));
    for (const line of words) this.count('margin', 1, placeAfter(line));
  }

  /** Takes note of the end of a line: words after it are others. */
  endLine(): void {
    this.#before += '\n';
  }

  /** What was counted, in the order in which it was met. */
  leftOut(): LeftOut[] {
    return [...this.#counts.values()];
  }

  warnings(): SourceWarning[] {
    return [...this.unknownFormats].map((format) => ({
      id: 'import-number-format' as const,
      details: { format },
    }));
  }
}

/** The words by which somebody finds a place: the last of its sentence, or of the one before. */
function placeAfter(text: string): string {
  const last = text.split(/[。！？；\n\r]/u).findLast((part) => /[\p{L}\p{N}]/u.test(part)) ?? '';
  return Array.from(printable(last.trim().replace(SYMBOLS, '')))
    .slice(-LONGEST_PLACE)
    .join('')
    .replace(/^[\s\p{P}]+(?=[\p{L}\p{N}])/u, '')
    .toWellFormed();
}
