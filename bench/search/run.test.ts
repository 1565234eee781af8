import { describe, expect, it } from 'vitest';
import { SEARCH_PEERS } from './peers/index.ts';
import { searchTables } from './report.ts';
import { runSearch } from './run.ts';

describe('the search benchmark', () => {
  it('measures our search page and each peer in a browser', async () => {
    const steps: string[] = [];
    const figures = await runSearch({
      sizes: [60],
      peers: SEARCH_PEERS.filter(({ name }) => ['scan', 'pagefind'].includes(name)),
      peersMax: 60,
      perKind: 1,
      onStep: ({ name }) => steps.push(name),
    });
    expect(steps).toEqual(['duizhao', 'pagefind', 'scan']);
    const [{ ours, peers } = { ours: undefined, peers: [] }] = figures;
    expect(ours).toMatchObject({ entries: 60, pageDiffers: [] });
    for (const { exact } of [ours, peers[1]].filter((engine) => engine !== undefined)) {
      expect(exact).toMatchObject({
        queries: 7,
        recall: 1,
        precision: 1,
        titleFirst: 1,
        empty: 0,
      });
    }
    for (const { bytes, latency } of [ours, ...peers].filter((engine) => engine !== undefined)) {
      expect(bytes.first.median).toBeGreaterThan(5_000);
      expect(latency.median).toBeGreaterThan(0);
    }
    expect(ours?.disk.index).toBeGreaterThan(100);
    expect(ours?.cpuPerEntry).toBeGreaterThan(0);
    expect(searchTables(figures, 'en').join('\n')).toContain('duizhao');
  });
});
