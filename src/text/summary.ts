import { sentences } from './sentences.ts';

/** About as much as search engines show of a description, in characters. */
const LONGEST = 110;

const lengthOf = (text: string): number => [...text].length;

/**
 * What a text says, in one line for lists and search engines: its first sentences, as many as fit whole;
 * the beginning of the first where not even that fits.
 */
export function summary(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (lengthOf(line) <= LONGEST) return line;
  let kept = '';
  for (const sentence of sentences(line)) {
    if (lengthOf(kept + sentence) > LONGEST) break;
    kept += sentence;
  }
  return kept.trim() || `${[...line].slice(0, LONGEST - 1).join('')}…`;
}
