import type { BenchEntry } from '../entry.ts';

/** Its size is the number of documents. */
export const importRandom: BenchEntry = {
  name: 'import-random',
  summary: {
    'zh-CN': '导入随机文档：不丢一字，不崩溃',
    en: 'imports random documents: nothing is lost and nothing crashes',
  },
  sizes: [100_000],
  rounds: 1,
  content: null,
  worker: new URL('../workers/import-random.ts', import.meta.url),
};
