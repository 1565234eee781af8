import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryInput as entry,
  findIn as find,
  reviewInput as review,
} from '../testing/graph-inputs.ts';
import { buildGraph, type Graph } from './graph.ts';
import type { Entry, EntryInput, LinkedTarget } from './nodes.ts';
import { STATUSES } from './status.ts';

function graphOf(entries: EntryInput[], reviews = [review('2021'), review('2022')]): Graph {
  return buildGraph({ reviews, entries, themes: [{ id: 'cars', title: '公务用车' }] });
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the graph', () => {
  it('gives both sides a link that is written on one', () => {
    const graph = graphOf([
      entry.problem('2021/p01', { causes: ['2021/c01'] }),
      entry.cause('2021/c01'),
      entry.measure('2021/m01', { problems: ['2021/p01'], causes: ['2021/c01'] }),
    ]);
    expect(ids(find(graph, 'cause', '2021/c01').problems)).toEqual(['2021/p01']);
    expect(ids(find(graph, 'cause', '2021/c01').measures)).toEqual(['2021/m01']);
    expect(ids(find(graph, 'problem', '2021/p01').measures)).toEqual(['2021/m01']);
  });

  it('tells a review what it answers and by which it is answered, the latest first', () => {
    const graph = graphOf(
      [],
      [
        review('2020'),
        review('2021', { baseline: ['2020', '2019'] }),
        review('2022', { baseline: ['2020', '2021'] }),
      ],
    );
    expect(ids(graph.review('2022')?.baseline ?? [])).toEqual(['2020', '2021']);
    expect(ids(graph.review('2020')?.answeredBy ?? [])).toEqual(['2022', '2021']);
    expect(ids(graph.review('2021')?.baseline ?? [])).toEqual(['2020']);
    expect(ids(graph.review('2022')?.answeredBy ?? [])).toEqual([]);
  });

  it('holds a link once that is written on both sides', () => {
    const graph = graphOf([
      entry.problem('2021/p01', { causes: ['2021/c01'] }),
      entry.cause('2021/c01', { problems: ['2021/p01'] }),
    ]);
    expect(ids(find(graph, 'problem', '2021/p01').causes)).toEqual(['2021/c01']);
    expect(ids(find(graph, 'cause', '2021/c01').problems)).toEqual(['2021/p01']);
  });

  it('links follow-ups to problems, measures and targets, in order of time', () => {
    const graph = graphOf([
      entry.problem('2021/p01'),
      entry.measure('2021/m01', { targets: [{ id: 't1', metric: '调研', value: 20 }] }),
      entry.followUp('2022/f01', { about: ['2021/p01', '2021/m01/t1'] }),
      entry.followUp('2022/f02', { about: ['2021/p01'], date: '2022-03-01' }),
    ]);
    expect(ids(find(graph, 'problem', '2021/p01').followUps)).toEqual(['2022/f02', '2022/f01']);
    const [target] = find(graph, 'measure', '2021/m01').targets;
    expect(ids(target?.followUps ?? [])).toEqual(['2022/f01']);
    expect(ids(find(graph, 'follow-up', '2022/f01').about)).toEqual(['2021/p01', '2021/m01/t1']);
  });

  it('links a follow-up to the target that one of its figures answers', () => {
    const graph = graphOf([
      entry.measure('2021/m01', { targets: [{ id: 't1', metric: '调研', value: 20 }] }),
      entry.followUp('2022/f01', {
        actuals: [{ metric: '调研', value: 18, target: '2021/m01/t1' }],
      }),
    ]);
    const [target] = find(graph, 'measure', '2021/m01').targets;
    expect(ids(target?.followUps ?? [])).toEqual(['2022/f01']);
  });

  it('links a problem to the later one that is the same again', () => {
    const graph = graphOf([
      entry.problem('2021/p01'),
      entry.problem('2022/p05', { continues: '2021/p01' }),
    ]);
    expect(find(graph, 'problem', '2022/p05').continues?.id).toBe('2021/p01');
    expect(ids(find(graph, 'problem', '2021/p01').continuedBy)).toEqual(['2022/p05']);
  });

  it('knows the aspects of a review without sections', () => {
    const aspect = { type: 'aspect', id: '2021/a1', title: '公车方面', theme: 'cars' };
    const graph = graphOf(
      [entry.problem('2021/p01', { aspect: '2021/a1' })],
      [review('2021', { outline: [aspect] })],
    );
    const problem = find(graph, 'problem', '2021/p01');
    expect(problem.aspect?.node.title).toBe('公车方面');
    expect(problem.theme?.title).toBe('公务用车');
    expect(ids(graph.review('2021')?.aspects ?? [])).toEqual(['2021/a1']);
  });

  it('prefers the theme of an entry to that of its aspect', () => {
    const outline = [
      { type: 'section', id: '2021/s1', title: '问题' },
      { type: 'aspect', id: '2021/a1', title: '公车方面', theme: 'none' },
    ];
    const graph = graphOf(
      [entry.problem('2021/p01', { aspect: '2021/a1', theme: 'cars' })],
      [review('2021', { outline })],
    );
    expect(find(graph, 'problem', '2021/p01').theme?.id).toBe('cars');
    expect(graph.review('2021')?.sections[0]?.aspects.map(({ id }) => id)).toEqual(['2021/a1']);
  });

  it('lists the latest review first, and entries by their order, those without one last', () => {
    const graph = graphOf([
      entry.problem('2021/p01'),
      entry.problem('2021/p03', { order: 1 }),
      entry.problem('2021/p02', { order: 2 }),
      entry.measure('2022/m01'),
    ]);
    expect(ids(graph.reviews)).toEqual(['2022', '2021']);
    expect(ids(graph.entries)).toEqual(['2022/m01', '2021/p03', '2021/p02', '2021/p01']);
  });

  it('leaves out links to what is not there or of another kind', () => {
    const graph = graphOf([
      entry.problem('2021/p01', { causes: ['2021/m01', '2021/c99'], continues: '2020/p01' }),
      entry.measure('2021/m01'),
      entry.followUp('2022/f01', { about: ['2021/c99'] }),
      entry.problem('1999/p01'),
    ]);
    expect(find(graph, 'problem', '2021/p01').causes).toEqual([]);
    expect(find(graph, 'problem', '2021/p01').continues).toBeUndefined();
    expect(find(graph, 'follow-up', '2022/f01').about).toEqual([]);
    expect(graph.entry('1999/p01')).toBeUndefined();
  });
});

