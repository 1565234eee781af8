import { describe, expect, it } from 'vitest';
import { assemble, type Block, documentText, withoutWhiteSpace } from './document.ts';
import { type Outline, outlineSchema } from './outline.ts';

const ENTRIES = {
  '2021/p01': { label: '一是', title: '账目不清', body: ['没有汇总。'] },
  '2021/p02': { label: '二是', title: '库房乱', body: ['第一段。', '第二段。'] },
  '2021/p03': { title: '没有标题', body: ['正文里没有这个标题。'] },
  '2021/p04': { label: '三是', title: '没有正文', body: [] },
};

const paragraph = (content: string): Block => ({ paragraph: true, content });

function textOf(outline: unknown[], options: { preamble?: Block[]; hidden?: string } = {}): string {
  const nodes: Outline = outlineSchema.parse(outline);
  const paragraphs = assemble(nodes, options.preamble ?? [], (id) => {
    const entry = Object.entries(ENTRIES).find(([known]) => known === id)?.[1];
    if (!entry || id === options.hidden) return undefined;
    return { ...entry, body: entry.body.map(paragraph) };
  });
  return documentText(paragraphs);
}

const section = { type: 'section', id: '2021/s1', marker: '一、', title: '存在的问题' };
const aspect = {
  type: 'aspect',
  id: '2021/a1',
  marker: '（一）',
  title: '管理方面',
  separator: '。',
};

describe('the assembled document', () => {
  it('gives each node a paragraph, and runs on where the outline says so', () => {
    expect(
      textOf([
        section,
        aspect,
        { type: 'entry', id: '2021/p01', separator: '。', runOn: true },
        { type: 'entry', id: '2021/p04', separator: '；', runOn: true },
        { type: 'text', text: '没有私用公车的问题。', nil: true, runOn: true },
        { type: 'text', text: '特此报告。' },
      ]),
    ).toBe(
      '一、存在的问题\n（一）管理方面。一是账目不清。没有汇总。三是没有正文；没有私用公车的问题。\n特此报告。',
    );
  });

  it('begins the text of an entry on a line of its own after a separator with a line break', () => {
    expect(textOf([{ type: 'entry', id: '2021/p02', separator: '。\n' }])).toBe(
      '二是库房乱。\n第一段。\n第二段。',
    );
  });

  it('keeps further paragraphs of an entry apart', () => {
    expect(textOf([{ type: 'entry', id: '2021/p02', separator: '。' }])).toBe(
      '二是库房乱。第一段。\n第二段。',
    );
  });

  it('leaves out a title that does not stand in the document, but not the number', () => {
    const untitled = { type: 'entry', titled: false };
    expect(textOf([{ ...untitled, id: '2021/p03' }])).toBe('正文里没有这个标题。');
    expect(textOf([{ ...untitled, id: '2021/p01' }])).toBe('一是没有汇总。');
    expect(textOf([{ ...untitled, id: '2021/p01', separator: '\n' }])).toBe('一是\n没有汇总。');
  });

  it('puts the preamble after the title lines', () => {
    const title = { type: 'text', text: '自查报告', role: 'title' };
    const preamble = [paragraph('现报告如下。')];
    expect(textOf([title, section], { preamble })).toBe('自查报告\n现报告如下。\n一、存在的问题');
    expect(textOf([title], { preamble })).toBe('自查报告\n现报告如下。');
    expect(textOf([section], { preamble })).toBe('现报告如下。\n一、存在的问题');
  });

  it('never lets a paragraph run on in a list or table', () => {
    const preamble = [{ paragraph: false, content: '表格' }];
    expect(textOf([{ type: 'text', text: '后文。', runOn: true }], { preamble })).toBe(
      '表格\n后文。',
    );
  });

  it('shows no trace of a withheld entry, and joins no paragraphs over it', () => {
    const outline = [
      section,
      { type: 'entry', id: '2021/p01', separator: '。' },
      { type: 'entry', id: '2021/p04', separator: '。', runOn: true },
    ];
    expect(textOf(outline, { hidden: '2021/p01' })).toBe('一、存在的问题\n三是没有正文。');
    expect(textOf(outline, { hidden: '2021/p04' })).toBe(
      '一、存在的问题\n一是账目不清。没有汇总。',
    );
  });

  it('tells which node each run belongs to, and where the node begins', () => {
    const [heading, entry] = outlineSchema.parse([
      aspect,
      { type: 'entry', id: '2021/p02', separator: '。', runOn: true },
    ]);
    const nodes = heading && entry ? [heading, entry] : [];
    const { body } = ENTRIES['2021/p02'];
    const text = { label: '二是', title: '库房乱', body: body.map(paragraph) };
    const paragraphs = assemble(nodes, [], () => text);
    expect(
      paragraphs.map(({ segments }) =>
        segments.map(({ node, starts, runs }) => [node.type, starts, runs.map(({ role }) => role)]),
      ),
    ).toEqual([
      [
        ['aspect', true, ['marker', 'title', 'separator']],
        ['entry', true, ['marker', 'title', 'separator', 'body']],
      ],
      [['entry', false, ['body']]],
    ]);
  });
});

describe('a text without its white space', () => {
  it('has lost spaces of every width and line breaks, and nothing else', () => {
    expect(withoutWhiteSpace('\u3000一 二\u00a0三\r\n四\u200b')).toBe('一二三四\u200b');
  });
});
