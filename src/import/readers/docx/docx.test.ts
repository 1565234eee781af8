import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocxContent, docxOf, docxParts, zipOf } from '../../../../corpora/office-files.ts';
import { Archive } from '../../../formats/archive.ts';
import { readDocx } from './read-docx.ts';

const readFile = (bytes: Uint8Array) => readDocx('a.docx', new Archive('a.docx', bytes));
const read = (content: DocxContent | string) =>
  readFile(docxOf(typeof content === 'string' ? { body: content } : content));
const lines = (content: DocxContent | string) => read(content).text.split('\n');
const told = (content: DocxContent | string) =>
  read(content).leftOut?.map(({ kind, count }) => [kind, count]);

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const numbers = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const item = (text: string, list: number, level = 0) => paragraph(run(text), numbers(list, level));

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const startOverride = (index: number, start: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const OFFICIAL = definition(
  7,
  level(0, 'chineseCounting', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
);

describe('the text of a Word document', () => {
  it('is its paragraphs, with their places', () => {
    const { text, blocks } = read(
      paragraph(run('账目') + run('不清')) + paragraph(run(' 库房乱 ')),
    );
    expect(text).toBe('账目不清\n 库房乱 ');
    expect(blocks).toEqual([
      { text: '账目不清', start: 0 },
      { text: '库房乱', start: 6 },
    ]);
  });

  it('is the same with other prefixes and in the strict form', () => {
    const parts = docxParts({ body: item('账目', 1), numbering: OFFICIAL + list(1, 7) });
    const renamed = Object.entries(parts).map(([path, text]) => [
      path,
      text
        .replaceAll('w:', 'x:')
        .replace('xmlns:w=', 'xmlns:x=')
        .replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    ]);
    expect(readFile(zipOf(Object.fromEntries(renamed))).text).toBe('一、账目');
  });

  it('has tabs, breaks, hyphens and symbols in their places', () => {
    const inner = '<w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:sym w:char="F0FE"/>';
    const tabs = '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>';
    expect(lines(paragraph(`${run('甲')}<w:r>${inner}</w:r>${run('乙')}`, tabs))).toEqual([
      '甲\t',
      '\u2011\uF0FE乙',
    ]);
  });

  it('is that of links, controls, formulas and words with their readings above', () => {
    const inner = [
      `<w:hyperlink>${run('甲')}</w:hyperlink>`,
      `<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>${run('乙')}</w:sdtContent></w:sdt>`,
      `<w:r><w:ruby><w:rt>${run('bǐng')}</w:rt><w:rubyBase>${run('丙')}</w:rubyBase></w:ruby></w:r>`,
      '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
    ].join('');
    expect(lines(paragraph(inner))).toEqual(['甲乙丙x']);
  });

  it('is the results of fields, not their instructions', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const nested = `${mark('begin')}${instruction('IF ')}${mark('begin')}${mark('separate')}${run('no')}${mark('end')}${mark('separate')}${run('乙')}${mark('end')}`;
    expect(
      lines(paragraph(`<w:fldSimple w:instr="DATE">${run('甲')}</w:fldSimple>${nested}`)),
    ).toEqual(['甲乙']);
    expect(lines(paragraph(`${mark('begin')}${run('甲')}`) + paragraph(run('乙')))).toEqual([
      '甲',
      '乙',
    ]);
    const laid = (text: string) => mark('begin') + instruction(text) + mark('end');
    expect(
      lines(paragraph(laid(' eq \\o\\ac(○,3)') + laid('EQ \\* jc2 \\o\\ad(\\s\\up 9(hàn),汉)'))),
    ).toEqual(['③汉']);
  });

  it('is that of the cells of a table, one after the other', () => {
    const cell = (...texts: string[]) =>
      `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('问题')}${cell('措施', '时限')}</w:tr><w:tr>${cell('甲')}${cell('乙')}</w:tr></w:tbl>`;
    expect(lines(table + paragraph(run('后')))).toEqual(['问题', '措施', '时限', '甲', '乙', '后']);
  });

  it('has text boxes after the paragraph that they hang on, and each once', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const both = (choice: string, fallback: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines(paragraph(run('甲') + both(box('框'), box('框')) + run('乙')))).toEqual([
      '甲乙',
      '框',
    ]);
    expect(lines(paragraph(both('', box('框'))))).toEqual(['', '框']);
  });

  it('has notes after the paragraph that refers to them, and says so', () => {
    const content = {
      body:
        paragraph(
          run('甲') +
            '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>',
        ) + paragraph(run('乙')),
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph(run('-'))}</w:footnote><w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>' + run('脚注'))}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${paragraph(run('尾注'))}${paragraph(run('续'))}</w:endnote>`,
    };
    expect(lines(content)).toEqual(['甲', '脚注', '尾注', '续', '乙']);
    expect(told(content)).toEqual([['note', 2]]);
  });

  it('leaves comments, hidden text and embedded objects out, and says so', () => {
    const content = {
      body: paragraph(
        `${run('甲')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:object/></w:r>` +
          run('藏着', '<w:vanish/>') +
          run('不藏', '<w:vanish w:val="0"/>') +
          run('也藏', '<w:rStyle w:val="Secret"/>'),
      ),
      styles:
        '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>',
    };
    expect(lines(content)).toEqual(['甲不藏']);
    expect(told(content)).toEqual([
      ['comment', 1],
      ['object', 1],
      ['hidden', 4],
    ]);
  });
});

