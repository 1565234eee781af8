import { fold } from '../../src/search/fold.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { PHRASES } from '../../corpora/content/phrases.ts';
import { type Random, randomOf } from '../../corpora/random.ts';
import { foldRecord, type Truth, truthOf } from './truth.ts';
import { fullWidth, sound, stretch, traditional, withMissing, withWrong } from './typing.ts';

/** Ways of typing what stands in an entry. */
export const EXACT_KINDS = [
  'title',
  'text',
  'several',
  'quoted',
  'punctuated',
  'digits',
  'traditional',
] as const;

/** Ways of typing what stands in no entry, although what was meant does. */
export const NEAR_KINDS = ['wrong', 'missing', 'pinyin', 'initials'] as const;

export type QueryKind = (typeof EXACT_KINDS)[number] | (typeof NEAR_KINDS)[number];

/** Something that is searched for. */
export interface BenchQuery {
  kind: QueryKind;
  /** As it is typed. */
  text: string;
  /** The records with what was meant. */
  truth: Truth;
}

/** How many queries are drawn of each kind, and at most how often for each one that is wanted. */
const COUNT: Record<QueryKind, number> = {
  title: 120,
  text: 120,
  several: 60,
  quoted: 40,
  punctuated: 40,
  digits: 40,
  traditional: 40,
  wrong: 60,
  missing: 60,
  pinyin: 60,
  initials: 60,
};
const TRIES = 100;

const LENGTHS = [2, 3, 4, 6, 8];
/** Of how many characters a word is before it is mistyped. */
const MISTYPED = [4, 6, 8];

/** What is in no query: a blank divides words, and quotes keep them together. */
const SPECIAL = /[\s"“”＂「」『』]|^[-－−–]/u;
const HAN = /^\p{Script=Han}+$/u;

/** Which queries are drawn. */
export interface QueryOptions {
  /** At most how many of each kind. */
  perKind?: number;
  /** The same seed gives the same queries. */
  seed?: number;
}

/** Draws queries from the records, fewer from few records. */
export function benchQueries(
  records: readonly SearchRecord[],
  { perKind = Infinity, seed = 1 }: QueryOptions = {},
): BenchQuery[] {
  const folded = records.map(foldRecord);
  const random = randomOf(seed);
  const seen = new Set<string>();
  const queries: BenchQuery[] = [];
  for (const kind of [...EXACT_KINDS, ...NEAR_KINDS]) {
    const draw = drawer(kind, records, random);
    let wanted = Math.min(perKind, COUNT[kind]);
    for (let tries = wanted * TRIES; tries > 0 && wanted > 0; tries -= 1) {
      const drawn = draw();
      if (!drawn || seen.has(drawn.text)) continue;
      seen.add(drawn.text);
      const isNear = NEAR_KINDS.some((each) => each === kind);
      if (isNear && truthOf([fold(drawn.text)], folded).all.size > 0) continue;
      const truth = truthOf(drawn.meant, folded);
      if (truth.all.size === 0) continue;
      queries.push({ kind, text: drawn.text, truth });
      wanted -= 1;
    }
  }
  return queries;
}

/** What is typed, and the folded words that were meant. */
interface Drawn {
  text: string;
  meant: string[];
}

/** How queries of a kind are drawn; now and then nothing comes of it. */
function drawer(
  kind: QueryKind,
  records: readonly SearchRecord[],
  random: Random,
): () => Drawn | undefined {
  const fieldOf = ({ title, texts }: SearchRecord): string => random.pick([title, ...texts]);
  const text = (): string => random.pick(random.pick(records).texts);
  const folded = (from: string, lengths = LENGTHS) =>
    stretch(fold(from), random.pick(lengths), random);
  const typed = (word: string | undefined, as = (meant: string) => meant): Drawn | undefined =>
    word === undefined || SPECIAL.test(word) ? undefined : { text: as(word), meant: [fold(word)] };
  const mistyped = (): string | undefined => {
    const word = stretch(text(), random.pick(MISTYPED), random);
    return word !== undefined && HAN.test(word) ? word : undefined;
  };
  const words = random.shuffled(realWords());

  switch (kind) {
    case 'title':
      return () => typed(folded(random.pick(records).title));
    case 'text':
      return () => typed(folded(text()));
    case 'several':
      return () => {
        const record = random.pick(records);
        const meant = Array.from({ length: random.between(2, 3) }, () =>
          folded(fieldOf(record), [2, 3, 4]),
        ).filter((word) => word !== undefined);
        return meant.length < 2 ? undefined : { text: meant.join(' '), meant };
      };
    case 'quoted':
      return () => {
        const [open = '', close = ''] = random.pick(['“”', '""', '「」']);
        return typed(
          stretch(text(), random.between(4, 9), random),
          (word) => `${open}${word}${close}`,
        );
      };
    case 'punctuated':
      return () => {
        const word = stretch(text(), random.between(5, 9), random);
        return /[^\p{P}]\p{P}[^\p{P}]/u.test(word ?? '') ? typed(word) : undefined;
      };
    case 'digits':
      return () => {
        const word = folded(text(), [3, 4, 5]);
        return /\d/u.test(word ?? '') ? typed(word, random.pick([String, fullWidth])) : undefined;
      };
    case 'traditional':
      return () => {
        const word = folded(fieldOf(random.pick(records)), [2, 3, 4, 6]) ?? '';
        const written = traditional(word, random);
        return written === word ? undefined : typed(word, () => written);
      };
    case 'wrong':
      return () => typed(mistyped(), (word) => withWrong(word, mistyped()?.[0] ?? '', random));
    case 'missing':
      return () => typed(mistyped(), (word) => withMissing(word, random));
    case 'pinyin':
      return () => typed(words.pop(), (word) => sound(word, 'pinyin'));
    case 'initials':
      // Two letters are what thousands of pairs begin with.
      return () => typed(words.pop(), (word) => (word.length > 2 ? sound(word, 'first') : ''));
  }
}

/** Words of the phrases, each of which somebody would look for. */
function realWords(): string[] {
  const { words, topics } = PHRASES;
  const all = [
    ...Object.values(words).flat(),
    ...topics.flatMap(({ title, subjects, metrics }) => [
      title,
      ...subjects,
      ...metrics.map(({ metric }) => metric),
    ]),
  ];
  return [...new Set(all)].filter((word) => HAN.test(word) && word.length <= 6);
}
