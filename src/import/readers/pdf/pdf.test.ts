import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfOf, pdfStream, type PdfText, pdfWith } from '../../../testing/pdf-files.ts';
import { PDF_LIMITS } from './pages.ts';
import { readPages } from './read-pages.ts';
import { readPdf } from './read-pdf.ts';

const read = async (...pages: PdfText[][]) => readPdf('a.pdf', pdfWith(pages));
const lines = async (...pages: PdfText[][]) =>
  (await read(...pages)).blocks.map(({ text }) => text);

/** Where the text of a page begins and how many characters of 10 points a line takes. */
const [LEFT, TOP, COLUMNS] = [70, 740, 20];

/** Lines below one another; those that begin with a full-width space are indented by two characters. */
function set(texts: readonly string[], top = TOP): PdfText[] {
  return texts.map((text, index) => {
    const indent = text.startsWith('\u3000') ? 20 : 0;
    return { text: text.trim(), x: LEFT + indent, y: top - index * 16 };
  });
}

const FULL = '这是一行正好排满二十个字的正文没有结束又';
const FIRST = '\u3000这是首行缩进以后排满一行的正文没有结';

describe('the lines of a PDF', () => {
  it('are joined to paragraphs, which begin indented', async () => {
    expect([FULL.length, FIRST.length]).toEqual([COLUMNS, COLUMNS - 1]);
    const page = set([FIRST, FULL, '到此为止。', FIRST, '完了。']);
    expect(await lines(page)).toEqual([
      `${FIRST.trim()}${FULL}到此为止。`,
      `${FIRST.trim()}完了。`,
    ]);
  });

  it('go on over the end of a page', async () => {
    const pages = [
      set([FIRST, FULL, FULL]),
      set(['到此为止。', FIRST, '另有一行也正好排满二十个字的正文没有结束', '完了。']),
    ];
    expect(await lines(...pages)).toEqual([
      `${FIRST.trim()}${FULL}${FULL}到此为止。`,
      `${FIRST.trim()}另有一行也正好排满二十个字的正文没有结束完了。`,
    ]);
  });

  it('are no paragraph with a heading that follows without an indent, nor with one in other type', async () => {
    const ended = '这是一行正好排满二十个字的正文到此结束。';
    const page = set([FIRST, ended, '二、原因', FIRST, '完了。']);
    expect(await lines(page)).toEqual([
      `${FIRST.trim()}${ended}`,
      '二、原因',
      `${FIRST.trim()}完了。`,
    ]);
    const large = set([FIRST, FULL]).map((line, index) => ({
      ...line,
      size: index === 0 ? 12 : 10,
    }));
    expect(await lines(large)).toHaveLength(2);
  });

  it('keep their number in a sentence that only looks like one of a list', async () => {
    const page = set([
      FIRST,
      '这是一行正好排满二十个字的正文到此结束。',
      '三是还有一句话在同一段里，并且很长很长。',
    ]);
    expect(await lines(page)).toHaveLength(1);
  });

  it('of a centred title stay lines', async () => {
    const title = [
      { text: '青川县图书馆关于', x: 130, y: 760 },
      { text: '自查情况的报告', x: 135, y: 742 },
    ];
    expect((await lines([...title, ...set([FIRST, FULL, '完了。'], 700)])).slice(0, 2)).toEqual([
      '青川县图书馆关于',
      '自查情况的报告',
    ]);
  });

  it('hold raised characters, several fonts, and what was printed twice to be bold', async () => {
    const page: PdfText[] = [
      { text: '账目', x: 70, y: 700 },
      { text: '注', x: 90, y: 704, size: 6 },
      { text: '不清的地方', x: 96, y: 700, font: 2 },
      { text: '不清的地方', x: 96.4, y: 700, font: 2 },
      { text: '。', x: 146, y: 700 },
    ];
    expect(await lines(page)).toEqual(['账目注不清的地方。']);
  });

  it('keep the space at which Latin words were wrapped', async () => {
    const page = set(['统一使用由全县各单位配发的 Excel', 'documents 登记账目。', FULL, '完了。']);
    expect((await lines(page))[0]).toBe('统一使用由全县各单位配发的Excel documents登记账目。');
  });

  it('of a table are read row by row, with the cells they stand in', async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((text, column) => ({ text, x: 70 + column * 120, y }));
    const page = [
      ...row(700, '序号', '问题', '措施'),
      ...row(676, '1', '账目登记不够及时的', '当日登记'),
      ...row(662, '').map((cell) => ({ ...cell, text: '问题', x: 190 })),
      ...row(638, '2', '盘点不细致', '每月盘点'),
    ];
    const { blocks } = await read(page);
    expect(blocks.map(({ text, cell }) => [cell?.row, cell?.column, text])).toEqual([
      [0, 0, '序号'],
      [0, 1, '问题'],
      [0, 2, '措施'],
      [1, 0, '1'],
      [1, 1, '账目登记不够及时的问题'],
      [1, 2, '当日登记'],
      [2, 0, '2'],
      [2, 1, '盘点不细致'],
      [2, 2, '每月盘点'],
    ]);
  });

  it('have characters where a browser wrote radicals', async () => {
    expect(await lines(set(['⼀是⼤⻔未关']))).toEqual(['一是大门未关']);
  });
});

