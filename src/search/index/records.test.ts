import { describe, expect, it } from 'vitest';
import { interfaceWords as zhCN } from '../../i18n/zh-CN/interface.ts';
import { buildGraph } from '../../model/graph.ts';
import type { EntryInput } from '../../model/nodes.ts';
import { loadProfile } from '../../profiles/load.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';
import { searchRecords } from './records.ts';

const withText = (entry: EntryInput, text: string): EntryInput => ({ ...entry, text });

const graph = buildGraph({
  themes: [{ id: 'books', title: '账目' }],
  reviews: [
    reviewInput('2021', { date: '2022-01-10', organisation: '松河市甲单位' }),
    reviewInput('2022', {
      title: '2022年报告',
      author: '办公室',
      outline: [
        { type: 'section', id: '2022/s1', title: '主要问题' },
        { type: 'aspect', id: '2022/a1', title: '在财务方面', theme: 'books' },
        { type: 'text', text: '没有账外账。', nil: true },
        { type: 'entry', id: '2022/p01' },
      ],
    }),
  ],
  entries: [
    withText(
      entryInput.problem('2022/p01', {
        title: '账目不清',
        aspect: '2022/a1',
        source: { issuer: '市审计组', ref: '审〔2022〕7号', quote: '三笔未入账' },
      }),
      '没有汇总。',
    ),
    withText(entryInput.problem('2021/p 1', { title: '台账不全', status: 'partial' }), ''),
    withText(entryInput.cause('2021/c01', { title: '学得少' }), '不懂规定。'),
    withText(
      entryInput.measure('2021/m01', {
        title: '补账',
        responsible: '财务科',
        tasks: [{ text: '列出清单', responsible: '会计' }],
        targets: [{ id: 't1', metric: '核对账目', op: '>=', value: 12, unit: '次' }],
      }),
      '年底前补齐。',
    ),
    withText(
      entryInput.followUp('2022/f01', {
        title: '账已补齐',
        date: '2022-06-30',
        verifiedBy: '督查组',
        actuals: [{ metric: '核对账目', value: 13, unit: '次', quote: '核对13次' }],
      }),
      '已补。',
    ),
  ],
});
const profile = await loadProfile('self-review');
const records = searchRecords({
  graph,
  preambleOf: ({ id }) => `${id}年，现报告如下。`,
  site: { organisation: '松河市' },
  terms: profile.terms['zh-CN'],
  words: zhCN,
});
const record = (id: string) => records.find((each) => each.id === id);

describe('the records of search', () => {
  it('are one for each entry and review: by kind, then the latest first', () => {
    expect(records.map(({ id }) => id)).toEqual([
      '2022/p01',
      '2021/p 1',
      '2021/m01',
      '2022/f01',
      '2021/c01',
      '2022',
      '2021',
    ]);
  });

  it('lead to the place of each', () => {
    expect(record('2021/p 1')?.url).toBe('/reviews/2021/#2021-p%201');
    expect(record('2022')?.url).toBe('/reviews/2022/full/');
  });

  it('hold all that an entry says, text and front matter, field by field', () => {
    expect(record('2022/p01')).toMatchObject({
      title: '账目不清',
      texts: ['没有汇总。', '市审计组', '审〔2022〕7号', '三笔未入账'],
    });
    expect(record('2021/p 1')?.texts).toEqual([]);
    expect(record('2021/m01')?.texts).toEqual([
      '年底前补齐。',
      '财务科',
      '列出清单',
      '会计',
      '核对账目',
    ]);
    expect(record('2022/f01')?.texts).toEqual(['已补。', '核对账目', '核对13次', '督查组']);
    expect(record('2022')?.texts).toEqual([
      '2022年，现报告如下。',
      '没有账外账。',
      '主要问题',
      '在财务方面',
      '办公室',
    ]);
  });

  it('say what each is, as addresses and as people write it', () => {
    expect(record('2022/p01')?.facets).toEqual({
      kind: { value: 'problem', label: '问题' },
      year: { value: '2022', label: '2022' },
      review: { value: '2022', label: '2022年' },
      organisation: { value: '松河市', label: '松河市' },
      theme: { value: 'books', label: '账目' },
      aspect: { value: '在财务方面', label: '在财务方面' },
      status: { value: 'unrecorded', label: expect.any(String) as string },
      source: { value: '市审计组', label: '市审计组' },
    });
    expect(record('2021/p 1')?.facets).toMatchObject({
      organisation: { value: '松河市甲单位' },
      source: { label: '自行发现' },
    });
    expect(record('2021/c01')?.facets).not.toHaveProperty('status');
  });

  it('have the day of the entry, else of its review, else the end of its year', () => {
    expect(record('2022/f01')?.date).toBe('2022-06-30');
    expect(record('2021/m01')?.date).toBe('2022-01-10');
    expect(record('2022/p01')?.date).toBe('2022-12-31');
  });
});
