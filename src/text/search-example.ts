import { pinyinOf } from './pinyin.ts';

/** Words of a site, to show by how it is searched. */
export interface SearchExample {
  /** Two words of one title. */
  words: readonly [string, string];
  /** Words that stand in it one after the other. */
  phrase: string;
  /** The first word in pinyin, whole and by its initials; where it is Chinese. */
  pinyin?: readonly [string, string] | undefined;
}

const HAN = /^\p{Script=Han}{2,4}$/u;
const WORD = /^\p{Script=Latin}{3,}$/u;

/**
 * Words by which a site can be searched, from the first of its titles that has two; so that they find something.
 * @param locale the language in which words are told apart
 */
export function searchExample(
  titles: readonly string[],
  locale: string,
): SearchExample | undefined {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  for (const title of titles) {
    const segments = [...segmenter.segment(title)].map(({ segment }) => segment);
    const places = segments.flatMap((segment, place) =>
      HAN.test(segment) || WORD.test(segment) ? [place] : [],
    );
    const [first, second] = [...new Set(places.map((place) => segments[place] ?? ''))];
    if (first === undefined || second === undefined) continue;
    const end = segments.indexOf(second);
    const phrase = segments.slice(segments.indexOf(first), end + 1).join('');
    return { words: [first, second], phrase, pinyin: inPinyin(first) };
  }
  return undefined;
}

function inPinyin(word: string): SearchExample['pinyin'] {
  if (!HAN.test(word)) return undefined;
  const syllables = [...word].flatMap((character) => pinyinOf(character).slice(0, 1));
  const initials = syllables.map((syllable) => syllable.charAt(0));
  return syllables.length === [...word].length
    ? [syllables.join(''), initials.join('')]
    : undefined;
}
