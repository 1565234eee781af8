import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../model/graph.ts';
import type { EntryInput } from '../../model/nodes.ts';
import { entryInput, findIn, reviewInput } from '../../testing/graph-inputs.ts';
import { resultOf } from './result.ts';

const { problem, measure, followUp } = entryInput;

function resultWith(...entries: EntryInput[]) {
  const graph = buildGraph({
    themes: [],
    reviews: ['2020', '2021', '2022'].map((id, index) =>
      reviewInput(id, { baseline: index > 0 ? [String(2019 + index)] : [] }),
    ),
    entries: [
      problem('2020/p01', { measures: ['2020/m01'] }),
      measure('2020/m01', {
        targets: [{ id: 't1', metric: '走访企业', op: '>=', value: 60, unit: '次' }],
      }),
      ...entries,
    ],
  });
  const found = findIn(graph, 'problem', '2020/p01');
  return resultOf({ problem: found, measures: found.measures });
}

const about = (...ids: string[]) => ({ about: ids });

describe('the result in a ledger', () => {
  it('is what was said last, and by all who said it on that day', () => {
    const { reports } = resultWith(
      followUp('2021/f01', { ...about('2020/p01'), date: '2021-06-30' }),
      followUp('2021/f02', { ...about('2020/p01'), date: '2021-12-31' }),
      followUp('2021/f03', { ...about('2020/p01'), date: '2021-12-31' }),
    );
    expect(reports.map(({ followUp }) => followUp.id)).toEqual(['2021/f02', '2021/f03']);
  });

  it('says of which measure somebody spoke who said nothing of the problem', () => {
    const { reports } = resultWith(
      followUp('2021/f01', about('2020/p01')),
      followUp('2022/f01', about('2020/m01')),
    );
    expect(
      reports.map(({ followUp, measures }) => [followUp.id, measures.map(({ id }) => id)]),
    ).toEqual([
      ['2021/f01', []],
      ['2022/f01', ['2020/m01']],
    ]);
  });

  it('does not repeat of a measure what has been said of the problem since', () => {
    const { reports } = resultWith(
      followUp('2021/f01', about('2020/p01', '2020/m01')),
      followUp('2022/f01', about('2020/p01')),
    );
    expect(reports.map(({ followUp }) => followUp.id)).toEqual(['2022/f01']);
  });

  it('tells the figures that the text does not', () => {
    const text = '走访企业76次，收回公物若干。';
    const { reports, targets } = resultWith({
      ...followUp('2021/f01', {
        ...about('2020/p01'),
        actuals: [
          { target: '2020/m01/t1', metric: '走访企业', value: 76, unit: '次' },
          { metric: '走访企业', value: 76, unit: '次', quote: '走访企业76次' },
          { metric: '收回公物', value: 3, unit: '件', quote: '收回公物3件' },
        ],
      }),
      text,
    });
    expect(reports.map(({ text, actuals }) => [text, actuals.map(({ metric }) => metric)])).toEqual(
      [[text, ['收回公物']]],
    );
    expect(targets.map(({ outcome, report }) => [outcome, report?.actual.value])).toEqual([
      ['met', 76],
    ]);
  });

  it('is the title of a follow-up without a text', () => {
    const { reports } = resultWith(
      followUp('2021/f01', { ...about('2020/p01'), title: '在服务企业方面' }),
    );
    expect(reports[0]?.text).toBe('在服务企业方面');
  });

  it('is no report and a target that is awaited where nobody has spoken', () => {
    const { reports, targets } = resultWith();
    expect(reports).toEqual([]);
    expect(targets.map(({ outcome }) => outcome)).toEqual(['unreported']);
  });
});
