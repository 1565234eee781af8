import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWhiteSpace } from '../../model/document.ts';
import { unwrapped } from './unwrap.ts';

const blocks = (text: string) => unwrapped(text).map((block) => block.text);

/** Breaks a paragraph after so many characters, as programs do that copy what a page shows. */
const wrap = (text: string, width: number): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');

const LONG =
  '通过自查认识到，仓库的出入登记应当当日完成，但是今年仍有三笔隔日补记。比如盘点时发现两件器材没有入账，这说明日常管理还不够细致，制度执行存在松懈现象，必须从源头抓起，由专人逐项核对。';

describe('a text with wrapped lines', () => {
  it('has them joined, Chinese without a space and words with one', () => {
    const text = `${wrap(`一是账目不清。${LONG}`, 30)}\n${wrap(`二是盘点不细。${LONG}`, 30)}`;
    expect(blocks(text)).toEqual([`一是账目不清。${LONG}`, `二是盘点不细。${LONG}`]);
    const words = 'All stock is booked on the same day, and the shelves are';
    const english = `${words}\ncounted once a month by two people, who both sign it, as\nthe rules of the house demand, and whoever is late tells\nwhy.`;
    expect(blocks(english)).toHaveLength(1);
    expect(blocks(english)[0]).toContain('the shelves are counted once');
  });

  it('tells its paragraphs by their indents, or by empty lines', () => {
    const indented = [LONG, LONG].map((text) => `\u3000\u3000${wrap(text, 32)}`).join('\n');
    expect(blocks(indented)).toEqual([LONG, LONG]);
    expect(blocks(`${wrap(LONG, 32)}\n\n${wrap(LONG, 32)}`)).toEqual([LONG, LONG]);
  });

  it('keeps a page number in the midst of a paragraph as a block of its own', () => {
    const lines = wrap(LONG, 30).split('\n');
    const text = [...lines.slice(0, 2), '— 3 —', ...lines.slice(2)].join('\n');
    const [first, number, second] = blocks(text);
    expect([number, `${first ?? ''}${second ?? ''}`]).toEqual(['— 3 —', LONG]);
  });
});

describe('a text with one line for each paragraph', () => {
  it.each([
    ['of any length', ['一、问题', LONG, '二、原因', LONG.slice(0, 50), LONG]],
    ['that all end', Array.from({ length: 20 }, () => `${LONG.slice(0, 28)}。`)],
    [
      'that are names of one length',
      Array.from({ length: 20 }, () => '青川县图书馆办公室综合科采编部阅览部借阅部'),
    ],
    [
      'that are items',
      Array.from({ length: 20 }, (_, index) => `${index + 1}．${LONG.slice(0, 28)}`),
    ],
    ['that are short', Array.from({ length: 20 }, () => '账目，不清')],
  ])('is never joined: %s', (_, lines) => {
    expect(blocks(lines.join('\n'))).toEqual(lines);
  });

  it('is never joined, whatever the lengths of its sentences are (property)', () => {
    const sentence = fc
      .array(fc.constantFrom(...'账目不清登记盘点，；'), { minLength: 1, maxLength: 200 })
      .map((characters) => `${characters.join('')}。`);
    fc.assert(
      fc.property(fc.array(sentence), (lines) => {
        expect(blocks(lines.join('\n'))).toEqual(lines);
      }),
    );
  });
});

describe('the blocks of any text', () => {
  it('are the text, white space aside, each from the place where it says (property)', () => {
    const text = fc.string({ unit: fc.constantFrom(...'账目，。一是1— \t\u3000ab\n\r\u2028') });
    const wrapped = fc
      .tuple(text, fc.integer({ min: 20, max: 40 }))
      .map(([more, width]) => wrap(LONG + LONG + more, width));
    fc.assert(
      fc.property(fc.oneof(text, wrapped), (any) => {
        const all = unwrapped(any);
        expect(withoutWhiteSpace(all.map((block) => block.text).join(''))).toBe(
          withoutWhiteSpace(any),
        );
        for (const block of all) {
          expect(any.slice(block.start).startsWith(block.text.charAt(0))).toBe(true);
        }
      }),
    );
  });
});
