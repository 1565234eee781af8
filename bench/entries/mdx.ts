import type { BenchEntry } from '../entry.ts';
import { loader } from './loader.ts';

export const mdx: BenchEntry = {
  name: 'mdx',
  summary: {
    'zh-CN': '用 @mdx-js/mdx 把同样的正文编译成模块（不读取头信息，不检查）',
    en: 'compiles the same texts with @mdx-js/mdx (front matter neither read nor checked)',
  },
  sizes: [2_000],
  worker: new URL('../workers/mdx.ts', import.meta.url),
  peerOf: loader.name,
};
