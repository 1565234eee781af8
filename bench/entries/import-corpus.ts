import { readdirSync } from 'node:fs';
import { IMPORT_CORPUS } from '../../corpora/import-corpus.ts';
import type { BenchEntry } from '../entry.ts';

/** Its size is the number of documents. */
export const importCorpus: BenchEntry = {
  name: 'import-corpus',
  summary: {
    'zh-CN': '导入语料，与人工标注的结果比较',
    en: 'imports the corpus and compares with what somebody expected',
  },
  sizes: [readdirSync(IMPORT_CORPUS).length],
  content: null,
  worker: new URL('../workers/import-corpus.ts', import.meta.url),
};
