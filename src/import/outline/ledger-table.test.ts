import { describe, expect, it } from 'vitest';
import { imported } from '../../testing/imported.ts';
import type { SourceDocument } from '../source-document.ts';

const HEAD = ['序号', '问题', '整改措施', '责任单位', '完成时限', '整改情况'];

/** A document with one table, as a reader would give it. */
function documentWith(rows: readonly (readonly string[])[]): SourceDocument {
  const lines: Omit<SourceDocument['blocks'][number], 'start'>[] = [
    { text: '水库管理站2021年自查台账' },
    ...rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell.split('\n').map((text) => ({ text, cell: { table: 0, row, column } })),
      ),
    ),
    { text: '以上情况请审阅。' },
  ];
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { ...line, start };
    start += line.text.length + 1;
    return block;
  });
  return {
    name: '台账.docx',
    format: 'docx',
    text: lines.map(({ text }) => text).join('\n'),
    blocks,
  };
}

describe('a ledger', () => {
  const { entries } = imported(
    documentWith([
      HEAD,
      [
        '1',
        '巡查记录不完整。',
        '一是双人巡查。\n二是每天巡查不少于2次。',
        '工程科',
        '2022年6月底',
        '已完成整改。',
      ],
      ['2', '物资更新不及时', '更新救生衣', '物资科', '长期坚持', '正在整改'],
    ]),
  );
  const of = (kind: string) => [...entries].filter(([, entry]) => entry.kind === kind);

  it('holds what the head of each column says', () => {
    const titles = [...entries.values()].map(({ kind, data }) => `${kind} ${data.title}`);
    expect(titles).toEqual([
      'problem 巡查记录不完整',
      'measure 双人巡查',
      'measure 每天巡查不少于2次',
      'follow-up 已完成整改',
      'problem 物资更新不及时',
      'measure 更新救生衣',
      'follow-up 正在整改',
    ]);
  });

  it('links what stands in a row, and says who answers for it and by when', () => {
    expect(of('measure').map(([, { data }]) => data)).toMatchObject([
      { problems: ['2021/p01'], responsible: '工程科', due: '2022-06-30' },
      { problems: ['2021/p01'], responsible: '工程科', due: '2022-06-30' },
      { problems: ['2021/p02'], responsible: '物资科' },
    ]);
    expect(of('follow-up').map(([, { data }]) => 'about' in data && data.about)).toEqual([
      ['2021/p01'],
      ['2021/p02'],
    ]);
  });

  it('of other columns is text', () => {
    const table = [
      ['姓名', '电话'],
      ['王某', '0000'],
    ];
    const { entries: none } = imported({
      ...documentWith([]),
      ...withReport(documentWith(table)),
    });
    expect([...none.values()].map(({ data }) => data.title)).toEqual(['账目不清']);
  });
});

/** The same document with a problem before its table. */
function withReport(document: SourceDocument): Pick<SourceDocument, 'text' | 'blocks'> {
  const before = '一、存在的问题\n一是账目不清。\n二、联系方式';
  const lines = before.split('\n');
  let start = 0;
  const blocks = lines.map((text) => {
    const block = { text, start };
    start += text.length + 1;
    return block;
  });
  return {
    text: `${before}\n${document.text}`,
    blocks: [
      ...blocks,
      ...document.blocks.map((block) => ({ ...block, start: block.start + start })),
    ],
  };
}
