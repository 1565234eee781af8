import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../parse-file.ts';
import { renderBody } from '../render-body.ts';
import { SourceFile } from '../source-file.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { PARTS } from '../../model/part.ts';
import { problemSchema } from '../../model/problem.ts';
import type { PartText } from './body-text.ts';
import { newFileText } from './file-text.ts';

/** Writes a file and reads it back. */
function roundTrip(title: string, paragraphs: PartText[][]) {
  const file = new SourceFile('p01.mdx', newFileText({ title }, paragraphs), 'zh-CN');
  const read = parseFile(file, problemSchema);
  expect(file.messages.map(String)).toEqual([]);
  const blocks = read ? renderBody(read.body) : [];
  expect(blocks.filter((block) => !block.paragraph)).toEqual([]);
  return { title: read?.data.title, paragraphs: blocks.map(({ text }) => text) };
}

const MARKUP = ['<', '{', '}', '*', '_', '[', ']', '#', '>', '-', '+', '1.', '=', '|', '~', '`'];
const WORDS = ['import ', 'export ', '---', '```', '<Finding>', '</Finding>', '{x}', '<!--', '\\'];
const ENTITIES = ['&', '&amp;', '&lt;', '&#x20;', '&nbsp', '!', '(', ')', ':', '/', '"', "'"];
/** Zero-width, bidirectional, private, combining, surrogate, control. */
const UNSEEN = ['\u200b', '\u200f', '\u202e', '\ue000', 'e\u0301', '\ud800', '\u0001', '\ufeff'];
const SPACES = [' ', '  ', '\t', '\u3000', '\u00a0', '\u0085', '\v', '\f'];
const CHINESE = ['中', '。', '“', '”', '𠮷'];

const paragraph = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MARKUP, ...WORDS, ...ENTITIES, ...UNSEEN, ...SPACES, ...CHINESE),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join('').toWellFormed())
  // What readers replace, and what divides or surrounds paragraphs.
  .map((text) =>
    text
      .replaceAll('\0', '\uFFFD')
      .replace(/[\n\r\u2028\u2029]/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

describe('a content file', () => {
  it('gives back every paragraph and title exactly', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 3 }), paragraph, (paragraphs, title) => {
        const file = paragraphs.map((text) => [{ text }]);
        expect(roundTrip(title, file)).toEqual({ title, paragraphs });
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('holds no value that is taken for mistyped, whatever stands in it', () => {
    const typed = [
      'title：',
      'label:',
      'due： ',
      '"',
      "'",
      '“',
      '”',
      '\n',
      '\n  ',
      '- ',
      '-',
      '•',
      '、',
    ];
    const words = fc
      .array(fc.constantFrom(...typed, '，', '[', ']', '{', '：', ': ', ' #', '甲', '1.', '\t'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((pieces) => pieces.join('').trim())
      .filter((text) => text !== '');
    const data = fc.record({
      title: words,
      label: words,
      tags: fc.array(words, { maxLength: 3 }),
      source: fc.record({ issuer: words, quote: words }),
    });
    fc.assert(
      fc.property(data, (fields) => {
        const file = new SourceFile('p01.mdx', newFileText(fields, []), 'zh-CN');
        const read = parseFile(file, problemSchema);
        expect(file.messages.map(String)).toEqual([]);
        expect(read?.data).toMatchObject(fields);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('gives back every part of a problem, white space aside', () => {
    const part = fc.record({ part: fc.constantFrom(...PARTS), text: paragraph });
    fc.assert(
      fc.property(paragraph, fc.array(part, { maxLength: 3 }), (first, parts) => {
        const { paragraphs } = roundTrip('题目', [[{ text: first }, ...parts]]);
        const whole = first + parts.map(({ text }) => text).join('');
        expect(paragraphs.map(withoutWhiteSpace)).toEqual([withoutWhiteSpace(whole)]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('holds a paragraph that begins like a line of code', () => {
    const paragraphs = ['import 是英语的“导入”', 'export const x = 1', 'exports'];
    expect(
      roundTrip(
        '题目',
        paragraphs.map((text) => [{ text }]),
      ).paragraphs,
    ).toEqual(paragraphs);
  });

  it('has every operator in quotes', () => {
    const targets = ['=', '>=', '~'].map((op, index) => ({ id: `t${index}`, metric: '次数', op }));
    const ops = newFileText({ title: '题目', targets }, []).match(/op: .*/gu);
    expect(ops).toEqual(['op: "="', 'op: ">="', 'op: "~"']);
  });

  it('is easy to read where the text needs no escapes', () => {
    const file = newFileText({ title: '账目不清', order: 1 }, [
      [
        { part: 'reflection', text: '通过检查，我们认识到账目要公开。' },
        { part: 'shortfall', text: '但是只贴了总数。' },
      ],
      [{ text: '第二段。' }],
    ]);
    expect(file).toBe(`---
title: 账目不清
order: 1
---

<Reflection>通过检查，我们认识到账目要公开。</Reflection>
<Shortfall>但是只贴了总数。</Shortfall>

第二段。
`);
  });
});
