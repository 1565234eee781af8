import { describe, expect, it } from 'vitest';
import { message } from '../i18n/messages.ts';
import { type CorpusResult, corpusResults } from '../../corpora/import-corpus.ts';
import { type CorpusScore, f1, sumOf } from '../../corpora/corpus-score.ts';

/** What the import of a document that nobody here has seen has to reach. */
const WANTED = 0.95;

// Planning throws when an import is not lossless.
const results = await corpusResults();

/** What differs, document by document, for whoever has to mend it. */
function differences(list: keyof CorpusScore): string {
  return results
    .flatMap(({ name, score }) => {
      const { missing, superfluous } = score[list];
      const lines = [
        ...missing.map((line) => `  missing      ${line}`),
        ...superfluous.map((line) => `  superfluous  ${line}`),
      ];
      return lines.length === 0 ? [] : [name, ...lines];
    })
    .join('\n');
}

const names = (list: CorpusResult[]) => list.map(({ name }) => name);

describe('the import of the corpus', () => {
  it.each(['outline', 'targets'] as const)('finds the %s as somebody who reads it does', (list) => {
    const total = f1(sumOf(results.map(({ score }) => score[list])));
    expect(total, `${list}: F1 ${total.toFixed(3)}\n${differences(list)}`).toBeGreaterThanOrEqual(
      WANTED,
    );
  });

  it('refuses what is no such report, and nothing else', () => {
    const wanted = results.filter(({ expected }) => expected.refused);
    const refused = results.filter(({ report }) => report === undefined);
    expect(names(refused)).toEqual(names(wanted));
  });

  it('takes what a report states about itself for its totals, and adds nothing up', () => {
    const stating = results.filter(({ expected }) => expected.totals !== undefined);
    const listed = (totals: (result: CorpusResult) => unknown) =>
      stating.map((result) => ({ name: result.name, totals: totals(result) }));
    const stated = listed(({ report }) => ({ ...report?.totals, quote: undefined }));
    expect(stated).toEqual(listed(({ expected }) => expected.totals));
  });

  it('finds the right year, or asks for it', () => {
    const reports = results.filter(({ expected }) => !expected.refused);
    const certain = reports.filter(({ year }) => year?.isCertain === true);
    const wrong = certain.filter(({ expected, year }) => year?.year !== expected.year);
    expect(names(wrong)).toEqual([]);
    expect(certain.length).toBeGreaterThanOrEqual(40);
  });

  it('asks to confirm next to nothing of what it reads right', () => {
    const usual = (['confirm-title', 'confirm-heading', 'confirm-kind'] as const).map((id) =>
      message('zh-CN', id),
    );
    const asking = results.filter(({ report }) =>
      report?.warnings.some((each) => each.id === 'confirm' && !usual.includes(each.message)),
    );
    expect(asking.length, names(asking).join(' ')).toBeLessThanOrEqual(results.length / 20);
  });

  it('is of as many documents as the score is worth something', () => {
    expect(results.length).toBeGreaterThanOrEqual(25);
  });
});
