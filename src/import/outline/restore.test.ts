import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWhiteSpace } from '../../model/document.ts';
import { isHeadNode } from '../../model/outline.ts';
import { loadProfile } from '../../profiles/load.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { blocksOf } from '../source-document.ts';
import { parseOutline } from './parse-outline.ts';
import type { ParsedDocument, ParsedNode } from './parsed.ts';

const profile = await loadProfile('self-review');

const PIECES = [
  '漁港管理站自查報告',
  '各漁業單位：',
  '一、存在的問題',
  '二、整改措施',
  '（一）學習方面',
  '1.帳目不清，沒有匯總。',
  '一是責任沒有落實。二是檢查過少；',
  '整改措施：',
  '通過學習，認識到了不足。但是進展慢。比如，漁網丟失𠀀。',
  '2024年1月10日',
  '- 3 -',
];
const SPACE = ['', '', '', ' ', '　', '\n', '\t'];

/** A text of the pieces in any order, with white space at any place. */
const spacedText = fc
  .array(
    fc.tuple(fc.constantFrom(...PIECES), fc.array(fc.constantFrom(...SPACE), { size: 'medium' })),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((pieces) =>
    pieces
      .map(([piece, spaces]) =>
        [...piece].map((character, at) => character + (spaces[at] ?? '')).join(''),
      )
      .join('\n'),
  );

function textOf(node: ParsedNode): string {
  if (node.type === 'text') return node.text;
  const isPrinted = node.type !== 'entry' || node.titled;
  const head = node.marker + (isPrinted ? node.title + node.separator : '');
  return head + (node.type === 'entry' ? node.body.join('') : '');
}

/** All that was parsed, laid end to end: the preamble stands after the head of the document. */
function laidEndToEnd({ preamble, nodes }: ParsedDocument): string {
  const first = nodes.findIndex((node) => !isHeadNode(node));
  const head = first === -1 ? nodes.length : first;
  const texts = [
    ...nodes.slice(0, head).map(textOf),
    ...preamble,
    ...nodes.slice(head).map(textOf),
  ];
  return withoutWhiteSpace(texts.join(''));
}

describe('a document in traditional characters', () => {
  it('comes back character for character, however it is spaced', () => {
    let changed = 0;
    fc.assert(
      fc.property(spacedText, (text) => {
        if (simplifyInPlace(text) !== text) changed += 1;
        expect(laidEndToEnd(parseOutline(blocksOf(text), profile))).toBe(withoutWhiteSpace(text));
      }),
      { numRuns: 500 },
    );
    // What is the same in both scripts would prove nothing.
    expect(changed).toBeGreaterThan(250);
  });

  it('comes back where nothing but a page number follows its first text', () => {
    const text = '整改措施\n：\n-3-';
    expect(laidEndToEnd(parseOutline(blocksOf(text), profile))).toBe(withoutWhiteSpace(text));
  });

  it('is divided as the same document in simplified ones', () => {
    fc.assert(
      fc.property(spacedText, (text) => {
        const shape = (source: string) =>
          parseOutline(blocksOf(source), profile).nodes.map(({ type, ...node }) => [
            type,
            'kind' in node ? node.kind : undefined,
            'title' in node ? simplifyInPlace(node.title) : '',
          ]);
        expect(shape(text)).toEqual(shape(simplifyInPlace(text)));
      }),
    );
  });
});