describe('the status of a problem', () => {
  const statusAfter = (own: Record<string, unknown>, ...followUps: Record<string, unknown>[]) =>
    find(
      graphOf([
        entry.problem('2021/p01', own),
        ...followUps.map((data, index) =>
          entry.followUp(`2022/f0${index + 1}`, { about: ['2021/p01'], ...data }),
        ),
      ]),
      'problem',
      '2021/p01',
    ).status;

  it('is unrecorded where nothing is said', () => {
    expect(statusAfter({})).toBe('unrecorded');
  });

  it('is its own until a follow-up says otherwise', () => {
    expect(statusAfter({ status: 'partial' }, {})).toBe('partial');
    expect(statusAfter({ status: 'partial' }, { status: 'done-claimed' })).toBe('done-claimed');
  });

  it('is that of the last follow-up with one', () => {
    expect(
      statusAfter(
        {},
        { status: 'in-progress', date: '2022-06-01' },
        { status: 'done-claimed', date: '2022-09-01' },
        { date: '2022-12-01' },
      ),
    ).toBe('done-claimed');
  });

  it('is verified when what is done was confirmed, but not when what is not done was', () => {
    expect(statusAfter({}, { status: 'done-claimed', verifiedBy: '督查室' })).toBe('verified');
    expect(statusAfter({}, { verifiedBy: '督查室' })).toBe('verified');
    expect(statusAfter({}, { status: 'not-done', verifiedBy: '督查室' })).toBe('not-done');
  });
});

