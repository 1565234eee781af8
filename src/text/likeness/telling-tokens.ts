import { countTokens } from './tokens.ts';

/** A text and what it is called. */
export interface TitledText {
  title: string;
  text: string;
}

/** How much each of some tokens tells of a text, in the order of their characters. */
export type Telling = ReadonlyMap<string, number>;

/** How many tokens are kept of a text: more find nothing else, and take longer to compare. */
const KEPT = 32;

/** What more texts have tells none of them from the others; and it would take long to compare them all. */
const MOST_HOLDERS = 1000;

/** Titles say in few words what texts are about. */
const IN_TITLE = 2;

/**
 * What a title names and its text speaks of is the subject; what the title alone says is often how it stands
 * (不及时, 不到位), which many subjects have in common.
 */
const SUBJECT = 2;

/**
 * The tokens that tell most of each text and that another has too: those that it often says and few others do.
 * Two texts are the more alike the higher the sum of the products of the weights of their common tokens is.
 */
export function tellingTokens(texts: readonly TitledText[]): Telling[] {
  const counted = texts.map(({ title, text }) => ({
    title: countTokens(title),
    text: countTokens(text),
  }));
  const holders = new Map<string, number>();
  for (const { title, text } of counted) {
    for (const token of new Set([...title.keys(), ...text.keys()])) {
      holders.set(token, (holders.get(token) ?? 0) + 1);
    }
  }
  const holdersOf = (token: string): number => holders.get(token) ?? 0;
  const rarity = (token: string): number => Math.log((texts.length + 1) / holdersOf(token));
  const weighed = counted.map(({ title, text }) =>
    [...new Set([...title.keys(), ...text.keys()])].sort().map((token): [string, number] => {
      const times = text.get(token) ?? 0;
      const place = !title.has(token) ? 1 : times === 0 ? IN_TITLE : IN_TITLE * SUBJECT;
      return [token, place * (1 + Math.log(Math.max(1, times))) * rarity(token)];
    }),
  );
  const lengths = weighed.map((tokens) =>
    Math.sqrt(tokens.reduce((sum, [, weight]) => sum + weight ** 2, 0)),
  );
  const usual = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  return weighed.map((tokens, index) => {
    // Half of the usual length, lest a text of a few words be like every other that has one of them.
    const length = ((lengths[index] ?? 0) + usual) / 2;
    const common = tokens.filter(
      ([token]) => holdersOf(token) > 1 && holdersOf(token) <= MOST_HOLDERS,
    );
    const most = new Set([...common].sort(([, a], [, b]) => b - a).slice(0, KEPT));
    return new Map(common.flatMap((each) => (most.has(each) ? [[each[0], each[1] / length]] : [])));
  });
}
