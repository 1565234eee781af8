import type { BenchEntry } from '../entry.ts';

/** Sizes are thousands of characters. */
export const importing: BenchEntry = {
  name: 'import',
  summary: {
    'zh-CN': '计划导入一份报告（规模以千字计）',
    en: 'plans the import of a report (sizes in thousands of characters)',
  },
  sizes: [5, 50, 500, 5_000],
  content: new URL('../workers/write-report.ts', import.meta.url),
  worker: new URL('../workers/import.ts', import.meta.url),
};
