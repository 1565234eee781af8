import { compareText } from '../../../model/order.ts';
import { readByFrequency } from '../../by-frequency.ts';
import { foldForm } from '../../fold-form.ts';
import type { SearchIndex } from '../open-index.ts';
import { foundOf } from './found.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { soundAlikes, soundTable } from './sound-table.ts';

/** Words with how many records contain them. */
type Candidates = Map<string, number>;

/** The fewest characters that a word is meant to have: of shorter ones too many are alike. */
const SHORTEST = 4;

/** Of so many records it costs less to read what they say than to try what they could. */
const FEW_RECORDS = 30;

/** How many characters are tried in one place. */
const TRIES = 16;

/**
 * Words that differ by one mistake from one that finds nothing, those that most records contain first. A missing
 * character and two that are exchanged leave all others as they were typed: so much agreement is hardly chance.
 * Where they find nothing, a character that sounds alike is likelier than any other, as input methods go by
 * sound; at last a character too many.
 */
export async function spellings(index: SearchIndex, word: string): Promise<string[]> {
  const typed = [...word];
  if (typed.length < SHORTEST - 1) return [];
  const gaps = await gapsOf(index, typed);
  const slips = async () => [
    // With a character missing at an end the rest would have been found.
    ...(await fillAll(
      index,
      gaps(0).filter(({ before, after }) => before !== '' && after !== ''),
    )),
    ...(await counted(index, typed.length < SHORTEST ? [] : gaps(2).map(exchanged))),
  ];
  const alike = async () => {
    const table = await soundTable(index);
    return fillAll(index, gaps(1), ({ typed: [wrong = ''] }) => soundAlikes(table, wrong));
  };
  const wrong = () => fillAll(index, gaps(1));
  const tooMany = () =>
    counted(
      index,
      gaps(1).map(({ before, after }) => before + after),
    );
  for (const candidates of typed.length < SHORTEST ? [slips] : [slips, alike, wrong, tooMany]) {
    const found = new Map(await candidates());
    found.delete(word);
    if (found.size > 0) {
      return [...found].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([each]) => each);
    }
  }
  return [];
}

const exchanged = ({ before, typed, after }: Gap): string =>
  before + [...typed].reverse().join('') + after;

async function counted(index: SearchIndex, words: readonly string[]): Promise<Candidates> {
  const found = await foundOf(index, words);
  return new Map([...found].map(([word, records]) => [word, records.size]));
}

/** Fills each gap with one character, of all or of some. */
async function fillAll(
  index: SearchIndex,
  gaps: readonly Gap[],
  some?: (gap: Gap) => ReadonlySet<string>,
): Promise<Candidates> {
  const filled = gaps.map(async (gap) => {
    const fill = gap.records.length > FEW_RECORDS ? guess : read;
    return [...(await fill(index, gap, some?.(gap)))];
  });
  return new Map((await Promise.all(filled)).flat());
}

/** Reads in the records what stands in a gap. */
async function read(
  index: SearchIndex,
  { before, after, records }: Gap,
  some?: ReadonlySet<string>,
): Promise<Candidates> {
  // Folded text has no signs that mean something in a pattern.
  const pattern = new RegExp(`(?<=${before})(?<character>.)(?=${after})`, 'gsu');
  const candidates: Candidates = new Map();
  const cards = await Promise.all(records.map((ordinal) => index.card(ordinal)));
  for (const { title, texts, scripts } of cards) {
    const fold = scripts ? (await import('../../fold.ts')).fold : foldForm;
    const characters = [title, ...texts].flatMap((text) =>
      [...fold(text).matchAll(pattern)].map(({ groups }) => groups?.character ?? ''),
    );
    for (const character of new Set(characters)) {
      if (some && !some.has(character)) continue;
      const word = before + character + after;
      candidates.set(word, (candidates.get(word) ?? 0) + 1);
    }
  }
  return candidates;
}

/** Tries the characters that most often stand beside those on either side of a gap. */
async function guess(
  index: SearchIndex,
  { before, after }: Gap,
  some?: ReadonlySet<string>,
): Promise<Candidates> {
  const sides = [
    before === '' ? [] : [await neighbours(index, 'followers', [...before].at(-1) ?? '')],
    after === '' ? [] : [await neighbours(index, 'precursors', [...after][0] ?? '')],
  ].flat();
  const characters = [...(sides[0]?.keys() ?? [])]
    .filter((each) => sides.every((side) => side.has(each)) && (!some || some.has(each)))
    .map((each) => ({ each, level: Math.min(...sides.map((side) => side.get(each) ?? 0)) }))
    .sort((a, b) => b.level - a.level)
    .slice(0, TRIES);
  return counted(
    index,
    characters.map(({ each }) => before + each + after),
  );
}

async function neighbours(
  index: SearchIndex,
  side: 'followers' | 'precursors',
  character: string,
): Promise<Map<string, number>> {
  return readByFrequency(((await index.lookUp(side, character)) ?? '') as string);
}
