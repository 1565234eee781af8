import { describe, expect, it } from 'vitest';
import { changes, data, document, file, P1, P2, P3 } from '../../../testing/changes.ts';
import { applyOperation, applyOperations } from '../apply.ts';
import { operationSchema } from '../operation.ts';

const { apply, before, keeping, refusal } = changes();

describe('merging', () => {
  it('makes an entry part of the one before it, with its words, links and lists', () => {
    const after = keeping({ op: 'merge', at: '2030/p02' });
    expect(file(after, P2)).toBeUndefined();
    expect(data(after, P1)).toMatchObject({ tags: ['走访'], measures: ['2030/m01'] });
    expect(file(after, P1)?.body).toContain('二是答复不及时。<Shortfall>但是答复');
    expect(data(after, P3)?.['order']).toBe(2);
  });

  it('has links lead to the entry that is left, and gives targets names that are free', () => {
    const more = applyOperations(before(), [
      operationSchema.parse({ op: 'split', at: '2030/m01', before: '不少于' }),
      operationSchema.parse({
        op: 'set-field',
        at: '2030/m02',
        field: 'targets',
        value: [{ id: 't1', metric: '走访', op: '>=', value: 20, unit: '次' }],
      }),
      operationSchema.parse({ op: 'link', from: '2030/f01', to: '2030/m02/t1' }),
      operationSchema.parse({ op: 'merge', at: '2030/m02' }),
    ]).state;
    expect(data(more, 'follow-ups/2030/f01.mdx')?.['about']).toEqual([
      '2030/m01/t1',
      '2030/m01/t2',
    ]);
    expect(document(more)).toEqual(document(before()));
  });

  it('puts a passage into the entry before it', () => {
    const after = keeping({ op: 'merge', at: '2030#8' });
    expect(file(after, P3)?.body).toMatch(/查找要半天。\n\n一是台账不全。/u);
  });

  it('is refused for a heading, behind a heading, and where others may read the one than the other', () => {
    expect(refusal({ op: 'merge', at: '2030/a1' })).toBe('change-no-neighbour');
    expect(refusal({ op: 'merge', at: '2030/p01' })).toBe('change-no-neighbour');
    const hidden = apply({ op: 'set-field', at: '2030/p02', field: 'audience', value: 'internal' });
    const merge = operationSchema.parse({ op: 'merge', at: '2030/p02' });
    expect(() => applyOperation(hidden, merge)).toThrow(
      expect.objectContaining({ id: 'change-audiences' }),
    );
  });
});
