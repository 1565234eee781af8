import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endMark, firstClause, sentences } from './sentences.ts';

describe('sentences', () => {
  it('end after 。 ！ and ？, several of which stay together', () => {
    expect(sentences('查过了。真的查过了吗？！那就好！')).toEqual([
      '查过了。',
      '真的查过了吗？！',
      '那就好！',
    ]);
  });

  it('keep what stands after the last mark', () => {
    expect(sentences('查过了。还没有改')).toEqual(['查过了。', '还没有改']);
  });

  it.each(['“查过了。”', '（查过了。）', '《查过了。》', '"查过了。"'])(
    'keep a mark inside %s from ending a sentence',
    (quote) => {
      expect(sentences(`回访员说${quote}就挂断了。再问。`)).toEqual([
        `回访员说${quote}就挂断了。`,
        '再问。',
      ]);
    },
  );

  it('do not take an opening mark for one that is never closed', () => {
    expect(sentences('他说“查过了。没有下文。')).toEqual(['他说“查过了。', '没有下文。']);
    expect(sentences('屏幕15"。桌子两张。')).toEqual(['屏幕15"。', '桌子两张。']);
  });

  it('laid end to end are the text', () => {
    const marks = fc.constantFrom(...'。！？“”‘’（）()《》"，；甲乙 \n');
    const text = fc.array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 2 })));
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const divided = sentences(whole);
        expect(divided.join('')).toBe(whole);
        expect(divided).not.toContain('');
      }),
    );
  });
});

describe('the mark that ends a sentence', () => {
  it('is all of its final marks, or nothing', () => {
    expect(endMark('真的吗？！')).toBe('？！');
    expect(endMark('真的吗')).toBe('');
  });
});

describe('the first clause', () => {
  it.each(['，', '；', '：', '。', ','])('ends before %s', (mark) => {
    expect(firstClause(`账目不清${mark}改`)).toBe('账目不清');
  });
});
