import { describe, expect, it } from 'vitest';
import { docxOf } from '../../../corpora/office-files.ts';
import { loadProfile } from '../../profiles/load.ts';
import { planImport } from '../plan-import.ts';
import { readBytes } from '../readers/read-bytes.ts';

const profile = await loadProfile('self-review');

const p = (text: string, inner = '') =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t>${inner}</w:r></w:p>`;
const lines = (...texts: string[]): string => texts.map((text) => p(text)).join('');
const table = (...rows: string[][]): string => {
  const cells = (row: string[]) => row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
};
const PICTURE =
  '<w:drawing><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></w:drawing>';
const TITLE = '青禾镇便民服务中心2024年度自查报告';
const PROBLEMS = [
  '二、存在的主要问题',
  '一是高峰时段排队偏长。上午群众平均等候40分钟。',
  '二是材料清单更新不及时。新规实施两个月后才更换。',
];
const MEASURES = ['三、整改措施', '一是增设两个弹性窗口。', '二是每月核对一次材料清单。'];

/** What an import of a Word file asks to confirm, by the file that asks. */
async function asked(body: string): Promise<Record<string, string>> {
  const document = await readBytes('a.docx', docxOf({ body }));
  const context = { review: '2024', year: 2024, profile, locale: 'zh-CN' } as const;
  const { summary } = planImport(document, context);
  return Object.fromEntries(summary.confirm.map(({ path, reason }) => [path, reason]));
}

const REVIEW = 'reviews/2024.mdx';

describe('an import asks to confirm', () => {
  it('nothing of a report that is read as it is meant', async () => {
    expect(await asked(lines(TITLE, ...PROBLEMS, ...MEASURES, '2025年1月8日'))).toEqual({});
  });

  it('a title into which the head of an official document was read, and its record of copies', async () => {
    const head = ['000001', '机密★1年', '特急', '青禾县便民服务局文件', '青便字〔2025〕3号'];
    for (const line of head) {
      const found = await asked(lines(line, TITLE, ...PROBLEMS, ...MEASURES));
      expect(found[REVIEW], line).toContain(`文件的版头（“${line}”等）读进了标题`);
    }
    const end = ['2025年1月8日', '抄送：县财政局，县审计局。'];
    expect((await asked(lines(TITLE, ...PROBLEMS, ...MEASURES, ...end)))[REVIEW]).toContain(
      '“抄送：县财政局，县审计局。”像是文件末尾的版记',
    );
  });

  it('a title that does not look like one', async () => {
    expect(await asked(lines('青禾镇便民服务中心', ...PROBLEMS, ...MEASURES))).toEqual({
      [REVIEW]: '标题“青禾镇便民服务中心”不像这类报告的标题，请核对。',
    });
  });

  it('a report in which no problem was recognised', async () => {
    const found = await asked(
      lines(TITLE, '一、整改情况', '一是窗口已经增设。', '二是清单已经更新。'),
    );
    expect(found[REVIEW]).toContain('没有认出任何问题');
  });

  it('a number of problems other than announced', async () => {
    const announced = [`${PROBLEMS[0] ?? ''}（共4个）`, ...PROBLEMS.slice(1)];
    expect((await asked(lines(TITLE, ...announced, ...MEASURES)))[REVIEW]).toContain(
      '说有 4 个，读到的是 2 个',
    );
  });

  it('problems and measures in a ledger that tells what was put right of another year', async () => {
    const ledger = table(
      ['问题', '整改措施', '责任单位', '完成情况'],
      ['窗口排队时间偏长', '高峰时段增设两个窗口', '服务科', '已完成'],
      ['值班记录不够完整', '每周检查一次值班记录', '办公室', '正在推进'],
    );
    const found = await asked(
      lines(TITLE, '一、上年度查摆问题整改情况') + ledger + lines(...PROBLEMS, ...MEASURES),
    );
    expect(found['problems/2024/p01.mdx']).toContain('却读成了问题，可能说的是往期');
    expect(found['measures/2024/m01.mdx']).toContain('却读成了措施，可能说的是往期');
    expect(found[REVIEW]).toContain('条取自表格的单元格');
    expect(found['problems/2024/p03.mdx']).toBeUndefined();
  });

  it('a row whose cells are merged with those above, and a day taken from the last one', async () => {
    const ledger = table(
      ['问题', '整改措施', '责任单位', '完成时限'],
      ['窗口排队时间偏长', '高峰时段增设两个窗口', '服务科', '2025年6月30日'],
      ['窗口无人引导群众', '', '', ''],
      ['值班记录不够完整', '每周检查一次值班记录', '', ''],
    );
    const found = await asked(lines('青禾镇2024年度问题整改台账') + ledger);
    expect(found['problems/2024/p01.mdx']).toBeUndefined();
    expect(found['problems/2024/p02.mdx']).toContain('可能是合并的单元格');
    expect(found['measures/2024/m02.mdx']).toContain('可能是合并的单元格');
  });

  it('an entry whose table became lines, and tables that belong to none', async () => {
    const figures = table(['月份', '办件'], ['一月份', '312']);
    const [first = '', second = '', ...others] = PROBLEMS;
    const inside = lines(TITLE, first, second) + figures + lines(...others, ...MEASURES);
    expect(await asked(inside)).toEqual({
      'problems/2024/p01.mdx': '这一条里的表格变成了一格一段的文字，请对照原文核对。',
    });
    const before = lines(TITLE, '一、基本情况') + figures + lines(...PROBLEMS, ...MEASURES);
    expect((await asked(before))[REVIEW]).toContain('有 1 个表格变成了一格一段的文字');
  });

  it('an entry in which a picture is missing', async () => {
    const [first = '', second = '', ...others] = PROBLEMS;
    const body = lines(TITLE, first) + p(second, PICTURE) + lines(...others, ...MEASURES);
    expect(await asked(body)).toEqual({
      'problems/2024/p01.mdx': '这一条里有没读进来的：图片 1 幅。请对照原文核对。',
    });
  });
});
