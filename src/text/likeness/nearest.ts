import { editDistance } from './edit-distance.ts';
import { LETTERS_A_SLIP, SHORT_NAME } from './thresholds.ts';

/**
 * The candidate that is most like the word, when one is like enough to be what was meant. Each step between slashes
 * counts for itself; another number is no slip of the pen, nor is another letter in a short name.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const same = folded(word);
  const numbers = numbersIn(word);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    if (numbersIn(candidate) !== numbers) continue;
    const isSame = folded(candidate) === same;
    if (!isSame && !isLike(word, candidate)) continue;
    const distance = isSame ? 0 : editDistance(word, candidate);
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate;
}

function isLike(word: string, candidate: string): boolean {
  const [one, other] = [word.split('/'), candidate.split('/')];
  if (one.length !== other.length) return isLikeStep(word, candidate);
  return one.every((step, index) => isLikeStep(step, other[index] ?? ''));
}

function isLikeStep(one: string, other: string): boolean {
  if (numbersIn(one) !== numbersIn(other)) return false;
  const [mine, theirs] = [lettersOf(one), lettersOf(other)];
  const slips =
    mine.length <= SHORT_NAME ? 0 : Math.max(1, Math.round(mine.length / LETTERS_A_SLIP));
  return editDistance(mine, theirs) <= slips;
}

/** A name without what differs by width, case, noughts before a number, and the signs between its parts. */
const folded = (name: string): string =>
  plain(name)
    .replaceAll(/(?<!\d)0+(?=\d)/gu, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const numbersIn = (name: string): string =>
  (plain(name).match(/\d+/gu) ?? []).map((digits) => digits.replace(/^0+(?=\d)/u, '')).join(' ');

const lettersOf = (name: string): string => plain(name).replaceAll(/\d/gu, '');

const plain = (name: string): string => name.normalize('NFKC').toLowerCase();
