import type { Random } from '../../corpora/random.ts';
import { zipf } from './zipf.ts';

/** Gives clauses without punctuation, of words that are frequent or rare as in a language. */
export type Clauses = (from: number, to: number) => string;

/**
 * How many words there are, how unevenly they and their characters are used, and how many words one is
 * usually followed by.
 *
 * Evenly drawn words would give every entry hundreds of pairs of characters that no other has: 410,000
 * at 25,000 entries. Offices say much the same every year. Set so that 25,000 entries hold between 100,000 and
 * 150,000 pairs, most of them rare, as Chinese texts of one subject do.
 */
const WORDS = 4000;
const CHARACTERS = 2400;
const WORD_EXPONENT = 1;
const CHARACTER_EXPONENT = 0.6;
const FOLLOWERS = 6;
/** In how many of a hundred places a usual follower stands; elsewhere any word. */
const USUAL = 97;

/** What stands between words now and then. */
const PARTICLES = ['的', '和', '在', '对', '与', '了', '有', '为', '以及', '等', '中', '不'];
const COUNTED = ['次', '件', '项', '人', '%', '处', '天', '份', '.5万元', '个'];
const LATIN = ['OA系统', 'A4', 'GB/T 9704', 'App', 'PDF', 'Wi-Fi'];

/** Makes up a language of words of two to four characters. */
export function clausesOf(random: Random): Clauses {
  const characters = zipf(
    random.shuffled(commonCharacters()).slice(0, CHARACTERS),
    CHARACTER_EXPONENT,
    random,
  );
  const lengths = [2, 2, 2, 2, 2, 2, 2, 3, 3, 4];
  const made = new Set<string>();
  while (made.size < WORDS) {
    made.add(Array.from({ length: random.pick(lengths) }, characters).join(''));
  }
  const words = [...made];
  const word = zipf(words, WORD_EXPONENT, random);
  const followers = new Map(
    words.map((each) => [each, Array.from({ length: FOLLOWERS }, word)] as const),
  );
  const next = (before: string): string => {
    const usual = followers.get(before) ?? [];
    return random.between(1, 100) <= USUAL ? random.pick(usual) : word();
  };
  const between = (): string => {
    const drawn = random.between(1, 100);
    if (drawn <= 25) return random.pick(PARTICLES);
    if (drawn <= 30) return `${random.between(2, 99)}${random.pick(COUNTED)}`;
    if (drawn <= 31) return random.pick(LATIN);
    return '';
  };
  // From one clause to the next too, what follows is mostly usual.
  let last = word();
  return (from, to) => {
    const length = random.between(from, to);
    last = next(last);
    let clause = last;
    for (;;) {
      const follower = next(last);
      const more = between() + follower;
      if (clause.length + more.length > length && clause.length >= from) return clause;
      clause += more;
      last = follower;
    }
  };
}

/** The 3,755 characters of GB 2312's first level: those that are most used. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) {
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return characters;
}
