import { describe, expect, it } from 'vitest';
import { changes, data, file, M1, outline, P1 } from '../../../testing/changes.ts';

const { keeping, refusal } = changes();

describe('setting a field', () => {
  it('sets it, at whatever depth, and takes it away', () => {
    const after = keeping({ op: 'set-field', at: '2030/m01', field: 'targets.0.value', value: 30 });
    expect(file(after, M1)?.text).toContain(
      '- { id: t1, metric: 走访, op: ">=", value: 30, unit: 次 }',
    );
    const without = keeping({ op: 'set-field', at: '2030/p01', field: 'tags.0', value: null });
    expect(data(without, P1)?.['tags']).toEqual([]);
    expect(
      outline(keeping({ op: 'set-field', at: '2030#8', field: 'nil', value: true }))[7],
    ).toMatchObject({ nil: true });
  });

  it('is refused for what is part of the document, and for values that no file may have', () => {
    expect(refusal({ op: 'set-field', at: '2030/p01', field: 'title', value: '甲' })).toBe(
      'change-field-of-document',
    );
    for (const [field, value] of [
      ['due', '明天'],
      ['__proto__', { isAdmin: true }],
      ['neu', 1],
    ] as const) {
      expect(refusal({ op: 'set-field', at: '2030/m01', field, value })).toBe('change-invalid');
    }
    expect(refusal({ op: 'set-field', at: '2030/m01', field: 'a.b', value: 1 })).toBe(
      'change-field-absent',
    );
    expect(refusal({ op: 'set-field', at: '2030/p01', field: 'theme', value: '没有' })).toBe(
      'change-invalid',
    );
    // A follow-up reports on it.
    expect(refusal({ op: 'set-field', at: '2030/m01', field: 'targets.0', value: null })).toBe(
      'change-invalid',
    );
  });
});
