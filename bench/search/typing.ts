import characters from 'opencc-js/dict/STCharacters';
import { pinyin } from 'pinyin-pro';
import { fold } from '../../src/search/fold.ts';
import type { Random } from '../../corpora/random.ts';

/** A stretch of a text somewhere in it; nothing of a text that is shorter. */
export function stretch(text: string, length: number, random: Random): string | undefined {
  const parts = [...text];
  if (parts.length < length) return undefined;
  const start = random.between(0, parts.length - length);
  return parts.slice(start, start + length).join('');
}

/** Digits as a Chinese keyboard gives them in full width. */
export function fullWidth(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** For each simplified character the traditional ones that are folded to it. */
const TRADITIONAL = new Map(
  characters.split('|').map((line): [string, string[]] => {
    const [from = '', ...to] = line.split(' ');
    return [from, to.filter((each) => each !== from && fold(each) === from)];
  }),
);

/** The same text as it is typed in traditional characters. */
export function traditional(text: string, random: Random): string {
  return [...text]
    .map((character) => {
      const others = TRADITIONAL.get(character) ?? [];
      return others.length > 0 ? random.pick(others) : character;
    })
    .join('');
}

/** A word as it is typed in Latin letters: whole syllables, or the first letter of each. */
export function sound(word: string, pattern: 'pinyin' | 'first'): string {
  return pinyin(word, { pattern, toneType: 'none', v: true, type: 'array' }).join('');
}

/** A word with one character of another text in the place of one of its own. */
export function withWrong(word: string, other: string, random: Random): string {
  const place = random.between(0, word.length - 1);
  return word.slice(0, place) + other + word.slice(place + 1);
}

/** A word without one of its inner characters: without its first or last it would still be found. */
export function withMissing(word: string, random: Random): string {
  const place = random.between(1, word.length - 2);
  return word.slice(0, place) + word.slice(place + 1);
}
