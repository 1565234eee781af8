import type { BenchEntry } from '../entry.ts';

export const build: BenchEntry = {
  name: 'build',
  summary: {
    'zh-CN': '生成整个网站，包括搜索索引',
    en: 'builds the whole site with its search index',
  },
  sizes: [500],
  worker: new URL('../workers/build.ts', import.meta.url),
};