describe('the graph of any content', () => {
  const REVIEWS = ['2020', '2021', '2022'];
  const id = (letter: string) =>
    fc
      .tuple(fc.constantFrom(...REVIEWS, '1999'), fc.integer({ min: 1, max: 4 }))
      .map(([year, number]) => `${year}/${letter}${number}`);
  const anyId = fc.oneof(
    id('p'),
    id('c'),
    id('m'),
    id('f'),
    id('m').map((m) => `${m}/t1`),
  );
  const links = fc.array(anyId, { maxLength: 4 });
  const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const order = optional(fc.integer({ min: 1, max: 3 }));
  const status = optional(fc.constantFrom(...STATUSES));
  const date = optional(fc.constantFrom('2021-03-01', '2022-03-01'));
  const targets = fc.constantFrom([], [{ id: 't1', metric: '调研', value: 1 }]);
  const entries = fc.uniqueArray(
    fc.oneof(
      fc
        .tuple(
          id('p'),
          fc.record({ order, status, causes: links, measures: links, continues: optional(anyId) }),
        )
        .map(([name, data]) => entry.problem(name, data)),
      fc
        .tuple(id('c'), fc.record({ order, problems: links }))
        .map(([name, data]) => entry.cause(name, data)),
      fc
        .tuple(id('m'), fc.record({ order, problems: links, causes: links, targets }))
        .map(([name, data]) => entry.measure(name, data)),
      fc
        .tuple(id('f'), fc.record({ order, status, date, about: links }))
        .map(([name, data]) => entry.followUp(name, data)),
    ),
    { selector: (each) => each.id, maxLength: 20 },
  );
  const reviews = REVIEWS.map((year) => review(year));

  /** The links from a node, by name. */
  function linksOf(node: Entry | LinkedTarget): [string, readonly (Entry | LinkedTarget)[]][] {
    if ('measure' in node) return [['followUps', node.followUps]];
    switch (node.kind) {
      case 'problem':
        return [
          ['causes', node.causes],
          ['measures', node.measures],
          ['followUps', node.followUps],
          ['continues', node.continues ? [node.continues] : []],
          ['continuedBy', node.continuedBy],
        ];
      case 'cause':
        return [
          ['problems', node.problems],
          ['measures', node.measures],
        ];
      case 'measure':
        return [
          ['problems', node.problems],
          ['causes', node.causes],
          ['followUps', node.followUps],
        ];
      case 'follow-up':
        return [['about', node.about]];
    }
  }

  const nodesOf = (graph: Graph): (Entry | LinkedTarget)[] =>
    graph.entries.flatMap((node) => [node, ...(node.kind === 'measure' ? node.targets : [])]);

  it('has no link that leads nowhere, and leads back from everywhere', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const nodes = nodesOf(buildGraph({ reviews, entries: list, themes: [] }));
        for (const node of nodes) {
          for (const [, linked] of linksOf(node)) {
            expect(new Set(linked).size).toBe(linked.length);
            for (const other of linked) {
              expect(nodes).toContain(other);
              expect(linksOf(other).some(([, back]) => back.includes(node))).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('is the same whatever order its parts come in', () => {
    const describeGraph = (graph: Graph) =>
      JSON.stringify([
        ids(graph.reviews),
        nodesOf(graph).map((node) => [
          node.id,
          'status' in node && node.status,
          linksOf(node).map(([name, linked]) => [name, ids(linked)]),
        ]),
      ]);
    const shuffled = entries.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length }),
        fc.shuffledSubarray(reviews, { minLength: reviews.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, otherList, otherReviews]) => {
        const one = buildGraph({ reviews, entries: list, themes: [] });
        const other = buildGraph({ reviews: otherReviews, entries: otherList, themes: [] });
        expect(describeGraph(other)).toBe(describeGraph(one));
      }),
    );
  });
});
