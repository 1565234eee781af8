import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../model/graph.ts';
import type { EntryInput } from '../../model/nodes.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';
import { ledgerItems, ledgerMeasures } from './items.ts';

const { problem, cause, measure } = entryInput;

function itemsOf(id: string, ...entries: EntryInput[]) {
  const reviews = ['2020', '2021', '2022'].map((year) => reviewInput(year));
  const review = buildGraph({ themes: [], reviews, entries }).review(id);
  if (!review) throw new Error(`no review ${id}`);
  const items = ledgerItems(review);
  return { review, items };
}

const idsOf = (...args: Parameters<typeof itemsOf>) =>
  itemsOf(...args).items.map(({ number, problem, causes, measures }) =>
    [number, problem?.id ?? '–', ...[...causes, ...measures].map(({ id }) => id)].join(' '),
  );

describe('the items of a ledger', () => {
  it('are the problems in their order, each with its causes and measures', () => {
    const items = idsOf(
      '2021',
      problem('2021/p01', { order: 2, measures: ['2021/m01'] }),
      problem('2021/p02', { order: 1, causes: ['2021/c01'] }),
      cause('2021/c01'),
      measure('2021/m01'),
      measure('2021/m02', { problems: ['2021/p01'] }),
    );
    expect(items).toEqual(['1 2021/p02 2021/c01', '2 2021/p01 2021/m01 2021/m02']);
  });

  it('are measures without a problem too, and causes that belong to nothing, in the end', () => {
    const items = idsOf(
      '2021',
      cause('2021/c01'),
      cause('2021/c02'),
      measure('2021/m01', { causes: ['2021/c02'] }),
      problem('2021/p01'),
    );
    expect(items).toEqual(['1 2021/p01', '2 – 2021/c02 2021/m01', '3 – 2021/c01']);
  });

  it('give a cause that names no problem to those that a measure against it answers', () => {
    const items = idsOf(
      '2021',
      problem('2021/p01'),
      cause('2021/c01'),
      measure('2021/m01', { problems: ['2021/p01'], causes: ['2021/c01'] }),
    );
    expect(items).toEqual(['1 2021/p01 2021/c01 2021/m01']);
  });

  it('are problems of other reviews where measures of this one answer them, and what answers its own later', () => {
    const entries = [
      problem('2020/p01', { causes: ['2020/c01'] }),
      cause('2020/c01'),
      problem('2021/p01'),
      measure('2021/m01', { problems: ['2020/p01'] }),
      measure('2022/m01', { problems: ['2021/p01'] }),
    ];
    expect(idsOf('2021', ...entries)).toEqual(['1 2021/p01 2022/m01', '2 2020/p01 2021/m01']);
    const { review, items } = itemsOf('2021', ...entries);
    expect(ledgerMeasures(review, items).map(({ id }) => id)).toEqual(['2021/m01', '2022/m01']);
  });

  it('leave out none of the entries of a review, however they are linked', () => {
    const some = fc.subarray(['2021/p01', '2021/p02', '2020/p01']);
    const links = fc.record({
      ofCauses: fc.tuple(some, some),
      ofMeasures: fc.tuple(some, some),
      causes: fc.subarray(['2021/c01', '2021/c02']),
    });
    fc.assert(
      fc.property(links, ({ ofCauses, ofMeasures, causes }) => {
        const { review, items } = itemsOf(
          '2021',
          ...['2021/p01', '2021/p02', '2020/p01'].map((id) => problem(id)),
          ...ofCauses.map((problems, index) => cause(`2021/c0${index + 1}`, { problems })),
          ...ofMeasures.map((problems, index) =>
            measure(`2021/m0${index + 1}`, { problems, causes }),
          ),
        );
        const shown = new Set(
          items.flatMap(({ problem, causes, measures }) => [problem, ...causes, ...measures]),
        );
        const missing = [...review.problems, ...review.causes, ...review.measures].filter(
          (entry) => !shown.has(entry),
        );
        expect(missing.map(({ id }) => id)).toEqual([]);
        expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
      }),
    );
  });
});
