import { describe, expect, it } from 'vitest';
import { HTML_DEPTH, readHtml } from './read-html.ts';

const page = (body: string) =>
  readHtml('a.doc', Buffer.from(`<html><meta charset="utf-8"><body>${body}`));
const lines = (body: string) => page(body).blocks.map(({ text }) => text);

describe('a web page', () => {
  it('gives its paragraphs, with line breaks, and one space for white space', () => {
    expect(
      lines(
        '<h1>自查\n报告</h1><p>一是<b>账目</b>不清。<br>二是盘点不细。</p><div>完<div>了</div></div>',
      ),
    ).toEqual(['自查 报告', '一是账目不清。', '二是盘点不细。', '完', '了']);
  });

  it('has nothing in it that runs, and nothing that is hidden', () => {
    const { blocks, leftOut } = page(
      '<script>alert("x")</script><style>p{}</style><p onclick="x()">账目<span style="display: none">藏</span></p><template>t</template>',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['账目']);
    expect(leftOut).toEqual([{ kind: 'hidden', count: 1, places: ['账目'] }]);
  });

  it('keeps markup that is written as text', () => {
    expect(lines('<p>&lt;script&gt;&amp;nbsp;</p>')).toEqual(['<script>&nbsp;']);
  });

  it('has the numbers of its lists', () => {
    expect(
      lines('<ol start=3><li>甲<li>乙<ol type=a><li>丙</ol><li value=9>丁</ol><ul><li>戊</ul>'),
    ).toEqual(['3.甲', '4.乙', 'a.丙', '9.丁', '戊']);
  });

  it('knows the cells of its tables, by the columns of their grid', () => {
    const rows = '<tr><th colspan=2>问题<th>措施<tr><td rowspan=2>1<td>甲<td>乙<tr><td>丙<td>丁';
    expect(
      page(`<table>${rows}</table><p>完`).blocks.map(({ text, cell }) => [
        text,
        cell?.row,
        cell?.column,
      ]),
    ).toEqual([
      ['问题', 0, 0],
      ['措施', 0, 2],
      ['1', 1, 0],
      ['甲', 1, 1],
      ['乙', 1, 2],
      ['丙', 2, 1],
      ['丁', 2, 2],
      ['完', undefined, undefined],
    ]);
  });

  it('is read in the encoding that it names, or in the one it is in', () => {
    const gbk = Buffer.concat([
      Buffer.from('<html><meta charset=gb2312><p>'),
      Buffer.from('d5cbc4bf', 'hex'),
    ]);
    expect(readHtml('a.htm', gbk).text).toBe('账目');
    expect(readHtml('a.htm', Buffer.from('<html><meta charset=gb2312><p>账目不清')).text).toBe(
      '账目不清',
    );
  });

  it('is refused when it is nested deeper than any page', () => {
    expect(() => lines('<div>'.repeat(HTML_DEPTH))).toThrow(
      expect.objectContaining({ id: 'file-unsafe' }),
    );
  });

  it('has a bound on how wide it says that its cells are', () => {
    const row = '<tr><td rowspan=65000 colspan=1000000000>a'.repeat(200);
    expect(page(`<table>${row}</table>`).blocks).toHaveLength(200);
  });
});
