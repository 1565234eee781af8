import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { isDone, STATUSES } from '../model/status.ts';
import { entryInput, findIn, reviewInput } from '../testing/graph-inputs.ts';
import { checklistOf } from './checklist.ts';

function rows(text: string, data: Record<string, unknown> = {}) {
  const entry = { ...entryInput.measure('2021/m01', data), text };
  const graph = buildGraph({ themes: [], reviews: [reviewInput('2021')], entries: [entry] });
  return checklistOf(findIn(graph, 'measure', '2021/m01'));
}

const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

const promising = (...quotes: string[]) => ({
  targets: quotes.map((quote, index) => ({ id: `t${index}`, metric: '走访', value: 60, quote })),
});

describe('the checklist of a measure', () => {
  it('holds its tasks as they are written', () => {
    const tasks = [
      { text: '排出计划', responsible: '服务部', due: '2022-03-01', status: 'done-claimed' },
      { text: '逐户走访' },
    ];
    expect(rows('另有一句。', { tasks })).toEqual([
      { text: '排出计划', responsible: '服务部', due: '2022-03-01', status: 'done-claimed' },
      { text: '逐户走访' },
    ]);
  });

  it('is the sentences of its text where it has no tasks, without the marks that end them', () => {
    expect(texts(rows('排出计划。逐户走访！\n每季度通报'))).toEqual([
      '排出计划',
      '逐户走访',
      '每季度通报',
    ]);
    expect(rows('')).toEqual([]);
  });

  it('does not repeat a sentence that its targets say, and keeps one that says more', () => {
    const text = '全年走访不少于60次。建立台账，每月开会1次，逐条销号。';
    const list = rows(text, promising('全年走访不少于60次', '每月开会1次'));
    expect(texts(list)).toEqual(['建立台账，每月开会1次，逐条销号']);
  });

  it.each([
    '排出计划。逐户走访。\n责任单位：服务部；完成时限：2022年3月底。',
    '排出计划。逐户走访。（责任单位：服务部；完成时限：2022年3月31日前）',
    '排出计划；逐户走访(牵头领导:王建平 责任单位:服务部,完成时限:长期坚持)。',
    '【责任单位】服务部\n【完成时限】立行立改\n排出计划。逐户走访。',
  ])('has no row of who answers for it and by when: %s', (text) => {
    const boxes = texts(rows(text)).join();
    expect(boxes).toMatch(/^排出计划[,；]逐户走访$/u);
  });

  it('says beside a row what its own note says, and nothing that the measure says for all', () => {
    const text =
      '排出计划（责任单位：服务部）。逐户走访（责任人：王建平；完成时限：2022年3月底）。';
    expect(rows(text, { responsible: '服务部' })).toEqual([
      { text: '排出计划' },
      { text: '逐户走访', responsible: '王建平', due: '2022-03-31' },
    ]);
    expect(rows('排出计划。逐户走访。责任单位：服务部。')).toEqual([
      { text: '排出计划', responsible: '服务部' },
      { text: '逐户走访', responsible: '服务部' },
    ]);
  });

  it('drops a sentence that several targets say together', () => {
    const list = rows('全年走访60次，培训4期。', promising('全年走访60次', '培训4期'));
    expect(list).toEqual([]);
  });
});

describe('a row of it', () => {
  it('is ticked where it is reported done or verified, and nowhere else', () => {
    const ticked = STATUSES.filter((status) => isDone(status));
    expect(ticked).toEqual(['done-claimed', 'verified']);
  });

  it('that was read from the text has no state and is never ticked', () => {
    const sentences = fc.string({ unit: fc.constantFrom('办', '。', '“', '”', '\n', '！') });
    fc.assert(
      fc.property(sentences, (text) => {
        for (const row of rows(text)) {
          expect(row.status).toBeUndefined();
          expect(isDone(row.status)).toBe(false);
          expect(row.text).not.toBe('');
        }
      }),
    );
  });
});
