import { describe, expect, it } from 'vitest';
import { jsonResults, textTable } from './report.ts';
import type { Figures, Result } from './results.ts';
import { tableLines } from './table.ts';

const MEGABYTE = 2 ** 20;

const figures = (cpu: number, memory: number): Figures => ({
  cpu: { median: cpu, min: cpu - 0.1, max: cpu + 0.1 },
  memory: { median: memory * MEGABYTE, min: memory * MEGABYTE, max: (memory + 1) * MEGABYTE },
});

const RESULTS: Result[] = [
  { name: 'check', entries: 0, raw: figures(0.5, 100) },
  {
    name: 'peer',
    entries: 2000,
    raw: figures(2.5, 180),
    beyondStart: figures(2, 80),
    cpuPerEntry: { median: 0.001, min: 0.0009, max: 0.0011 },
    ratio: { to: 'check', ...figures(3, 1) },
  },
];

describe('a table', () => {
  it('has its columns below one another, those of wide characters too', () => {
    expect(
      tableLines([
        ['名称', 'n'],
        ['a', '10'],
        ['bcdef', '9'],
      ]),
    ).toEqual(['名称    n', '-----  --', 'a      10', 'bcdef   9']);
  });

  it('is nothing without rows', () => {
    expect(tableLines([])).toEqual([]);
  });
});

describe('the report of a run', () => {
  it('has a line for each result, with medians and their bounds', () => {
    const [head, , start, peer, ...legend] = textTable(RESULTS, 5, 'en');
    expect(head).toMatch(/^entry +size +CPU s +beyond start +ms each +memory MB/u);
    expect(start).toMatch(/^check +0 +0\.50 \[0\.40, 0\.60\] +100 \[100, 101\]$/u);
    expect(peer?.split(/ {2,}/u)).toEqual([
      'peer',
      '2000',
      '2.50 [2.40, 2.60]',
      '2.00 [1.90, 2.10]',
      '1.00 [0.90, 1.10]',
      '180 [180, 181]',
      '80 [80, 81]',
      expect.stringMatching(/^check: CPU 3\.0×, memory /u),
    ]);
    expect(legend.join('\n')).toContain('5 rounds');
  });

  it('has what the work found at the end of the line', () => {
    const found: Result = {
      name: 'corpus',
      entries: 31,
      raw: figures(0.5, 100),
      findings: { F1: '0.970', answer: 'imported' },
    };
    expect(textTable([found], 1, 'en')[2]).toMatch(/ F1: 0\.970, answer: imported$/u);
  });

  it('says the same in Chinese', () => {
    expect(textTable(RESULTS, 5, 'zh-CN')).toHaveLength(textTable(RESULTS, 5, 'en').length);
    expect(textTable(RESULTS, 5, 'zh-CN')[0]).toContain('条目');
  });

  it('gives other programs everything in seconds and bytes', () => {
    const report = JSON.parse(jsonResults(RESULTS, 5, [])) as Record<string, unknown>;
    expect(report).toMatchObject({ rounds: 5, node: process.version, results: RESULTS });
  });
});
