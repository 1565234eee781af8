import { writeCorpus } from '../corpus.ts';
import type { Work } from '../entry.ts';

/** Writes the content that the other workers are given. */
export const work: Work = ({ content, entries }) => writeCorpus(content, { entries });
