import { f1, sumOf } from '../../corpora/corpus-score.ts';
import { corpusResults } from '../../corpora/import-corpus.ts';
import type { Work } from '../entry.ts';

export const work: Work = async ({ entries }) => {
  if (entries === 0) return {};
  const results = await corpusResults();
  const score = (list: 'outline' | 'targets') =>
    f1(sumOf(results.map((result) => result.score[list]))).toFixed(3);
  const wrong = results.filter(
    ({ expected, report }) => expected.refused !== (report === undefined),
  );
  return {
    'outline F1': score('outline'),
    'targets F1': score('targets'),
    misjudged: wrong.length,
  };
};
