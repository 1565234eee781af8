import type { BenchEntry } from '../entry.ts';

export const loader: BenchEntry = {
  name: 'loader',
  summary: {
    'zh-CN': '读取内容并把正文生成 HTML（即 Astro 加载器所做的）',
    en: 'reads the content and renders its texts (what the loader does for Astro)',
  },
  sizes: [2_000, 10_000],
  worker: new URL('../workers/loader.ts', import.meta.url),
};
