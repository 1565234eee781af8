import type { BenchEntry } from '../entry.ts';
import { HOSTILE_FILES } from '../hostile-files.ts';

/** One for each kind of file; its size is 1 file. */
export const importHostile: readonly BenchEntry[] = Object.keys(HOSTILE_FILES).map((kind) => ({
  name: `import-hostile:${kind}`,
  summary: {
    'zh-CN': `导入恶意文件：${kind}`,
    en: `imports a hostile file: ${kind}`,
  },
  sizes: [1],
  rounds: 1,
  content: new URL(`../workers/write-hostile.ts?kind=${kind}`, import.meta.url),
  worker: new URL('../workers/import.ts', import.meta.url),
}));
