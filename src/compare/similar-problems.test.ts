import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { similarProblems } from './similar-problems.ts';

interface Said {
  id: string;
  title: string;
  text?: string;
  theme?: string | undefined;
  continues?: string;
}

const YEARS = ['2020', '2021', '2022'];
const THEMES = ['visits', 'purchases'].map((id) => ({ id, title: id }));

function problemsOf(said: readonly Said[]) {
  const { reviews } = buildGraph({
    themes: THEMES,
    reviews: YEARS.map((year) => reviewInput(year)),
    entries: said.map(({ id, text = '', ...data }) => ({ ...entryInput.problem(id, data), text })),
  });
  return reviews.flatMap(({ problems }) => problems);
}

/** The ids of the problems that are named with one, in their order. */
const similarTo = (said: readonly Said[], id: string): string[] | undefined =>
  similarProblems(problemsOf(said))
    .get(id)
    ?.map(({ problem }) => problem.id);

const PURCHASE = {
  id: '2020/p01',
  title: '零星采购随用随买',
  text: '采购没有计划，价格各不相同。',
};
const QUOTES = {
  id: '2021/p01',
  title: '采购比价走形式',
  text: '采购询价由一人完成，价格不可靠。',
};
const NEEDS = { id: '2022/p01', title: '采购需求不清', text: '采购清单照搬上年。' };
const DUTY = { id: '2022/p02', title: '值班有离岗现象', text: '值班电话响了两遍没有人接。' };

describe('with a problem are named', () => {
  it('those of all reviews that speak of the same, the most alike first', () => {
    expect(similarTo([PURCHASE, QUOTES, NEEDS, DUTY], '2020/p01')).toEqual([
      '2021/p01',
      '2022/p01',
    ]);
  });

  it('none where no other speaks of the same', () => {
    expect(similarTo([PURCHASE, QUOTES, DUTY], '2022/p02')).toEqual([]);
  });

  it('none of its own trail, which shows them already', () => {
    const continued = { ...NEEDS, continues: '2021/p01' };
    const said = [PURCHASE, { ...QUOTES, continues: '2020/p01' }, continued, DUTY];
    for (const { id } of said) expect(similarTo(said, id)).toEqual([]);
  });

  it('at most five', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...PURCHASE,
      id: `2021/p${index + 10}`,
    }));
    expect(similarTo([PURCHASE, DUTY, ...many], '2020/p01')).toHaveLength(5);
  });

  it('the latest first where they are alike', () => {
    const again = YEARS.map((year) => ({ ...PURCHASE, id: `${year}/p09` }));
    expect(similarTo([PURCHASE, DUTY, ...again], '2020/p01')).toEqual([
      '2022/p09',
      '2021/p09',
      '2020/p09',
    ]);
  });

  it('those of its theme before others that are as much like it', () => {
    const said = [
      { ...PURCHASE, theme: 'purchases' },
      { ...QUOTES, id: '2021/p02', theme: 'purchases' },
      { ...QUOTES, id: '2022/p03', theme: 'visits' },
      DUTY,
      { ...DUTY, id: '2021/p09' },
    ];
    expect(similarTo(said, '2020/p01')).toEqual(['2021/p02', '2022/p03']);
  });

  it('none that only falls short in the same way', () => {
    const said = [
      {
        id: '2020/p01',
        title: '商铺租金收缴不及时',
        text: '临街商铺对外出租，合同写明按季预付租金。但是催缴碍于情面，违约金从来没有收过。七号铺拖欠租金五个月，直到租户来谈续租才一并要账。',
      },
      {
        id: '2021/p01',
        title: '雨水管网清掏不及时',
        text: '一下雨，路口连续两年积水，雨水口淤堵超过三分之二。养护单位只管巡查次数，管网清掏的长度没有人过问，雨水只能慢慢退去。',
      },
      {
        id: '2022/p01',
        title: '办事指南更新不及时',
        text: '网站办事指南里有十一条内容写的还是旧址和旧电话。外地客商照着指南找来，在空楼前等了一个上午，才有人出来说明。',
      },
      DUTY,
    ];
    for (const { id } of said) expect(similarTo(said, id)).toEqual([]);
  });
});

it('likeness is mutual, nothing is like itself, and neither order nor time of asking matters', () => {
  const words = fc.constantFrom(
    '采购',
    '值班',
    '企业',
    '走访',
    '登记',
    '台账',
    '，',
    '没有',
    '不及时',
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(''));
  const content = fc.uniqueArray(
    fc.record({
      id: fc
        .tuple(fc.constantFrom(...YEARS), fc.integer({ min: 10, max: 40 }))
        .map(([year, number]) => `${year}/p${number}`),
      title: sentence,
      text: sentence,
      theme: fc.constantFrom(undefined, ...THEMES.map(({ id }) => id)),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  );
  fc.assert(
    fc.property(content, fc.infiniteStream(fc.nat()), (said, numbers) => {
      const problems = problemsOf(said);
      const found = similarProblems(problems);
      expect([...found.keys()].sort()).toEqual(said.map(({ id }) => id).sort());
      for (const [id, similar] of found) {
        expect(similar.length).toBeLessThanOrEqual(5);
        expect(similar.map(({ problem }) => problem.id)).not.toContain(id);
        for (const { problem, alike } of similar) {
          const others = found.get(problem.id) ?? [];
          const back = others.find((other) => other.problem.id === id);
          // Where it is not named back, five others are at least as much alike.
          if (back) expect(back.alike).toBe(alike);
          else expect(others.filter((other) => other.alike >= alike)).toHaveLength(5);
        }
      }
      const order = problems.map((problem) => ({ problem, key: numbers.next().value ?? 0 }));
      const shuffled = order.sort((a, b) => a.key - b.key).map(({ problem }) => problem);
      expect(similarProblems(shuffled)).toEqual(found);
    }),
    { numRuns: 50 },
  );
});
