import { describe, expect, it } from 'vitest';
import { docxOf, odtOf } from '../../../corpora/office-files.ts';
import { pdfOf, pdfStream, pdfWith } from '../../testing/pdf-files.ts';
import { word97Of } from '../../testing/word-97.ts';
import { picturesIn } from './pdf/pictures.ts';
import { readBytes } from './read-bytes.ts';

/** What is told of a file: each kind with its count and its places. */
async function told(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const { leftOut = [] } = await readBytes(name, Buffer.from(bytes as string));
  return leftOut.map(({ kind, count, places }) => `${kind} ${count} ${places.join('|')}`.trim());
}

const p = (inner: string) => `<w:p>${inner}</w:p>`;
const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const docx = (...paragraphs: string[]) => told('a.docx', docxOf({ body: paragraphs.join('') }));
const PIC = '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/>';

describe('of a Word document is told', () => {
  it('each picture with the words before it, once whatever forms it has', async () => {
    const forms = `<mc:AlternateContent><mc:Choice><w:drawing>${PIC}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(
      await docx(p(`${r('窗口偏少。现状见下图：')}<w:r>${forms}</w:r>`), p(r('完了'))),
    ).toEqual(['picture 1 现状见下图：']);
  });

  it('a frame that says that it holds a picture, once with the picture and also without', async () => {
    const frame = (inner: string) =>
      '<w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
      '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
      `${inner}</a:graphicData></a:graphic></w:drawing></w:r>`;
    expect(await docx(p(r('甲') + frame(PIC)))).toEqual(['picture 1 甲']);
    expect(await docx(p(r('乙') + frame('')))).toEqual(['picture 1 乙']);
  });

  it('what is embedded, but not the picture that stands for it', async () => {
    const chart = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>';
    const object = '<w:object><v:shape><v:imagedata/></v:shape></w:object>';
    const formula = '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>';
    expect(
      await docx(
        p(`${r('甲')}<w:r>${object}</w:r><w:r><w:drawing>${chart}</w:drawing></w:r>${formula}`),
      ),
    ).toEqual(['object 1 甲', 'chart 1 甲', 'equation 1 甲']);
  });

  it('boxes to tick and formulas that are fields', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = (text: string) =>
      `${mark('begin')}<w:r><w:instrText>${text}</w:instrText></w:r>${mark('end')}`;
    expect(
      await docx(
        p(`${r('是否完成')}${field(' FORMCHECKBOX ')}${r('只有')}${field('EQ \\f(2,3)')}`),
      ),
    ).toEqual(['form-field 1 是否完成', 'equation 1 是否完成只有']);
  });

  it('symbols without a reading, whether they are characters or letters in a font of symbols', async () => {
    const body = p(
      `${r('甲')}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r('R', '<w:rFonts w:ascii="Wingdings 2"/>')}${r('乙')}`,
    );
    expect(await docx(body)).toEqual(['symbol 2 甲']);
  });

  it('text boxes, tables and readings above words', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('框'))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const ruby = `<w:r><w:ruby><w:rt>${r('bǐng')}</w:rt><w:rubyBase>${r('丙')}</w:rubyBase></w:ruby></w:r>`;
    const table = `<w:tbl><w:tr><w:tc>${p(r('格'))}</w:tc></w:tr></w:tbl>`;
    expect(await docx(p(r('甲') + box), p(r('见下表')), table, p(ruby))).toEqual([
      'text-box 1 甲',
      'table 1 见下表',
      'reading 1 格',
    ]);
  });

  it('nothing where there is nothing but text', async () => {
    expect(await docx(p(r('账目不清')))).toEqual([]);
  });
});

describe('the same is told', () => {
  it('of an OpenDocument text', async () => {
    const frame = (inner: string) => `<draw:frame>${inner}</draw:frame>`;
    const text = `<text:p>甲${frame('<draw:image/><draw:image/>')}${frame('<draw:object/><draw:image/>')}<draw:control/></text:p><table:table><table:table-row><table:table-cell><text:p>格</text:p></table:table-cell></table:table-row></table:table>`;
    expect(await told('a.odt', odtOf(text))).toEqual([
      'picture 1 甲',
      'object 1 甲',
      'form-field 1 甲',
      'table 1 甲',
    ]);
  });

  it('of an RTF file, deletions among them', async () => {
    const rtf =
      '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f3\\fcharset2 Wingdings;}}\\pard a{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}{\\object{\\result{\\pict 00}}}' +
      '{\\deleted b}{\\revised c}{\\*\\formfield{\\fftype1}}{\\footnote n}{\\f3 J}\\par\\pard\\intbl d\\cell e\\cell\\row\\pard f\\par{\\header h\\par}}';
    expect((await told('a.rtf', rtf)).map((line) => line.replace(/ \D*$/u, ''))).toEqual([
      'picture 1',
      'object 1',
      'deletion 1',
      'insertion 1',
      'form-field 1',
      'note 1',
      'symbol 1',
      'table 1',
      'margin 1',
    ]);
  });

  it('of a web page', async () => {
    const page =
      '<html><body><p>甲<img src="a.png"><img hidden src="b.png"></p><table><tr><td>格</td></tr></table><input type="checkbox"><input type="hidden"><select><option>x</option></select><math></math><p>乙<font face="Wingdings">J</font></p></body></html>';
    expect(await told('a.html', page)).toEqual([
      'picture 1 甲',
      'table 1 甲',
      'form-field 2 格',
      'equation 1 格',
      'symbol 1 乙',
    ]);
  });

  it('of a Markdown file', async () => {
    const text =
      '甲 ![图](a.png)\n\n- [x] 已办\n\n| 一 | 二 |\n| - | - |\n| 三 | 四 |\n\n乙[^1]\n\n[^1]: 注';
    expect(await told('a.md', text)).toEqual([
      'picture 1 甲',
      'form-field 1 甲',
      'table 1 已办',
      'note 1 乙',
    ]);
  });

  it('of a Word 97 file', async () => {
    const main: [string, Buffer?][] = [
      [
        '甲\u0001乙。\r一\u0007二\u0007\u0007三\u0007四\u0007\u0007丙\u0013 FORMCHECKBOX \u0001\u0015\r',
      ],
      ['('],
      ['(', Buffer.from('096a0000fef0', 'hex')],
      ['\u0013 EMBED Word.Document \u0014\u0001\u0015\r'],
    ];
    expect(await told('a.doc', word97Of({ main }))).toEqual([
      'picture 1 甲',
      'table 1 甲乙',
      'form-field 1 丙',
      'symbol 1 丙',
      'object 1 丙',
    ]);
  });

  it('of a PDF, of whose pictures a mask is none', () => {
    const picture = pdfStream(Buffer.from('x'), '/Type /XObject /Subtype /Image /SMask 9 0 R');
    const mask = pdfStream(Buffer.from('x'), '/Type /XObject /Subtype/Image');
    expect(picturesIn(pdfOf([picture, mask]))).toBe(1);
    expect(picturesIn(pdfWith([[{ text: '账目', x: 70, y: 700 }]]))).toBe(0);
  });

  it('of a plain text', async () => {
    expect(await told('a.txt', '甲\uF0FE乙')).toEqual(['symbol 1']);
  });
});
