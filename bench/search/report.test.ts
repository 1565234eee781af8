import { describe, expect, it } from 'vitest';
import type { EngineFigures, OwnFigures } from './figures.ts';
import { searchTables } from './report.ts';

const same = (median: number) => ({ median, p95: median * 2, max: median * 3 });

const engine = (name: string, bytes: number, latency: number): EngineFigures => {
  const near = { queries: 1, recallAt5: 0.95, wrong: [] };
  return {
    name,
    entries: 5000,
    exact: {
      queries: 460,
      recall: 0.9999,
      precision: 1,
      titleFirst: 1,
      titlePairs: 1,
      empty: 2,
      wrong: [],
    },
    near: { wrong: near, missing: near, pinyin: near, initials: near },
    bytes: { first: same(bytes), later: same(0) },
    latency: same(latency),
    blocked: 0,
  };
};
const ours: OwnFigures = {
  ...engine('ours', 100_000, 40),
  nearLatency: same(50),
  pageDiffers: [],
  disk: { index: 1600, all: 1700 },
  cpuPerEntry: 0.004,
};

describe('the report of search', () => {
  const figures = [{ ours, peers: [engine('peer', 250_000, 20)] }];

  it('has a line for each engine, peers with ratios to ours', () => {
    const lines = searchTables(figures, 'en').map((line) => line.split(/ {2,}/u));
    const own = lines.find(([name]) => name === 'ours');
    const peer = lines.find(([name]) => name === 'peer');
    expect(own).toContain('100 / 200 / 300');
    expect(peer).toContain('250 / 500 / 750 (2.5×)');
    expect(peer).toContain('20 / 40 / 60 (0.5×)');
  });

  it('says 1.000 of nothing less', () => {
    expect(searchTables(figures, 'en')[2]).toMatch(/ 0\.999 +1\.000 /u);
  });

  it('has the index in a table of its own', () => {
    const lines = searchTables(figures, 'en').map((line) => line.split(/ {2,}/u));
    expect(lines).toContainEqual(['ours', '5000', '1600', '1700', '4.00', '50 / 100 / 150', '0']);
  });

  it('says the same in Chinese', () => {
    expect(searchTables(figures, 'zh-CN')).toHaveLength(searchTables(figures, 'en').length);
    expect(searchTables(figures, 'zh-CN')[0]).toContain('查全率');
  });

  it('is nothing when search was not measured', () => {
    expect(searchTables([], 'en')).toEqual([]);
  });
});
