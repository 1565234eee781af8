import { expect, it } from 'vitest';
import { interfaceWords as zhCN } from './zh-CN/interface.ts';
import { buildGraph } from '../model/graph.ts';
import { reviewInput } from '../testing/graph-inputs.ts';
import { reviewName } from './review-name.ts';

it('calls a review by its year, and by its id too where the year has several', () => {
  const { reviews } = buildGraph({
    themes: [],
    entries: [],
    reviews: [reviewInput('2020'), reviewInput('2021'), reviewInput('2021-special')],
  });
  expect(reviews.map((review) => reviewName(review, zhCN))).toEqual([
    '2021年 2021',
    '2021年 2021-special',
    '2020年',
  ]);
});
