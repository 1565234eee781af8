import type { TextForm } from './text-form.ts';
import { PieceFinder } from './pieces.ts';

/** Figures of pages: numbers and years, which pages compute and sentences take in. */
const FIGURE = /\d+/gu;
const isFigure = (digits: string): boolean => /^(?:\d{1,3}|(?:19|20)\d\d)$/u.test(digits);

/**
 * Finds the pieces that prove nothing, for they stand in open words or in the program, too: the output may have
 * them from there.
 * @param forms of open words and of the program
 * @param sentences of the interface, with 0 for each figure
 */
export function excusedPieces(
  pieces: ReadonlySet<string>,
  forms: readonly TextForm[],
  sentences: TextForm,
): Set<string> {
  const excused = new Set<string>();
  const finder = new PieceFinder(pieces);
  for (const form of [...forms, sentences]) finder.find(form, (piece) => excused.add(piece));

  const withFigures = new Map<string, string[]>();
  for (const piece of pieces) {
    const general = excused.has(piece) ? undefined : generalForm(piece);
    if (general === undefined) continue;
    withFigures.set(general, [...(withFigures.get(general) ?? []), piece]);
  }
  new PieceFinder(withFigures.keys()).find(sentences, (general) => {
    for (const piece of withFigures.get(general) ?? []) excused.add(piece);
  });
  return excused;
}

/** A piece with 0 for each figure in it; undefined where nothing but a figure is left. */
function generalForm(piece: string): string | undefined {
  const general = piece.replace(FIGURE, (digits) => (isFigure(digits) ? '0' : digits));
  return general.length >= 2 && /\D/u.test(general) ? general : undefined;
}

/** The units of a text, or its pairs of them, as numbers. */
export function gramsIn(text: string, length: 1 | 2): number[] {
  const grams: number[] = [];
  for (let index = 0; index + length <= text.length; index += 1) {
    grams.push(gramOf(text.charCodeAt(index), length === 2 ? text.charCodeAt(index + 1) : 0));
  }
  return grams;
}

const gramOf = (first: number, second: number): number => first * 0x10000 + second;

/**
 * The pieces that have a gram which no open word has, by it.
 * @param forms of open words
 */
export function rareGrams(
  pieces: Iterable<string>,
  forms: readonly TextForm[],
  length: 1 | 2,
): Map<number, string[]> {
  const all = [...pieces].map((piece): [string, number[]] => [piece, gramsIn(piece, length)]);
  const rare = new Set(all.flatMap(([, grams]) => grams));
  for (const { units, length: end } of forms) {
    for (let index = 0; index + length <= end; index += 1) {
      rare.delete(gramOf(units[index] ?? 0, length === 2 ? (units[index + 1] ?? 0) : 0));
    }
  }
  const found = new Map<number, string[]>();
  for (const [piece, grams] of all) {
    const gram = grams.find((each) => rare.has(each));
    if (gram === undefined) continue;
    const list = found.get(gram);
    if (list) list.push(piece);
    else found.set(gram, [piece]);
  }
  return found;
}
