import { fold } from '../../src/search/fold.ts';

/** A record as search compares it. */
export interface FoldedRecord {
  id: string;
  title: string;
  texts: string[];
}

/** The records that a query should find. */
export interface Truth {
  /** Those whose title contains all words. */
  titles: Set<string>;
  /** Those that contain all words, wherever; the others among them. */
  all: Set<string>;
}

export const foldRecord = ({ id, title, texts }: FoldedRecord): FoldedRecord => ({
  id,
  title: fold(title),
  texts: texts.map(fold),
});

/**
 * The records that contain all of the words, each in one of its fields: what any engine is held against.
 * @param words folded
 */
export function truthOf(words: readonly string[], records: readonly FoldedRecord[]): Truth {
  const truth: Truth = { titles: new Set(), all: new Set() };
  for (const { id, title, texts } of records) {
    const inTitle = words.filter((word) => title.includes(word));
    if (inTitle.length === words.length) truth.titles.add(id);
    const found = words.every(
      (word) => inTitle.includes(word) || texts.some((text) => text.includes(word)),
    );
    if (found) truth.all.add(id);
  }
  return truth;
}
