import { writeCorpus } from '../../corpora/content.ts';
import type { Work } from '../entry.ts';

/** Writes the content that the other workers are given. */
export const work: Work = async ({ content, entries }) => {
  await writeCorpus(content, { entries });
};
