import { expect, it } from 'vitest';
import { buildGraph } from '../../model/graph.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';
import { assignmentsOf } from './assignments.ts';
import { ledgerItems } from './items.ts';

const { problem, measure, followUp } = entryInput;

it('the list of tasks has each measure once, with what it answers and what became of it', () => {
  const { reviews } = buildGraph({
    themes: [],
    reviews: [reviewInput('2020'), reviewInput('2021')],
    entries: [
      problem('2020/p01', { measures: ['2020/m01'] }),
      problem('2020/p02', { measures: ['2020/m01'] }),
      measure('2020/m01', { tasks: [{ text: '排出计划' }, { text: '逐户回访' }] }),
      { ...measure('2020/m02'), text: '按月核对。逐笔登记。' },
      followUp('2021/f01', { about: ['2020/p01', '2020/m01'] }),
    ],
  });
  const review = reviews.find(({ id }) => id === '2020');
  const list = review ? assignmentsOf(review, ledgerItems(review)) : [];
  expect(
    list.map(({ number, measure, answers, tasks, result }) => ({
      number,
      measure: measure.id,
      answers: answers.map(({ number }) => number),
      tasks: tasks.map(({ text }) => text),
      reports: result.reports.map(({ followUp }) => followUp.id),
    })),
  ).toEqual([
    {
      number: 1,
      measure: '2020/m01',
      answers: [1, 2],
      tasks: ['排出计划', '逐户回访'],
      reports: ['2021/f01'],
    },
    { number: 2, measure: '2020/m02', answers: [], tasks: ['按月核对', '逐笔登记'], reports: [] },
  ]);
});