describe('words that are struck out', () => {
  const struck = '<w:strike/>';
  const styles = (inner: string) =>
    `<w:style w:type="character" w:styleId="C"><w:rPr>${inner}</w:rPr></w:style><w:style w:type="character" w:styleId="C2"><w:basedOn w:val="C"/></w:style>` +
    `<w:style w:type="paragraph" w:styleId="P"><w:rPr>${inner}</w:rPr></w:style><w:style w:type="table" w:styleId="T"><w:rPr>${inner}</w:rPr></w:style>`;

  it('are left out and told, with one line or two, unless the line is switched off', () => {
    const body = paragraph(
      run('甲') +
        run('划去，', struck) +
        run('两道', '<w:dstrike/>') +
        ['0', 'false', 'off', 'none']
          .map((off) => run('留', `<w:strike w:val="${off}"/>`))
          .join(''),
    );
    expect(lines(body)).toEqual(['甲留留留留']);
    expect(told(body)).toEqual([['struck', 5]]);
  });

  it.each(['<w:strike/>', '<w:dstrike/>'])('are those whose style says so, with %s', (property) => {
    const body =
      paragraph(
        run('甲') +
          run('字', '<w:rStyle w:val="C2"/>') +
          run('乙', `<w:rStyle w:val="C2"/>${property.replace('/', ' w:val="0"/')}`),
      ) +
      paragraph(run('段落'), style('P')) +
      `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc>${paragraph(run('格'))}</w:tc></w:tr></w:tbl>` +
      paragraph(run('丙'));
    expect(read({ body, styles: styles(property) }).blocks.map(({ text }) => text)).toEqual([
      '甲乙',
      '丙',
    ]);
    expect(told({ body, styles: styles(property) })).toEqual([
      ['struck', 4],
      ['table', 1],
    ]);
  });

  it('are live where one style takes back what another says, and not where all text is struck', () => {
    const body = paragraph(run('甲', '<w:rStyle w:val="C"/>') + run('乙'), style('P'));
    expect(lines({ body, styles: styles(struck) })).toEqual(['甲']);
    const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${struck}</w:rPr></w:rPrDefault></w:docDefaults>`;
    expect(
      lines({ body: paragraph(run('丙') + run('丁', '<w:strike w:val="0"/>')), styles: defaults }),
    ).toEqual(['丁']);
  });

  it('take the number of their item with them, which is counted all the same', () => {
    const body = item('甲', 1) + paragraph(run('乙', struck), numbers(1)) + item('丙', 1);
    expect(read({ body, numbering: OFFICIAL + list(1, 7) }).blocks.map(({ text }) => text)).toEqual(
      ['一、甲', '三、丙'],
    );
  });

  it('take their notes with them, and may stand in notes and text boxes themselves', () => {
    const reference = (id: number, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
    const box = (inner: string) =>
      `<w:r><mc:AlternateContent><mc:Choice>${inner}</mc:Choice><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent></w:r>`;
    const content = {
      body: paragraph(
        run('甲') + reference(1, struck) + reference(2) + box(paragraph(run('框', struck))),
      ),
      footnotes: `<w:footnote w:id="1">${paragraph(run('注一'))}</w:footnote><w:footnote w:id="2">${paragraph(run('注二') + run('划', struck))}</w:footnote>`,
    };
    expect(read(content).blocks.map(({ text }) => text)).toEqual(['甲', '注二']);
    expect(told(content)).toEqual([
      ['struck', 4],
      ['note', 1],
    ]);
  });
});

describe('hidden words', () => {
  it('are not those that only a web page hides', () => {
    expect(lines(paragraph(run('甲', '<w:webHidden/>')))).toEqual(['甲']);
  });

  it('are those of a text box in a hidden run', () => {
    const body = paragraph(
      `${run('甲')}<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:textbox><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></v:textbox></w:pict></w:r>`,
    );
    expect(read(body).blocks.map(({ text }) => text)).toEqual(['甲']);
    expect(told(body)).toEqual([['hidden', 1]]);
  });
});

describe('a paragraph whose end is hidden', () => {
  const hidden = (text: string, mark: string) =>
    paragraph(run(text, mark), `${numbers(1)}<w:rPr><w:vanish/></w:rPr>`);
  const numbering = OFFICIAL + list(1, 7);

  it('is a heading in whose line the text goes on', () => {
    const body = hidden('甲。', '') + paragraph(run('文')) + item('乙', 1);
    expect(lines({ body, numbering })).toEqual(['一、甲。文', '二、乙']);
  });

  it('is neither printed nor counted when all of it is hidden', () => {
    const body = hidden('甲', '<w:vanish/>') + item('乙', 1);
    expect(lines({ body, numbering })).toEqual(['一、乙']);
  });
});

describe('tracked changes', () => {
  it('are taken as accepted, and told', () => {
    const body = paragraph(
      `${run('甲')}<w:ins>${run('增')}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`,
      `${style('A')}<w:pPrChange><w:pPr>${numbers(1)}</w:pPr></w:pPrChange>`,
    );
    const content = { body, numbering: OFFICIAL + list(1, 7) };
    expect(lines(content)).toEqual(['甲增新']);
    expect(told(content)).toEqual([
      ['insertion', 2],
      ['deletion', 2],
    ]);
  });

  it('join paragraphs whose end is deleted, which are then counted as one', () => {
    const body =
      item('甲', 1) +
      paragraph(run('乙'), `${numbers(1)}<w:rPr><w:del/></w:rPr>`) +
      item('丙', 1) +
      item('丁', 1);
    expect(lines({ body, numbering: OFFICIAL + list(1, 7) })).toEqual([
      '一、甲',
      '二、乙丙',
      '三、丁',
    ]);
  });

  it('may take out rows and cells of tables', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('甲')}${cell('乙', '<w:cellDel/>')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('丙')}</w:tr><w:tr>${cell('丁')}</w:tr></w:tbl>`;
    expect(read(body).blocks.map(({ text }) => text)).toEqual(['甲', '丁']);
    expect(told(body)).toEqual([
      ['table', 1],
      ['deletion', 1],
    ]);
  });

  it('do not join beyond a cell', () => {
    const deleted = paragraph(run('甲'), '<w:rPr><w:del/></w:rPr>');
    expect(
      lines(`<w:tbl><w:tr><w:tc>${deleted}</w:tc></w:tr></w:tbl>${paragraph(run('乙'))}`),
    ).toEqual(['甲', '乙']);
  });
});

