import type { SearchIndex } from '../open-index.ts';

/** Each syllable with the characters that are read so. */
export type SoundTable = ReadonlyMap<string, ReadonlySet<string>>;

/** Loads how characters are read. */
export async function soundTable(index: SearchIndex): Promise<SoundTable> {
  const written = ((await index.lookUp('sounds', '')) ?? '') as string;
  const entries = written.matchAll(/(?<syllable>[a-z]+)(?<characters>\P{ASCII}+)/gu);
  return new Map(
    [...entries].map(({ groups: { syllable = '', characters = '' } = {} }) => [
      syllable,
      new Set(characters),
    ]),
  );
}

/** The syllables that a character is read as. */
export const syllablesOf = (table: SoundTable, character: string): string[] =>
  [...table].filter(([, characters]) => characters.has(character)).map(([syllable]) => syllable);

/** The characters that are read like one, which input methods offer beside it. */
export const soundAlikes = (table: SoundTable, character: string): Set<string> =>
  new Set(syllablesOf(table, character).flatMap((syllable) => [...(table.get(syllable) ?? [])]));
