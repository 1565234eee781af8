import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import type { EntryInput } from '../model/nodes.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { outlineParts, reviewSections } from './review-sections.ts';

function sectionsOf(outline: object[], entries: EntryInput[]) {
  const graph = buildGraph({ themes: [], reviews: [reviewInput('2021', { outline })], entries });
  const review = graph.review('2021');
  if (!review) throw new Error('no review');
  return reviewSections(review);
}

const section = (id: string, marker: string, title: string) => ({
  type: 'section',
  id,
  marker,
  title,
});

const OUTLINE = [
  { type: 'text', role: 'title', text: '自查报告' },
  { type: 'text', text: '引言' },
  section('2021/s1', '一、', '存在的问题'),
  { type: 'text', text: '有两个。' },
  { type: 'aspect', id: '2021/a1', title: '用车方面' },
  { type: 'entry', id: '2021/p02' },
  { type: 'text', text: '没有公车私用的问题。', nil: true },
  { type: 'entry', id: '2021/p01' },
  section('2021/s2', '二、', '措施'),
  { type: 'entry', id: '2021/m01' },
  { type: 'entry', id: '2021/m09' },
  { type: 'text', role: 'date', text: '2022年1月8日' },
];

const ENTRIES = [
  entryInput.problem('2021/p01', { title: '租车多' }),
  entryInput.problem('2021/p02', { title: '审批晚' }),
  entryInput.measure('2021/m01', { title: '先批后用' }),
];

describe('the page of a review', () => {
  it('shows each section with its aspects, passages and entries in the order of the document', () => {
    const { sections, later } = sectionsOf(OUTLINE, ENTRIES);
    const shown = sections.map(({ node, items }) => [
      node.title,
      ...items.map((item) => {
        if (item.type === 'entry') return item.entry.id;
        return item.type === 'aspect' ? item.node.title : item.node.text;
      }),
    ]);
    expect(shown).toEqual([
      ['存在的问题', '有两个。', '用车方面', '2021/p02', '没有公车私用的问题。', '2021/p01'],
      ['措施', '2021/m01'],
    ]);
    expect(later).toEqual([]);
  });

  it('leaves no gap for an entry that is withheld', () => {
    const { sections } = sectionsOf(OUTLINE, ENTRIES.slice(0, 2));
    expect(sections.map(({ items }) => items.length)).toEqual([5, 0]);
  });

  it('keeps apart what was recorded later and stands in no document', () => {
    const record = entryInput.followUp('2021/f09', { about: ['2021/p01'], date: '2022-09-01' });
    const { later } = sectionsOf(OUTLINE, [...ENTRIES, record]);
    expect(later.map(({ id }) => id)).toEqual(['2021/f09']);
  });

  it('takes each aspect for a section where the report has aspects alone', () => {
    const outline = [
      { type: 'aspect', id: '2021/a1', title: '用车方面' },
      { type: 'entry', id: '2021/p02' },
      { type: 'aspect', id: '2021/a2', title: '租车方面' },
      { type: 'entry', id: '2021/p01' },
    ];
    const { sections, later } = sectionsOf(outline, ENTRIES.slice(0, 2));
    const shown = sections.map(({ node, items }) => [node.title, items]);
    expect(shown).toMatchObject([
      ['用车方面', [{ type: 'entry', entry: { id: '2021/p02' }, level: 3 }]],
      ['租车方面', [{ type: 'entry', entry: { id: '2021/p01' }, level: 3 }]],
    ]);
    expect(later).toEqual([]);
  });

  it('sets the heading of an entry one level below the heading that it stands under', () => {
    const outline = [
      section('2021/s1', '一、', '措施'),
      { type: 'entry', id: '2021/m01' },
      section('2021/s2', '二、', '问题'),
      { type: 'aspect', id: '2021/a1', title: '用车方面' },
      { type: 'entry', id: '2021/p01' },
    ];
    const measure = entryInput.measure('2021/m01', { aspect: '2021/a1' });
    const { sections } = sectionsOf(outline, [measure, entryInput.problem('2021/p01')]);
    const levels = sections.flatMap(({ items }) =>
      items.flatMap((item) => (item.type === 'entry' ? [[item.entry.id, item.level]] : [])),
    );
    expect(levels).toEqual([
      ['2021/m01', 3],
      ['2021/p01', 4],
    ]);
  });

  it('shows entries that stand under no heading too', () => {
    const { later } = sectionsOf([{ type: 'entry', id: '2021/p01' }], ENTRIES);
    expect(later.map(({ id }) => id).toSorted()).toEqual(['2021/m01', '2021/p01', '2021/p02']);
  });
});

describe('the outline beside it', () => {
  it('names each section as printed, and the entries below it by their places on the page', () => {
    expect(outlineParts(sectionsOf(OUTLINE, ENTRIES).sections)).toEqual([
      {
        title: '一、存在的问题',
        id: '2021-s1',
        items: [
          { title: '审批晚', id: '2021-p02' },
          { title: '租车多', id: '2021-p01' },
        ],
      },
      { title: '二、措施', id: '2021-s2', items: [{ title: '先批后用', id: '2021-m01' }] },
    ]);
  });
});
