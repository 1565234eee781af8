import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRtf } from './rtf.ts';

/** The paragraphs of an RTF file whose characters are bytes. */
const read = (rtf: string): string[] =>
  readRtf('report.rtf', Buffer.from(rtf, 'latin1')).blocks.map(({ text }) => text);

const HEAD =
  '{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}';

/** A text as programs write it: every character by its code, with a fallback. */
const escaped = (text: string): string =>
  [...Array(text.length).keys()].map((place) => `\\u${text.charCodeAt(place)}?`).join('');

describe('an RTF file', () => {
  it('gives its paragraphs, written by their codes or in the encoding of their font', () => {
    expect(read(`${HEAD}\\u38382?\\u-26472?\\par \\f0\\'ce\\'ca\\'cc\\'e2\\par}`)).toEqual([
      '问题',
      '问题',
    ]);
  });

  it('keeps the numbers that its writer computed', () => {
    const item = '{\\listtext\\pard\\plain \\u19968?\\u12289?\\tab}\\ls1 ';
    expect(read(`${HEAD}${item}\\u38382?\\u-26472?\\par}`)).toEqual(['一、问题']);
  });

  it('leaves out what is not printed', () => {
    const more =
      '{\\info{\\title T}}{\\header H\\par}{\\*\\generator G;}{\\pict\\bin4 }}}}}{\\v hidden}{\\deleted gone}';
    expect(read(`${HEAD}${more}a{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}`)).toEqual(['a3']);
  });

  it('puts a footnote after its paragraph', () => {
    expect(read(`${HEAD}a{\\footnote n\\par m}b\\par c\\par}`)).toEqual(['ab', 'n', 'm', 'c']);
  });

  it('takes the Unicode form where a text is written twice', () => {
    expect(read(`${HEAD}{\\upr{x}{\\*\\ud{\\u38382?}}}\\par}`)).toEqual(['问']);
  });

  const told = (rtf: string) =>
    readRtf('report.rtf', Buffer.from(rtf, 'latin1')).leftOut?.map(({ kind, count }) => [
      kind,
      count,
    ]);

  it('leaves struck words out until the line ends, and tells how many they are', () => {
    const body =
      'a{\\strike b}c\\striked1 dd\\striked0 e\\strike f\\strike0 g{\\strike\\plain h}\\strike i\\plain j';
    expect(read(`${HEAD}${body}\\par}`)).toEqual(['aceghj']);
    expect(told(`${HEAD}${body}\\par}`)).toEqual([['struck', 5]]);
  });

  it('tells of revisions by passages, of hidden words by characters, and of comments', () => {
    const body =
      'a{\\deleted b}{\\deleted\\b c}{\\revised d}{\\mvf e}{\\v f g}{\\*\\annotation{\\*\\atndate 1}\\pard\\plain h}i{\\webhidden j}';
    expect(read(`${HEAD}${body}\\par}`)).toEqual(['adij']);
    expect(told(`${HEAD}${body}\\par}`)).toEqual([
      ['deletion', 2],
      ['insertion', 1],
      ['hidden', 2],
      ['comment', 1],
    ]);
  });

  it('leaves out words whose style is struck, or based on one that is', () => {
    const styles =
      '{\\stylesheet{\\s0 Normal;}{\\s1\\strike A;}{\\s2\\sbasedon1 B;}{\\*\\cs3\\additive\\striked1 C;}}';
    const body =
      '\\pard\\plain\\s2 a\\strike0 b\\par\\pard\\plain\\s0 c{\\cs3 d}e\\par\\pard\\s1 f\\par\\pard g';
    expect(read(`${HEAD}${styles}${body}\\par}`)).toEqual(['b', 'ce', 'g']);
    expect(told(`${HEAD}${styles}${body}\\par}`)).toEqual([['struck', 3]]);
  });

  it('joins paragraphs whose end is deleted or hidden, but no cells', () => {
    expect(read(`${HEAD}a{\\deleted\\par}b\\par c{\\v\\par}d\\par{\\v e\\par}f\\par}`)).toEqual([
      'ab',
      'cd',
      'f',
    ]);
    expect(read(`${HEAD}a{\\deleted\\cell}b\\par}`)).toEqual(['a', 'b']);
  });

  it('leaves the number and the notes of struck words out with them', () => {
    const item = (number: number, text: string) =>
      `{\\listtext\\pard\\plain (${number})\\tab}\\ls1 ${text}\\par `;
    const note = '{\\footnote\\pard\\plain note}';
    expect(
      read(`${HEAD}${item(1, 'a')}${item(2, `{\\strike b${note}}`)}${item(3, `c${note}`)}}`),
    ).toEqual(['(1) a', '(3) c', 'note']);
  });

  it('is refused where groups are nested without end', () => {
    expect(() => read('{'.repeat(100_000))).toThrow(
      expect.objectContaining({ id: 'file-damaged' }),
    );
  });

  it('loses no character of any text (property)', () => {
    const text = fc.string({ unit: fc.constantFrom(...'问题\\{}一、1 \u202e𬭎<a>'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(text), (paragraphs) => {
        const rtf = paragraphs.map((each) => `${escaped(each)}\\par\n`).join('');
        const wanted = paragraphs.map((each) => each.trim()).filter((each) => each !== '');
        expect(read(`${HEAD}${rtf}}`)).toEqual(wanted);
      }),
    );
  });

  it('ends with an answer whatever its bytes are (property)', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\par',
      "\\'c4",
      '\\u',
      '\\bin9',
      '\\*',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(Array.isArray(read(pieces.join('')))).toBe(true);
      }),
    );
  });
});
