import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { entryInput, findIn, reviewInput } from '../testing/graph-inputs.ts';
import { recurrences, trailOf, type TrailStep } from './trail.ts';

interface Found {
  id: string;
  title?: string;
  continues?: string;
}

function graphOf(problems: readonly Found[]) {
  const years = ['2019', '2020', '2021', '2021-special', '2022'];
  return buildGraph({
    themes: [],
    reviews: years.map((year) => reviewInput(year)),
    entries: problems.map(({ id, ...data }) => entryInput.problem(id, data)),
  });
}

const trailIn = (problems: readonly Found[], id: string): TrailStep[] =>
  trailOf(findIn(graphOf(problems), 'problem', id));

const ids = (trail: readonly TrailStep[]): string[] => trail.map(({ problem }) => problem.id);

const inText = ({ title: { before, changed, after } }: TrailStep): string =>
  `${before}[${changed}]${after}`;

describe('the trail of a problem', () => {
  it('is one step where it was found once', () => {
    expect(ids(trailIn([{ id: '2020/p01' }, { id: '2021/p01' }], '2020/p01'))).toEqual([
      '2020/p01',
    ]);
  });

  it('leads through all years from whichever of them it begins, in their order', () => {
    const problems = [
      { id: '2022/p01', continues: '2020/p01' },
      { id: '2020/p01', continues: '2019/p01' },
      { id: '2019/p01' },
    ];
    for (const { id } of problems) {
      expect(ids(trailIn(problems, id))).toEqual(['2019/p01', '2020/p01', '2022/p01']);
    }
  });

  it('holds all branches where two problems continue the same one', () => {
    const problems = [
      { id: '2020/p01' },
      { id: '2021/p02', continues: '2020/p01' },
      { id: '2021-special/p01', continues: '2020/p01' },
      { id: '2022/p01', continues: '2021/p02' },
    ];
    for (const { id } of problems) {
      expect(ids(trailIn(problems, id))).toEqual([
        '2020/p01',
        '2021-special/p01',
        '2021/p02',
        '2022/p01',
      ]);
    }
  });

  it('begins anew after a problem that is withheld', () => {
    const problems = [
      { id: '2022/p01', continues: '2021/p01' },
      { id: '2020/p01', title: '走访少' },
    ];
    expect(trailIn(problems, '2022/p01')).toMatchObject([{ wording: undefined }]);
  });

  it('ends where content links problems in a circle, or to themselves', () => {
    const circle = [
      { id: '2020/p01', continues: '2022/p01' },
      { id: '2021/p01', continues: '2020/p01' },
      { id: '2022/p01', continues: '2021/p01' },
    ];
    expect(ids(trailIn(circle, '2021/p01'))).toEqual(['2020/p01', '2021/p01', '2022/p01']);
    expect(ids(trailIn([{ id: '2020/p01', continues: '2020/p01' }], '2020/p01'))).toEqual([
      '2020/p01',
    ]);
  });
});

describe('the wording of a problem that was found again', () => {
  const again = (earlier: string, title: string): TrailStep | undefined =>
    trailIn(
      [
        { id: '2020/p01', title: earlier },
        { id: '2021/p01', title, continues: '2020/p01' },
      ],
      '2021/p01',
    )[1];

  it('is compared with the problem that it continues, not with the one that stands before it', () => {
    const problems = [
      { id: '2020/p01', title: '走访企业少' },
      { id: '2021/p01', title: '文件流转慢', continues: '2020/p01' },
      { id: '2022/p01', title: '走访企业少', continues: '2020/p01' },
    ];
    expect(trailIn(problems, '2020/p01').map(({ wording }) => wording)).toEqual([
      undefined,
      'other',
      'same',
    ]);
  });

  it('shows where it was changed', () => {
    const changes = [
      ['走访企业计划性不强', '走访企业针对性不强', '走访企业[针对]性不强'],
      ['走访企业不够', '走访企业仍然不够', '走访企业[仍然]不够'],
      ['走访企业不够', '走访重点企业不够', '走访[重点]企业不够'],
      ['走访企业少', '走访企业少得多', '走访企业少[得多]'],
      ['走访企业不多', '走访企业', '走访企业[]'],
    ] as const;
    for (const [earlier, title, shown] of changes) {
      const step = again(earlier, title);
      expect(step?.wording).toBe('changed');
      expect(step && inText(step)).toBe(shown);
    }
  });

  it('is the same without a mark, and another one is no change of it', () => {
    expect(again('走访少', '走访少')).toMatchObject({ wording: 'same', title: { changed: '' } });
    expect(again('走访少', '合同付款不及时')).toMatchObject({
      wording: 'other',
      title: { before: '合同付款不及时', changed: '', after: '' },
    });
  });

  it('loses no character of the title, whatever the characters are', () => {
    const titles = fc.string({ unit: fc.constantFrom('走', '访', '𠮷', '少', '不'), minLength: 1 });
    fc.assert(
      fc.property(titles, titles, (earlier, title) => {
        const step = again(earlier, title);
        expect(step?.title).toBeDefined();
        expect(Object.values(step?.title ?? {}).join('')).toBe(title);
      }),
    );
  });
});

describe('problems that were found more than once', () => {
  it('are told once each, those found most often first, then the latest', () => {
    const graph = graphOf([
      { id: '2019/p01' },
      { id: '2019/p02' },
      { id: '2019/p03' },
      { id: '2020/p01', continues: '2019/p01' },
      { id: '2021/p01', continues: '2020/p01' },
      { id: '2020/p02', continues: '2019/p02' },
      { id: '2022/p03', continues: '2019/p03' },
      { id: '2022/p04' },
    ]);
    const problems = graph.reviews.flatMap(({ problems }) => problems);
    expect(recurrences(problems).map(ids)).toEqual([
      ['2019/p01', '2020/p01', '2021/p01'],
      ['2019/p03', '2022/p03'],
      ['2019/p02', '2020/p02'],
    ]);
    expect(recurrences([])).toEqual([]);
  });

  it('have one trail, the same from each of its problems, however they are linked', () => {
    const count = 8;
    const index = fc.integer({ min: 0, max: count - 1 });
    const links = fc.array(fc.option(index, { nil: undefined }), {
      minLength: count,
      maxLength: count,
    });
    fc.assert(
      fc.property(links, (list) => {
        const id = (each: number): string => `${2019 + (each % 4)}/p${each}`;
        const graph = graphOf(
          list.map((to, each) => ({
            id: id(each),
            ...(to === undefined ? {} : { continues: id(to) }),
          })),
        );
        const problems = graph.reviews.flatMap(({ problems }) => problems);
        for (const problem of problems) {
          const trail = trailOf(problem);
          expect(trail.some((step) => step.problem === problem)).toBe(true);
          for (const step of trail) expect(ids(trailOf(step.problem))).toEqual(ids(trail));
        }
        const told = recurrences(problems).flatMap(ids);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});
