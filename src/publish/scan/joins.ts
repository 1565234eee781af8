import { formOf, GAP, type TextForm } from './text-form.ts';

/** So much of a text that ends or begins may stand in a piece; what is left of the piece is of its neighbour. */
const MOST = 5;

/**
 * Finds the pieces that prove nothing, for they come about where one open text ends and another begins: in a table
 * of the output, in its search index or on a printed sheet these stand side by side.
 * @param texts the open texts; each of their lines is one of its own
 * @param forms other open words, divided by gaps
 */
export function joinedPieces(
  pieces: Iterable<string>,
  texts: readonly string[],
  forms: readonly TextForm[],
): Set<string> {
  const begins = new Set<string>();
  const ends = new Set<string>();
  const add = (form: string): void => {
    for (let length = 1; length <= Math.min(MOST, form.length); length += 1) {
      begins.add(form.slice(0, length));
      ends.add(form.slice(-length));
    }
  };
  for (const line of new Set(texts.flatMap((text) => text.split('\n')))) add(formOf(line));
  for (const form of forms) form.toString().split(String.fromCharCode(GAP)).forEach(add);
  const isJoined = (piece: string): boolean =>
    Array.from({ length: piece.length - 1 }, (_, index) => index + 1).some(
      (at) => ends.has(piece.slice(0, at)) && begins.has(piece.slice(at)),
    );
  return new Set([...pieces].filter(isJoined));
}
