import { formOf } from './text-form.ts';
import { COMPUTED } from '../../text/zh/dates.ts';

/** So much of a text that ends or begins may stand in a piece; what is left of the piece is of its neighbours. */
const MOST = 5;

/**
 * Finds the pieces that prove nothing, for they come about where one open text ends and another begins, with
 * labels, figures and days between them: in a table of the output, in its search index or on a printed sheet these
 * stand side by side.
 * @param pieces those of passages that have several: a short one is all that is known of its passage
 * @param texts the open texts, those of the interface among them; each of their lines is one of its own
 */
export function joinedPieces(pieces: Iterable<string>, texts: readonly string[]): Set<string> {
  const begins = new Set<string>();
  const ends = new Set<string>();
  const wholes = new Set<string>();
  const add = (form: string): void => {
    if (form.length <= MOST) wholes.add(form);
    for (let length = 1; length <= Math.min(MOST, form.length); length += 1) {
      begins.add(form.slice(0, length));
      ends.add(form.slice(-length));
    }
  };
  for (const line of new Set(texts.flatMap((text) => text.split('\n')))) add(formOf(line));
  const follows = (rest: string): boolean =>
    begins.has(rest) ||
    COMPUTED.test(rest) ||
    cuts(rest).some(
      ([first, others]) => (wholes.has(first) || COMPUTED.test(first)) && follows(others),
    );
  const isJoined = (piece: string): boolean =>
    cuts(piece).some(
      ([first, others]) => (ends.has(first) || COMPUTED.test(first)) && follows(others),
    );
  return new Set([...pieces].filter((piece) => piece.length > MOST && isJoined(piece)));
}

/** A text divided in two, in each way. */
const cuts = (text: string): [string, string][] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => [
    text.slice(0, at + 1),
    text.slice(at + 1),
  ]);
