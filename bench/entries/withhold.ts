import type { BenchEntry } from '../entry.ts';

/** Its findings are milliseconds of CPU, and the share of a build in per cent. */
export const withhold: BenchEntry = {
  name: 'withhold',
  summary: {
    'zh-CN': '把关、密级和个人信息、泄漏检查占生成网站的份额',
    en: 'the share of a build that goes to gate, personal data and leak scan',
  },
  sizes: [2000],
  rounds: 1,
  content: new URL('../workers/write-withheld.ts', import.meta.url),
  worker: new URL('../workers/withhold.ts', import.meta.url),
};
