import { describe, expect, it } from 'vitest';
import type { Answers } from '../../model/answers.ts';
import { loadProfile } from '../../profiles/load.ts';
import { documentOf } from '../../testing/imported.ts';
import { EarlierReviews } from './earlier-reviews.ts';
import { planImport } from '../plan-import.ts';

const profile = await loadProfile('self-review');
const contextOf = (year: number) =>
  ({ review: String(year), year, profile, locale: 'zh-CN' }) as const;

const EARLIER = `一、存在的问题
一是走访企业的计划性不强。全年走访集中在年底，企业诉求没有及时掌握。
二是公务用车派车不及时。两次会议因为等车推迟。
二、整改措施
一是加强走访。全年走访企业不少于60次。
二是规范用车。公务用车派车超时不超过3次。`;

const report = (followUp: string): string => `一、上年度问题的整改情况
${followUp}
二、存在的问题
一是走访企业的成效不明显。走访企业以后没有跟踪诉求。
三、整改措施
一是跟踪企业诉求。走访以后逐项跟踪办理。`;

/** The plan of a report of 2022 (unless told) after that of 2021. */
function planOf(
  followUp: string,
  { year = 2022, earlier = EARLIER, declined = [] as Answers['declined'] } = {},
) {
  const reviews = new EarlierReviews({ reviews: [], entries: [] });
  reviews.add(planImport(documentOf(earlier), contextOf(2021)).files, '2021');
  return planImport(documentOf(report(followUp)), contextOf(year), {
    declined,
    earlier: reviews.before(year),
  });
}

const followUpIn = ({ files, review }: ReturnType<typeof planOf>) =>
  files.get(`follow-ups/${review}/f01.mdx`)?.text;

describe('the links of an imported review', () => {
  it('are written from a figure to the one target that it answers', () => {
    const plan = planOf('在走访方面。全年走访企业76次。');
    expect(followUpIn(plan)).toContain(
      'about:\n  - 2021/m01/t1\nactuals:\n  - target: 2021/m01/t1\n',
    );
    expect(plan.report.links).toContainEqual({
      from: '2022/f01',
      field: 'about',
      to: '2021/m01/t1',
      sure: true,
      reason: '全年走访企业76次 – 全年走访企业不少于60次',
    });
    expect(plan.report.actuals[0]).toMatchObject({ target: '2021/m01/t1' });
  });

  it('are written from a follow-up to the problem whose title it has', () => {
    const plan = planOf('（一）关于公务用车派车不及时的问题。已经改为提前一天派车。');
    expect(followUpIn(plan)).toContain('about:\n  - 2021/p02\n');
  });

  it.each([
    ['the figure is of another part of the year', '在走访方面。每月走访企业6次。'],
    ['the unit is another', '在走访方面。全年走访企业76家。'],
    ['two figures can answer it', '在走访方面。上半年走访企业30次，下半年走访企业46次。'],
    ['something else is counted', '在走访方面。全年开展调研76次。'],
  ])('are not written where %s', (_, followUp) => {
    expect(followUpIn(planOf(followUp))).not.toContain('2021/m01');
  });

  it('are not written where two targets count the same', () => {
    const earlier = `${EARLIER}\n三是跟踪诉求。全年走访企业不少于10次。`;
    expect(followUpIn(planOf('在走访方面。全年走访企业76次。', { earlier }))).not.toContain(
      '2021/m',
    );
  });

  it('name the review of the year before as the one that is answered', () => {
    expect(planOf('在走访方面。已经改进。').files.get('reviews/2022.mdx')?.text).toContain(
      'baseline:\n  - "2021"\n',
    );
  });

  it('name an older review only where the document names its year', () => {
    const baseline = (followUp: string) =>
      planOf(followUp, { year: 2024 }).files.get('reviews/2024.mdx')?.text;
    expect(baseline('在走访方面。已经改进。')).not.toContain('baseline');
    expect(baseline('在走访方面。2021年查出的问题已经改进。')).toContain('baseline:\n  - "2021"\n');
  });

  it('are suggested, and not written, where two texts say much the same', () => {
    const { files, report } = planOf('在走访企业方面。制定了走访计划，企业诉求及时掌握。');
    const suggested = report.links.filter(({ sure }) => !sure);
    expect(suggested).toContainEqual(
      expect.objectContaining({ from: '2022/p01', field: 'continues', to: '2021/p01' }),
    );
    expect(suggested).toContainEqual(
      expect.objectContaining({ from: '2022/m01', field: 'problems', to: '2022/p01' }),
    );
    expect(suggested.find(({ field }) => field === 'about')?.to).toMatch(/^2021\/[pm]01$/u);
    expect([...files.values()].slice(0, -1).join('')).not.toMatch(/continues|problems:|about/u);
  });

  it('are not suggested again where a person has said that there is none', () => {
    const declined = [
      { from: '2022/p01', field: 'continues', to: '2021/p01' },
      { from: '2022/m01', field: 'causes', to: '2022/p01' },
    ];
    const { report } = planOf('在走访企业方面。制定了走访计划。', { declined });
    const suggested = report.links.filter(({ sure }) => !sure);
    expect(suggested.map(({ from, to }) => [from, to])).not.toContainEqual([
      '2022/p01',
      '2021/p01',
    ]);
    expect(suggested).toContainEqual(
      expect.objectContaining({ from: '2022/m01', field: 'problems', to: '2022/p01' }),
    );
  });

  it('are none where there is no earlier review', () => {
    const { files, report } = planImport(documentOf(EARLIER), contextOf(2021));
    expect(files.get('reviews/2021.mdx')).not.toContain('baseline');
    expect(report.links.filter(({ sure }) => sure)).toEqual([]);
  });
});
