import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { LONGEST_QUERY, parseQuery } from './parse-query.ts';

/** A query as one reads it: words, quoted ones in quotes, excluded ones after a minus. */
const read = (text: string): string => {
  const { words, excluded } = parseQuery(text, fold);
  const shown = ({ folded, quoted }: { folded: string; quoted: boolean }): string =>
    quoted ? `"${folded}"` : folded;
  return [...words.map(shown), ...excluded.map((word) => `-${shown(word)}`)].join(' ');
};

describe('what a query asks for', () => {
  it.each([
    ['责任 落实', '责任 落实'],
    ['  责任　落实\t', '责任 落实'],
    ['责任、落实', '责任落实'],
    ['责任 责任', '责任'],
    ['“责任 落实” 台账', '"责任落实" 台账'],
    ['"责任落实', '"责任落实"'],
    ['「责任 落实」 『台账』', '"责任落实" "台账"'],
    ['“一岗双责”要求', '一岗双责要求'],
    ['落实“一岗双责” 要求', '落实一岗双责 要求'],
    ['责任 -台账', '责任 -台账'],
    ['责任 －“台账 不全”', '责任 -"台账不全"'],
    ['2021-2022', '20212022'],
    ['- 责任', '责任'],
    ['-', ''],
    ['，。', ''],
    ['""', ''],
    ['-责任', '-责任'],
    ['责任"落实"', '责任落实'],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps what was typed', () => {
    expect(parseQuery('２０次 "責任 落實"', fold).words).toEqual([
      { typed: '２０次', folded: '20次', quoted: false },
      { typed: '責任 落實', folded: '责任落实', quoted: true },
    ]);
  });

  it('is read whatever was typed, no longer than people type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const { words, excluded } = parseQuery(text, fold);
        const typed = [...words, ...excluded].map((word) => word.typed).join('');
        expect(typed.length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect([...words, ...excluded].every(({ folded }) => folded !== '')).toBe(true);
      }),
    );
  });
});
