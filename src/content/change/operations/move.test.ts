import { describe, expect, it } from 'vitest';
import { changes, data, document, outline, P1, P2 } from '../../../testing/changes.ts';
import { applyOperation } from '../apply.ts';
import { operationSchema } from '../operation.ts';

const { apply, before, refusal } = changes();

describe('moving', () => {
  it('puts an entry elsewhere, under its new aspect, and loses no character', () => {
    const after = apply({ op: 'move', at: '2030/p01', to: 'after', of: '2030/p03' });
    expect([...document(after).join('')].sort()).toEqual([...document(before()).join('')].sort());
    expect(data(after, P1)).toMatchObject({ aspect: '2030/a2', order: 3 });
    expect(data(after, P2)?.['order']).toBe(1);
  });

  it('takes a heading with all below it', () => {
    const after = apply({ op: 'move', at: '2030/a2', to: 'before', of: '2030/a1' });
    const ids = outline(after).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids).toEqual(
      ['s1', 'a2', 'p03', 'a1', 'p01', 'p02', 's2', 'm01'].map((id) => `2030/${id}`),
    );
    expect(refusal({ op: 'move', at: '2030/a2', to: 'after', of: '2030/p03' })).toBe(
      'change-into-itself',
    );
  });

  it('takes nothing out from under a heading that not everybody may see', () => {
    const hidden = apply({ op: 'set-field', at: '2030/a1', field: 'audience', value: 'internal' });
    const move = operationSchema.parse({
      ...{ op: 'move', at: '2030/p01', to: 'after', of: '2030/p03' },
    });
    expect(() => applyOperation(hidden, move)).toThrow(
      expect.objectContaining({ id: 'change-shows' }),
    );
  });
});