describe('an automatic number', () => {
  const official = (body: string, lists = list(1, 7)) =>
    lines({ body, numbering: OFFICIAL + lists });

  it('goes on over other paragraphs, and begins anew below a higher one', () => {
    const body = [
      item('甲', 1),
      item('乙', 1, 1),
      paragraph(run('文')),
      item('丙', 1, 1),
      item('丁', 1, 2),
      item('戊', 1),
      item('己', 1, 1),
      item('庚', 1, 2),
    ].join('');
    expect(official(body)).toEqual([
      '一、甲',
      '（一）乙',
      '文',
      '（二）丙',
      '1.丁',
      '二、戊',
      '（一）己',
      '1.庚',
    ]);
  });

  it('goes on in another list of the same definition, unless that list says where it starts', () => {
    const lists = list(1, 7) + list(2, 7) + list(3, 7, startOverride(0, 1) + startOverride(1, 5));
    const body =
      item('甲', 1) +
      item('乙', 2) +
      item('丙', 3) +
      item('丁', 3, 1) +
      item('戊', 3) +
      item('己', 1);
    expect(official(body, lists)).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '（五）丁',
      '二、戊',
      '三、己',
    ]);
  });

  it('may be told when to begin anew', () => {
    const of = (restart: string) => {
      const numbering =
        definition(
          1,
          level(0, 'decimal', '%1'),
          level(1, 'decimal', '%2'),
          level(2, 'decimal', '(%3)', `<w:lvlRestart w:val="${restart}"/>`),
        ) + list(1, 1);
      const body = [0, 1, 2, 1, 2, 0, 2].map((index) => item('甲', 1, index)).join('');
      return lines({ body, numbering }).filter((line) => line.startsWith('('));
    };
    expect(of('0')).toEqual(['(1)甲', '(2)甲', '(3)甲']);
    expect(of('1')).toEqual(['(1)甲', '(2)甲', '(1)甲']);
    expect(of('2')).toEqual(['(1)甲', '(1)甲', '(1)甲']);
  });

  it('may hold those of the levels above, in digits where it says so', () => {
    const numbering =
      definition(
        1,
        level(0, 'chineseCounting', '第%1章'),
        level(1, 'upperLetter', '%1.%2', '<w:isLgl/>'),
        level(2, 'lowerRoman', '%1-%2-%3'),
      ) + list(1, 1);
    const body = item('甲', 1) + item('2021年', 1, 1) + item('丙', 1, 2);
    expect(lines({ body, numbering })).toEqual(['第一章 甲', '1.1 2021年', '一-A-i 丙']);
  });

  it('of a level above that has no paragraph yet is its first', () => {
    const numbering =
      definition(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.')) + list(1, 1);
    expect(lines({ body: item('甲', 1, 1) + item('乙', 1), numbering })).toEqual([
      '1.1.甲',
      '1.乙',
    ]);
  });

  it('comes with the style of a paragraph, or the style on which that is based', () => {
    const styles = [
      `<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      `<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`,
      `<w:style w:type="paragraph" w:styleId="H3"><w:basedOn w:val="H2"/></w:style>`,
      `<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
    ].join('');
    const linked = definition(
      8,
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '(%2)', style('L')),
    );
    const numbering = OFFICIAL + linked + list(1, 7) + list(2, 8);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = [
      paragraph(run('甲'), style('H1')),
      paragraph(run('乙'), style('H2')),
      paragraph(run('丙'), style('H3')),
      paragraph(run('丁'), style('H1') + off),
      paragraph(run('戊'), style('H1')),
      paragraph(run('己'), style('L')),
    ].join('');
    expect(lines({ body, numbering, styles })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '丁',
      '二、戊',
      '(1)己',
    ]);
  });

  it('is that of the ordinary style where a paragraph names none', () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr>${numbers(1)}</w:pPr></w:style>`;
    expect(lines({ body: paragraph(run('甲')), styles, numbering: OFFICIAL + list(1, 7) })).toEqual(
      ['一、甲'],
    );
  });

  it('may be defined by a numbering style', () => {
    const numbering = `${OFFICIAL}<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="S"/></w:abstractNum>${list(1, 7)}${list(2, 9)}`;
    const styles = `<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    expect(lines({ body: item('甲', 1) + item('乙', 2), numbering, styles })).toEqual([
      '一、甲',
      '二、乙',
    ]);
  });

  it('may be written otherwise in one list', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`;
    expect(official(item('甲', 1) + item('乙', 2), list(1, 7) + list(2, 7, override))).toEqual([
      '一、甲',
      'B)乙',
    ]);
  });

  it.each([
    ['chineseCountingThousand', '十二'],
    ['ideographDigital', '一二'],
    ['chineseLegalSimplified', '壹拾贰'],
    ['decimalEnclosedCircleChinese', '⑫'],
    ['decimalEnclosedFullstop', '⒓'],
    ['decimalEnclosedParen', '⑿'],
    ['decimalFullWidth', '１２'],
    ['decimalZero', '12'],
    ['upperRoman', 'XII'],
    ['lowerLetter', 'l'],
    ['ideographTraditional', '乙'],
    ['none', ''],
    ['bullet', ''],
    ['aiueo', '12'],
  ])('in the format %s: twelve is %s', (format, twelve) => {
    const numbering = definition(1, level(0, format, '%1、')) + list(1, 1, startOverride(0, 12));
    const [line] = lines({ body: item('甲', 1), numbering });
    expect(line).toBe(format === 'bullet' ? '甲' : `${twelve}、甲`);
  });

  it('in a format that is not known is told', () => {
    const numbering = definition(1, level(0, 'aiueo', '%1')) + list(1, 1);
    expect(read({ body: item('甲', 1), numbering }).warnings).toEqual([
      { id: 'import-number-format', details: { format: 'aiueo' } },
    ]);
  });
});

describe('any Word document', () => {
  const text = fc.string({ unit: fc.constantFrom(...'账目一二1. 、\u00a0\u200b😀') });
  const marks = fc.constantFrom(
    '',
    '<w:b/>',
    '<w:vanish w:val="false"/>',
    '<w:lang w:val="zh-CN"/>',
  );
  const paragraphs = fc.array(fc.array(fc.tuple(text, marks), { maxLength: 4 }), { maxLength: 8 });

  it('gives back all its text, however it is cut into runs', () => {
    fc.assert(
      fc.property(paragraphs, (document) => {
        const body = document
          .map((runs) => paragraph(runs.map(([words, mark]) => run(words, mark)).join('')))
          .join('');
        const expected = document.map((runs) => runs.map(([words]) => words).join('')).join('\n');
        const { text: actual, blocks } = read(body);
        expect(actual).toBe(expected);
        for (const block of blocks) {
          expect(actual.slice(block.start, block.start + block.text.length)).toBe(block.text);
        }
      }),
    );
  });

  it('is read whatever stands in what, without losing text that is printed', () => {
    const names = ['p', 'r', 'tbl', 'tr', 'tc', 'ins', 'sdt', 'sdtContent', 'txbxContent', 'pPr'];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          '<w:t>账</w:t>',
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:br/>',
          '<w:del/>',
        ),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<w:${name}>${inner.join('')}</w:${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (body) => {
        const count = (value: string) => value.split('账').length - 1;
        expect(count(read(body).text)).toBe(count(body));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a table', () => {
  it('says in which cell each paragraph stands, by the columns of its grid', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const inner = `<w:tbl>${row(cell('内'))}</w:tbl>`;
    const body = `${paragraph(run('前'))}<w:tbl>${row(cell('问题', '<w:gridSpan w:val="2"/>'), cell('措施'))}${row(
      cell('1'),
      cell('甲'),
      `<w:tc>${paragraph(run('乙'))}${inner}${paragraph(run('丙'))}</w:tc>`,
    )}<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('丁')}</w:tr></w:tbl>${paragraph(run('后'))}`;
    expect(
      read(body).blocks.map(({ text, cell: at }) => [text, at?.table, at?.row, at?.column]),
    ).toEqual([
      ['前', undefined, undefined, undefined],
      ['问题', 0, 0, 0],
      ['措施', 0, 0, 2],
      ['1', 0, 1, 0],
      ['甲', 0, 1, 1],
      ['乙', 0, 1, 2],
      ['内', 1, 0, 0],
      ['丙', 0, 1, 2],
      ['丁', 0, 2, 1],
      ['后', undefined, undefined, undefined],
    ]);
  });

  it('without rows is text all the same', () => {
    expect(lines(`<w:tbl><w:tc>${paragraph(run('账目'))}</w:tc></w:tbl>`)).toEqual(['账目']);
  });
});
