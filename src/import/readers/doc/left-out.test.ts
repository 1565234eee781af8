import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sprm, word97Of, type Word97Parts, type Word97Run } from '../../../testing/word-97.ts';
import { readDoc } from './doc.ts';

const read = (parts: Word97Parts) => readDoc('report.doc', word97Of(parts));
const texts = (parts: Word97Parts) => read(parts).blocks.map(({ text }) => text);
const told = (parts: Word97Parts) => read(parts).leftOut?.map(({ kind, count }) => [kind, count]);

const [ON, OFF, AS_STYLE, OTHER_THAN_STYLE] = [1, 0, 0x80, 0x81];
const deleted = sprm(0x0800, ON);
const inserted = sprm(0x0801, ON);
const strike = (operand = ON) => sprm(0x0837, operand);
const doubleStrike = sprm(0x2a53, ON);
const hidden = sprm(0x083c, ON);
const styled = (style: number, more: Buffer = Buffer.alloc(0)) =>
  Buffer.concat([sprm(0x4a30, style), more]);

describe('the words of a Word 97 file that are left out', () => {
  it('are those that revisions delete, told by passages with what they insert', () => {
    const main: Word97Run[] = [
      ['全年学习'],
      ['8', deleted],
      ['次', Buffer.concat([sprm(0x4a43, 24), deleted])],
      ['12次', inserted],
      ['，记录不全。'],
      ['窗口无人。', deleted],
      ['\r'],
    ];
    expect(texts({ main })).toEqual(['全年学习12次，记录不全。']);
    expect(told({ main })).toEqual([
      ['deletion', 2],
      ['insertion', 1],
    ]);
  });

  it('are those that are struck out, with one line or two, and those that are hidden', () => {
    const main: Word97Run[] = [
      ['甲'],
      ['划去', strike()],
      ['留', strike(OFF)],
      ['两道', doubleStrike],
      ['藏', hidden],
      ['乙\r'],
    ];
    expect(texts({ main })).toEqual(['甲留乙']);
    expect(told({ main })).toEqual([
      ['struck', 4],
      ['hidden', 1],
    ]);
  });

  it('are the same when the text is in several pieces, and when a piece says so itself', () => {
    const main: Word97Run[] = [['甲'], ['删', deleted], ['乙'], ['丙丁', hidden], ['戊\r']];
    expect(texts({ main, edited: true })).toEqual(['甲乙戊']);
    const two = { main: '甲乙丙\r', edited: true };
    expect(texts({ ...two, prm: (0x57 << 1) | (ON << 8) })).toEqual(['丙']);
    expect(texts({ ...two, prm: 1, lists: [hidden] })).toEqual(['丙']);
  });

  it('are those whose style says so, unless they say otherwise', () => {
    const styles = [
      { kind: 'paragraph', modifiers: Buffer.alloc(0) },
      { kind: 'character', modifiers: strike() },
      { kind: 'character', base: 1, modifiers: Buffer.alloc(0) },
      { kind: 'paragraph', modifiers: strike() },
    ] as const;
    const main: Word97Run[] = [
      ['甲'],
      ['样式', styled(2)],
      ['照样', styled(1, strike(AS_STYLE))],
      ['乙', styled(1, strike(OTHER_THAN_STYLE))],
      ['丙', styled(1, strike(OFF))],
      ['\r'],
    ];
    expect(texts({ main, styles })).toEqual(['甲乙丙']);
    const struck: Word97Run[] = [['段落'], ['留', strike(OFF)], ['两次', styled(1)], ['\r']];
    expect(texts({ main: struck, styles, paragraphStyle: 3 })).toEqual(['留两次']);
  });

  it('join paragraphs whose end is deleted, but no cells', () => {
    expect(texts({ main: [['甲'], ['\r', deleted], ['乙\r']] })).toEqual(['甲乙']);
    expect(texts({ main: [['甲'], ['\u0007', deleted], ['乙\r']] })).toEqual(['甲', '乙']);
  });

  it('are no entries of an index, which nobody reads as text', () => {
    const main: Word97Run[] = [['甲'], ['\u0013XE "乙"\u0015', hidden], ['丙\r']];
    expect(texts({ main })).toEqual(['甲丙']);
    expect(told({ main })).toEqual([]);
  });

  it('have comments told, which are no part of the text', () => {
    expect(told({ main: '甲\u0005乙\u0005\r' })).toEqual([['comment', 2]]);
  });
});

describe('the formatting of a Word 97 file that cannot be read', () => {
  const unread = [{ id: 'import-formatting-unread', details: { file: 'report.doc' } }];

  it('loses no text, and is told', () => {
    const parts = { main: [['甲'], ['删', deleted], ['\r']] as const };
    const missing = read({ ...parts, isUnformatted: true });
    expect([missing.text, missing.warnings]).toEqual(['甲删\n', unread]);
    const cut = read({
      main: [['甲'], ['删', deleted.subarray(0, 2)], ['乙', Buffer.of(1, 2, 3, 4)], ['\r']],
    });
    expect(cut.text).toBe('甲删乙\n');
    expect(read({ ...parts, prm: 0x7fff }).warnings?.slice(-1)).toEqual(unread);
  });

  it('ends with the whole text or a refusal, whatever its bytes are (property)', () => {
    const bytes = word97Of({
      main: [['账目不清。'], ['删', deleted], ['\r']],
      styles: [{ kind: 'paragraph', modifiers: strike() }],
    });
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, value] of changes) changed[at] = value;
        try {
          expect(readDoc('report.doc', changed).format).toBe('doc');
        } catch (error) {
          expect(error).toMatchObject({ name: 'UserError' });
        }
      }),
    );
  });
});
