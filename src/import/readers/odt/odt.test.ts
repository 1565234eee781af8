import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { odtOf, zipOf } from '../../../../corpora/office-files.ts';
import { Archive } from '../../../formats/archive.ts';
import { readOdt } from './read-odt.ts';

const read = (text: string, styles?: string, outline?: string) =>
  readOdt('a.odt', new Archive('a.odt', odtOf(text, styles, outline)));
const lines = (...content: Parameters<typeof read>) => read(...content).text.split('\n');

const p = (inner: string, attributes = '') => `<text:p ${attributes}>${inner}</text:p>`;
const list = (inner: string, attributes = 'text:style-name="L"') =>
  `<text:list ${attributes}>${inner}</text:list>`;
const item = (inner: string, attributes = '') =>
  `<text:list-item ${attributes}>${inner}</text:list-item>`;
const level = (number: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" ${more}/>`;
const listStyle = (...levels: string[]) =>
  `<text:list-style style:name="L">${levels.join('')}</text:list-style>`;

const OFFICIAL = listStyle(
  level(1, '一, 二, 三, ...', 'style:num-suffix="、"'),
  level(2, '一, 二, 三, ...', 'style:num-prefix="（" style:num-suffix="）"'),
);

describe('the text of an OpenDocument text', () => {
  it('is its paragraphs and headings, with spaces, tabs and breaks', () => {
    const inner = '甲<text:s text:c="999999999"/>乙<text:tab/>丙<text:line-break/>丁\n戊';
    expect(lines(p(inner) + '<text:h>己</text:h>')).toEqual(['甲 乙\t丙', '丁 戊', '己']);
  });

  it('is that of links and of words with their readings above', () => {
    const ruby =
      '<text:ruby><text:ruby-base>乙</text:ruby-base><text:ruby-text>yǐ</text:ruby-text></text:ruby>';
    expect(lines(p(`<text:a>甲</text:a>${ruby}<text:span>丙</text:span>`))).toEqual(['甲乙丙']);
  });

  it('is that of the cells of a table, one after the other', () => {
    const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;
    const row = `<table:table-row>${cell('甲')}${cell('乙')}</table:table-row>`;
    expect(lines(`<table:table>${row}${row}</table:table>`)).toEqual(['甲', '乙', '甲', '乙']);
  });

  it('has text boxes and notes after their paragraph, and tells of notes', () => {
    const box = `<draw:frame><draw:text-box>${p('框')}</draw:text-box></draw:frame>`;
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('注')}</text:note-body></text:note>`;
    const document = read(p(`甲${box}乙${note}丙`));
    expect(document.text.split('\n')).toEqual(['甲乙丙', '框', '注']);
    expect(document.leftOut).toEqual([
      { kind: 'text-box', count: 1, places: ['甲'] },
      { kind: 'note', count: 1, places: ['乙'] },
    ]);
  });

  it('leaves comments, hidden text, embedded objects and deletions out, and says so', () => {
    const styles =
      '<style:style style:name="T" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const document = read(
      `<text:tracked-changes><text:changed-region><text:deletion>${p('删')}</text:deletion></text:changed-region></text:tracked-changes>` +
        p(
          `甲<office:annotation>${p('批')}</office:annotation><text:span text:style-name="T">藏<text:span>着</text:span></text:span><draw:frame><draw:object/><draw:image/></draw:frame>`,
        ) +
        `<text:section text:display="none">${p('不见')}</text:section>`,
      styles,
    );
    expect(document.text).toBe('甲');
    expect(document.leftOut?.map(({ kind, count }) => [kind, count])).toEqual([
      ['deletion', 1],
      ['comment', 1],
      ['hidden', 4],
      ['object', 1],
    ]);
  });
});

describe('words that are struck out or hidden', () => {
  const styleOf = (name: string, family: string, properties: string, parent = '') =>
    `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;
  const LINE = 'style:text-line-through-style="solid" style:text-line-through-type="single"';
  const NO_LINE = 'style:text-line-through-style="none"';
  const span = (inner: string, name: string) =>
    `<text:span text:style-name="${name}">${inner}</text:span>`;
  const told = ({ leftOut = [] }: ReturnType<typeof read>) =>
    leftOut.map(({ kind, count }) => [kind, count]);
  const texts = ({ blocks }: ReturnType<typeof read>) => blocks.map(({ text }) => text);

  it('are left out and told, unless a style inside says that there is no line', () => {
    const styles =
      styleOf('S', 'text', LINE) +
      styleOf('D', 'text', 'style:text-line-through-type="double"') +
      styleOf('N', 'text', NO_LINE);
    const document = read(
      p(`甲${span(`划${span('留', 'N')}去`, 'S')}${span('两道', 'D')}${span('乙', 'N')}`),
      styles,
    );
    expect(texts(document)).toEqual(['甲留乙']);
    expect(told(document)).toEqual([['struck', 4]]);
  });

  it('are those whose style is based on one that says so, and their number goes with them', () => {
    const common = styleOf('Base', 'paragraph', LINE);
    const own = `${OFFICIAL}${styleOf('P', 'paragraph', '', 'Base')}`;
    const struck = p(`划${span('去', 'X')}`, 'text:style-name="P"');
    const document = read(list(item(p('甲')) + item(struck) + item(p('乙'))), own, common);
    expect(texts(document)).toEqual(['一、甲', '三、乙']);
    expect(told(document)).toEqual([['struck', 2]]);
    const byDefault = `<style:default-style style:family="paragraph"><style:text-properties ${LINE}/></style:default-style>`;
    expect(read(p('丙'), '', byDefault).text).toBe('');
  });

  it('are a paragraph in which a field says so, wherever it stands, and its notes', () => {
    const note = (inner: string) =>
      `<text:note><text:note-body>${p(inner)}</text:note-body></text:note>`;
    const hides = (isHidden: boolean) =>
      `<text:hidden-paragraph text:condition="ooow:1" text:is-hidden="${String(isHidden)}"/>`;
    const document = read(
      p(`藏着${note('注')}${hides(true)}的`) +
        p(`${hides(false)}甲`) +
        p(`乙${span(`划${note('注')}`, 'S')}`),
      styleOf('S', 'text', LINE),
    );
    expect(texts(document)).toEqual(['甲', '乙']);
    expect(told(document)).toEqual([
      ['note', 1],
      ['hidden', 4],
      ['struck', 2],
    ]);
  });
});

describe('the number of a list item', () => {
  it('counts items, each once, and begins anew below a higher one', () => {
    const body = list(
      item(p('甲') + p('续') + list(item(p('乙')) + item(p('丙')), '')) +
        item(p('丁') + list(item(p('戊')), '')) +
        `<text:list-header>${p('头')}</text:list-header>`,
    );
    expect(lines(body, OFFICIAL)).toEqual([
      '一、甲',
      '续',
      '（一）乙',
      '（二）丙',
      '二、丁',
      '（一）戊',
      '头',
    ]);
  });

  it('goes on after other paragraphs only where the list says that it is continued', () => {
    const body = [
      list(item(p('甲')), 'text:style-name="L" xml:id="a"'),
      p('文'),
      list(item(list(item(p('乙')), '')), 'text:style-name="L" text:continue-numbering="true"'),
      list(item(p('丙'))),
      list(item(p('丁')), 'text:style-name="L" text:continue-list="a"'),
    ].join('');
    expect(lines(body, OFFICIAL)).toEqual(['一、甲', '文', '（一）乙', '一、丙', '二、丁']);
  });

  it('starts where the list or the item says', () => {
    const styles = listStyle(level(1, '1', 'text:start-value="3" style:num-suffix="."'));
    const body = list(item(p('甲')) + item(p('乙'), 'text:start-value="9"') + item(p('丙')));
    expect(lines(body, styles)).toEqual(['3.甲', '9.乙', '10.丙']);
  });

  it('may hold those of the levels above, or be laid out freely', () => {
    const styles = listStyle(
      level(1, 'A'),
      level(2, 'i', 'text:display-levels="2" style:num-suffix=")"'),
      level(3, '1', 'loext:num-list-format="%1%-%3%、"'),
    );
    const body = list(item(p('甲') + list(item(p('乙') + list(item(p('丙')), '')), '')));
    expect(lines(body, styles)).toEqual(['A 甲', 'A.i)乙', 'A-1、丙']);
  });

  it('is that of the list in the style of its paragraph, where the list names none', () => {
    const styles = `${OFFICIAL}<style:style style:name="A" style:family="paragraph" style:list-style-name="L"/><style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>`;
    expect(lines(list(item(p('甲', 'text:style-name="B"')), ''), styles)).toEqual(['一、甲']);
  });

  it('is none for bullets, and as printed where the file says how it is printed', () => {
    const bullets = listStyle('<text:list-level-style-bullet text:level="1"/>');
    expect(lines(list(item(p('甲'))), bullets)).toEqual(['甲']);
    const printed = list(item(`<text:number>（1）</text:number>${p('甲')}`));
    expect(lines(printed, OFFICIAL)).toEqual(['（1）甲']);
  });

  it('of a heading in no list is that of the outline', () => {
    const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`;
    const heading = (text: string, at: number, more = '') =>
      `<text:h text:outline-level="${at}" ${more}>${text}</text:h>`;
    const body =
      heading('甲', 1) +
      heading('乙', 2) +
      heading('丙', 1, 'text:is-list-header="true"') +
      heading('丁', 1) +
      heading('戊', 1, 'text:restart-numbering="true" text:start-value="5"');
    expect(lines(body, '', outline)).toEqual(['一、甲', '乙', '丙', '二、丁', '五、戊']);
  });

  it.each([
    ['壹, 贰, 叁, ...', '贰'],
    ['①, ②, ③, ...', '②'],
    ['甲, 乙, 丙, ...', '乙'],
    ['１, ２, ３, ...', '２'],
    ['I', 'II'],
    ['a', 'b'],
  ])('in the format %s: two is %s', (format, two) => {
    const styles = listStyle(level(1, format, 'style:num-suffix="、"'));
    expect(lines(list(item(p('甲')) + item(p('乙'))), styles)[1]).toBe(`${two}、乙`);
  });
});

describe('a protected OpenDocument text', () => {
  it('is told by its list of parts', () => {
    const manifest = '<manifest:encryption-data/>';
    const bytes = zipOf({ 'content.xml': '\u0001', 'META-INF/manifest.xml': manifest });
    expect(() => readOdt('a.odt', new Archive('a.odt', bytes))).toThrow(
      expect.objectContaining({ id: 'file-encrypted' }),
    );
  });
});

describe('any OpenDocument text', () => {
  it('gives back all its text, whatever stands in what', () => {
    const names = ['text:p', 'text:h', 'text:span', 'text:list', 'text:list-item', 'draw:text-box'];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('账', '<text:tab/>', '<text:line-break/>', '<text:number>1</text:number>'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (inner) => {
        const body = p(inner);
        const count = (value: string) => value.split('账').length - 1;
        expect(count(read(body, OFFICIAL).text)).toBe(count(body));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a table', () => {
  it('says in which cell each paragraph stands, by the columns of its grid', () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const rows = [
      cell('问题', ' table:number-columns-spanned="2"') + covered + cell('措施'),
      cell('1', ' table:number-rows-spanned="2"') + cell('甲') + cell('乙'),
      covered + cell('丙') + cell('丁'),
    ].map((cells) => `<table:table-row>${cells}</table:table-row>`);
    const archive = new Archive(
      'a.odt',
      odtOf(`<table:table>${rows.join('')}</table:table><text:p>后</text:p>`),
    );
    expect(
      readOdt('a.odt', archive).blocks.map(({ text, cell: at }) => [text, at?.row, at?.column]),
    ).toEqual([
      ['问题', 0, 0],
      ['措施', 0, 2],
      ['1', 1, 0],
      ['甲', 1, 1],
      ['乙', 1, 2],
      ['丙', 2, 1],
      ['丁', 2, 2],
      ['后', undefined, undefined],
    ]);
  });
});
