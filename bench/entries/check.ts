import type { BenchEntry } from '../entry.ts';

export const check: BenchEntry = {
  name: 'check',
  summary: { 'zh-CN': '读取内容并运行全部检查', en: 'reads the content and runs every check' },
  sizes: [500, 2_000, 5_000, 20_000],
  worker: new URL('../workers/check.ts', import.meta.url),
};
