import { describe, expect, it } from 'vitest';
import { runChecks } from '../src/check/run-checks.ts';
import type { ReadEntry } from '../src/content/content.ts';
import { readContent } from '../src/content/read.ts';
import { renderBody } from '../src/content/render-body.ts';
import { temporaryFolder } from '../src/testing/temporary-folder.ts';
import { corpusFiles, type CorpusOptions, writeCorpus } from './content.ts';

const folder = temporaryFolder();

async function written(options: CorpusOptions) {
  await writeCorpus(folder.path, options);
  return readContent(folder.path);
}

const lengthOf = ({ body }: ReadEntry): number =>
  renderBody(body).reduce((sum, { text }) => sum + text.length, 0);

describe('the content of the benchmark', () => {
  it('is the same for the same seed', () => {
    const files = [...corpusFiles({ entries: 120, seed: 7 })];
    expect([...corpusFiles({ entries: 120, seed: 7 })]).toEqual(files);
    expect([...corpusFiles({ entries: 120, seed: 8 })]).not.toEqual(files);
  });

  it.each([0, 1, 7, 53, 130])(
    'passes the check without errors with %d entries',
    async (entries) => {
      const content = await written({ entries });
      expect(content.entries).toHaveLength(entries);
      expect(runChecks(content).filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('has other departments in the same years when one has enough', async () => {
    const { reviews } = await written({ entries: 24, perReview: 2 });
    expect(reviews.map(({ id }) => id)).toEqual(expect.arrayContaining(['2014-01', '2014-02']));
    expect(new Set(reviews.map(({ data }) => data.year)).size).toBe(10);
  });

  it('has texts as long as those of real reports', async () => {
    const { entries } = await written({ entries: 200 });
    const lengths = entries.map(lengthOf);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(240);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(420);
  });

  it('links every measure to what it answers, and follow-ups to the year before', async () => {
    const { entries } = await written({ entries: 100 });
    for (const entry of entries) {
      if (entry.kind === 'measure') {
        expect(entry.data.problems).not.toEqual([]);
        expect(entry.data.targets).toHaveLength(1);
      }
      if (entry.kind === 'follow-up' && entry.id.startsWith('2015')) {
        expect(entry.data.about).toContainEqual(expect.stringMatching(/^2014-01\/m\d+\/t1$/u));
        expect(entry.data.actuals).toHaveLength(1);
      }
    }
  });
});