describe('what stands on pages beside the text', () => {
  const months = ['一月', '二月', '三月'];
  const body = (month: string) =>
    set([FIRST, FULL, `${month}完了。`].map((line) => line.replace('排满', month)));
  const texts = months.map((month) =>
    `${FIRST.trim()}${FULL}完了。`.replaceAll('排满', month).replace('完了', `${month}完了`),
  );

  it.each(['— # —', '- # -', '#', '第#页 共3页', '#/3', 'Page # of 3'])(
    'is left out and told in its own words: %s',
    async (form) => {
      const pages = months.map((month, index) => [
        { text: '青川县图书馆自查报告', x: 200, y: 800 },
        ...body(month),
        { text: form.replace('#', String(index + 1)), x: 290, y: 40 },
      ]);
      const { blocks, leftOut } = await read(...pages);
      expect(blocks.map(({ text }) => text)).toEqual(texts);
      expect(leftOut).toEqual([
        {
          ...{ kind: 'margin', count: form.includes('#') ? 4 : 2 },
          places: expect.arrayContaining(['青川县图书馆自查报告']) as string[],
        },
      ]);
    },
  );

  it('is only what stands at one height on most pages, or is a page number', async () => {
    const pages = months.map((month, page) => [
      ...set(['青川县图书馆'], 790 - page * 12),
      ...body(month),
    ]);
    expect((await read(...pages)).leftOut).toEqual([]);
  });

  it('may be turned, as a stamp is; it is left out and counted', async () => {
    const { blocks, margins, leftOut } = await read([
      ...body('一月'),
      { text: '内部', x: 200, y: 400, turned: true },
    ]);
    expect(blocks).toHaveLength(1);
    expect(leftOut).toEqual([{ kind: 'turned', count: 2, places: [] }]);
    expect(margins).toContain('内部');
  });
});

describe('a PDF', () => {
  it.each([
    ['GBK-EUC-H', 'd5cbc4bfb2bbc7e5'],
    ['GB-EUC-H', 'd5cbc4bfb2bbc7e5'],
    ['UniGB-UCS2-H', '8d2676ee4e0d6e05'],
  ])('is read when its font is not in it and its codes are %s', async (name, codes) => {
    const encoding = { name, bytes: () => Buffer.from(codes, 'hex') };
    const { text } = await readPdf('a.pdf', pdfWith([[{ text: '', x: 70, y: 700 }]], encoding));
    expect(text).toBe('账目不清');
  });

  it('without text is refused as a scan, also where its pages have numbers', async () => {
    const scan = { id: 'pdf-scan', details: { file: 'a.pdf', pages: 2 } };
    await expect(read([], [])).rejects.toMatchObject(scan);
    const numbers = [1, 2].map((number) => [{ text: `— ${number} —`, x: 290, y: 40 }]);
    await expect(read(...numbers)).rejects.toMatchObject(scan);
  });

  it('with some pages without text says which', async () => {
    expect((await read(set([FIRST, '完了。']), [])).leftOut).toEqual([
      { kind: 'page', count: 1, places: ['2'] },
    ]);
  });

  it('is refused when it is damaged or cut off', async () => {
    const whole = pdfWith([set([FIRST])]);
    for (const bytes of [whole.subarray(0, 30), Buffer.from('%PDF-1.7\nnothing')]) {
      await expect(readPdf('a.pdf', bytes)).rejects.toMatchObject({ id: 'file-damaged' });
    }
  });

  it('is refused when it needs a password', async () => {
    const zeros = '0'.repeat(64);
    const encrypt = `<</Filter/Standard/V 1/R 2/Length 40/P -44/O<${zeros}>/U<${zeros}>>>`;
    const bytes = pdfOf(
      ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', encrypt],
      `/Encrypt 3 0 R/ID[<00><00>]`,
    );
    await expect(readPdf('a.pdf', bytes)).rejects.toMatchObject({ id: 'file-encrypted' });
  });
});

describe('a PDF that is an attack', () => {
  const page = (content: Uint8Array, more = '', pages = '[3 0 R]', count = 1) =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids${pages}/Count ${count}>>`,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
      pdfStream(content, more),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ]);

  it('is refused by the number of its pages, before any is read', async () => {
    const reading = readPages('a.pdf', pdfWith([[], [], []]), { ...PDF_LIMITS, pages: 2 });
    await expect(reading).rejects.toMatchObject({ id: 'pdf-too-large' });
  });

  it('is stopped when its pages have more characters than the limit', async () => {
    const reading = readPages('a.pdf', pdfWith([set([FULL, FULL])]), {
      ...PDF_LIMITS,
      characters: 30,
    });
    await expect(reading).rejects.toMatchObject({ id: 'pdf-too-large' });
  });

  it('is stopped when it takes more memory than the limit', async () => {
    const bomb = deflateSync(Buffer.alloc(256 * 1024 * 1024, ' '));
    const limits = { ...PDF_LIMITS, memory: 64 * 1024 * 1024 };
    await expect(
      readPages('a.pdf', page(bomb, '/Filter/FlateDecode'), limits),
    ).rejects.toMatchObject({
      id: 'pdf-too-large',
    });
  });

  it('is refused when its tree of pages leads back into itself', async () => {
    const bytes = page(Buffer.from(''), '', '[2 0 R 2 0 R]', 2);
    await expect(readPdf('a.pdf', bytes)).rejects.toMatchObject({ id: 'file-damaged' });
  });
});
