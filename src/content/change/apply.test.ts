import { describe, expect, it } from 'vitest';
import { changes, file, P1, P3 } from '../../testing/changes.ts';
import { applyOperations } from './apply.ts';
import { operationSchema } from './operation.ts';

const { before } = changes();

describe('operations one after the other', () => {
  it('are all done or none, and the one that cannot be is named', () => {
    const operations = [
      { op: 'set-kind', at: '2030/p01', kind: 'measure' },
      { op: 'merge', at: '2030/a1' },
    ].map((operation) => operationSchema.parse(operation));
    expect(() => applyOperations(before(), operations)).toThrow(
      expect.objectContaining({
        id: 'change-failed',
        details: expect.objectContaining({ number: 2 }),
      }),
    );
    expect(file(before(), P1)).toBeDefined();
  });

  it('say what they change, file by file and line by line', () => {
    const { applied } = applyOperations(before(), [
      operationSchema.parse({ op: 'set-kind', at: '2030/p03', kind: 'cause' }),
      operationSchema.parse({ op: 'set-field', at: '2030#8', field: 'nil', value: true }),
    ]);
    expect(applied[0]?.differences).toEqual([
      { path: 'causes/2030/p03.mdx', before: P3, after: 'causes/2030/p03.mdx' },
      { path: 'causes/2030/p03.mdx', field: 'order', before: 3, after: 1 },
    ]);
    const text = '一是台账不全。有的没有日期，有的没有签字。';
    expect(applied[1]?.differences).toEqual([
      {
        ...{ path: 'reviews/2030.mdx', field: 'outline#8' },
        before: { type: 'text', text },
        after: { type: 'text', text, nil: true },
      },
    ]);
  });
});
