import { describe, expect, it } from 'vitest';
import { MARKDOWN_LIMIT, readMarkdown } from './markdown.ts';

const read = (source: string): string[] =>
  readMarkdown('report.md', Buffer.from(source)).blocks.map(({ text }) => text);

describe('a Markdown file', () => {
  it('gives its text without the marks', () => {
    expect(read('# 自查报告\n\n## 一、问题\n\n一是**账目**不清，见[附件](x.md)。')).toEqual([
      '自查报告',
      '一、问题',
      '一是账目不清，见附件。',
    ]);
  });

  it('keeps the numbers of its lists, which are part of the report', () => {
    expect(read('3. 账目不清\n4. 库房乱\n\n- 其他')).toEqual(['3. 账目不清', '4. 库房乱', '其他']);
  });

  it('gives the cells of a table and the text of a quote', () => {
    expect(read('| 问题 | 措施 |\n| --- | --- |\n| 甲 | 乙 |\n\n> 引文')).toEqual([
      '问题',
      '措施',
      '甲',
      '乙',
      '引文',
    ]);
  });

  it('keeps HTML as the text that it is', () => {
    expect(read('<b onclick="x">甲</b>\n\n<script>y</script>')).toEqual([
      '<b onclick="x">甲</b>',
      '<script>y</script>',
    ]);
  });

  it('leaves out words that are struck out, deleted or in comments, and tells them', () => {
    const source =
      '甲~~划去~~乙<s>也*划*</s>丙<del>删</del>丁<!-- 藏 -->\n\n<!-- 批\n注 -->\n\n<del>\n删\n</del>\n\n<del>\n\n删\n\n</del>\n\n- ~~全~~\n- 戊 `<s>x</s>`';
    expect(read(source)).toEqual(['甲乙丙丁', '戊 <s>x</s>']);
    const { leftOut } = readMarkdown('report.md', Buffer.from(source));
    expect(leftOut?.map(({ kind, count }) => [kind, count])).toEqual([
      ['struck', 5],
      ['deletion', 3],
      ['hidden', 3],
    ]);
  });

  it('keeps what is never ended, however often that begins', () => {
    expect(read('甲<s>乙')).toEqual(['甲<s>乙']);
    expect(read('<s>'.repeat(2000))).toHaveLength(1);
    expect(read(`<div>${'<!-- '.repeat(2000)}`)).toHaveLength(1);
  });

  it('is refused when it is larger than the limit, or nested as nobody nests', () => {
    const refused = (source: string) => () => read(source);
    expect(refused('- 账目不清\n'.repeat(MARKDOWN_LIMIT / 10))).toThrow(
      expect.objectContaining({ id: 'file-over-limit' }),
    );
    for (const deep of ['>'.repeat(1000), '- '.repeat(1000), `甲\n${'1. '.repeat(1000)}`]) {
      expect(refused(deep)).toThrow(expect.objectContaining({ id: 'file-unsafe' }));
    }
  });
});
