import { writeSearchIndex } from '../../src/search/index/write-index.ts';
import type { Work } from '../entry.ts';
import { readRecords } from '../search/records-file.ts';

export const work: Work = async ({ content, scratch }) => {
  await writeSearchIndex(await readRecords(content), scratch);
};
