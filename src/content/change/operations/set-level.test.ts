import { describe, expect, it } from 'vitest';
import { changes, data, file, outline, P3 } from '../../../testing/changes.ts';
import { applyOperation } from '../apply.ts';
import { operationSchema } from '../operation.ts';

const { apply, keeping } = changes();

describe('setting a level', () => {
  it('makes a heading of an entry, and its text a passage', () => {
    const after = keeping({ op: 'set-level', at: '2030/p03', level: 'aspect' });
    expect(outline(after).slice(6, 9)).toEqual([
      { type: 'aspect', id: '2030/a3', kind: 'problem', title: '档案散乱', separator: '。' },
      { type: 'text', text: '档案放在三处。' },
      { type: 'text', text: '查找要半天。' },
    ]);
    expect(file(after, P3)).toBeUndefined();
  });

  it('makes an entry of a passage: its number, its first sentence, the rest', () => {
    const after = keeping({ op: 'set-level', at: '2030#8', level: 'entry' });
    const made = 'problems/2030/p04.mdx';
    expect(data(after, made)).toEqual({
      title: '台账不全',
      label: '一是',
      aspect: '2030/a2',
      order: 4,
    });
    expect(file(after, made)?.body).toBe('有的没有日期，有的没有签字。');
  });

  it('makes a passage of an aspect, whose entries belong to the one before', () => {
    const after = keeping({ op: 'set-level', at: '2030/a2', level: 'text' });
    expect(outline(after)[5]).toEqual({ type: 'text', text: '（二）管理方面' });
    expect(data(after, P3)?.['aspect']).toBe('2030/a1');
  });

  it('makes a section of an aspect, whose entries then belong to no aspect', () => {
    const after = keeping({ op: 'set-level', at: '2030/a2', level: 'section' });
    expect(outline(after)[5]).toMatchObject({ type: 'section', id: '2030/a2' });
    expect(data(after, P3)).not.toHaveProperty('aspect');
  });

  it('never gives the id of an entry again that is gone', () => {
    const without = apply({ op: 'set-level', at: '2030/p03', level: 'text' });
    expect(without.records.get('2030')?.given['2030/p']).toBe(3);
    const again = operationSchema.parse({ op: 'set-level', at: '2030#8', level: 'entry' });
    const { state: after } = applyOperation(without, again);
    expect(file(after, 'problems/2030/p04.mdx')).toBeDefined();
  });
});
