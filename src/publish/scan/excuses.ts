import { GAP, TextForm } from './text-form.ts';
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
  sentences: readonly string[],
): Set<string> {
  const excused = new Set<string>();
  const finder = new PieceFinder(pieces);
  for (const form of forms) finder.find(form, (piece) => excused.add(piece));

  const withFigures = new Map<string, string[]>();
  for (const piece of pieces) {
    const general = excused.has(piece) ? undefined : generalForm(piece);
    if (general === undefined) continue;
    withFigures.set(general, [...(withFigures.get(general) ?? []), piece]);
  }
  new PieceFinder(withFigures.keys()).find(formOfAll(sentences), (general) => {
    for (const piece of withFigures.get(general) ?? []) excused.add(piece);
  });
  return excused;
}

/** A piece with 0 for each figure in it; undefined where nothing but a figure is left. */
function generalForm(piece: string): string | undefined {
  const general = piece.replace(FIGURE, (digits) => (isFigure(digits) ? '0' : digits));
  return general.length >= 2 && /\D/u.test(general) ? general : undefined;
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

/** Which characters, or runs of two, the open words and the program have. */
export function gramsOf(forms: readonly TextForm[], length: 1 | 2): Set<string> {
  const grams = new Set<string>();
  for (const { units, length: end } of forms) {
    for (let index = 0; index + length <= end; index += 1) {
      const first = units[index] ?? GAP;
      const second = units[index + 1] ?? GAP;
      if (first === GAP || (length === 2 && second === GAP)) continue;
      grams.add(length === 1 ? String.fromCharCode(first) : String.fromCharCode(first, second));
    }
  }
  return grams;
}
