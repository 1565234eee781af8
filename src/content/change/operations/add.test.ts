import { describe, expect, it } from 'vitest';
import { changes, data, file, P1 } from '../../../testing/changes.ts';
import { applyOperation } from '../apply.ts';
import { operationSchema } from '../operation.ts';

const { keeping, refusal } = changes();

describe('adding', () => {
  it('a follow-up leaves the document as it was, and has to be later than it', () => {
    const operation = {
      ...{ op: 'add-follow-up', review: '2030', title: '又走访', date: '2031-06-01' },
      ...{ about: ['2030/m01/t1'], status: 'partial', text: ['走访了*12*次。'] },
    };
    const after = keeping(operation);
    expect(file(after, 'follow-ups/2030/f02.mdx')?.text).toBe(
      '---\ntitle: 又走访\ndate: 2031-06-01\nabout:\n  - 2030/m01/t1\nstatus: partial\n---\n\n走访了\\*12\\*次。\n',
    );
    expect(refusal({ ...operation, date: '2031-01-05' })).toBe('change-too-early');
    expect(refusal({ ...operation, about: ['2030/m07'] })).toBe('change-unknown');
  });

  it('a file goes below the folder of its review, and takes nobody’s name', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const operation = {
      op: 'add-attachment',
      at: '2030/p01',
      source: '照片/现场.jpg',
      title: '现场',
    };
    const sources = new Map([['照片/现场.jpg', bytes]]);
    const once = keeping(operation, sources);
    expect(data(once, P1)?.['attachments']).toEqual([{ file: 'p01/现场.jpg', title: '现场' }]);
    expect(once.attachments.get('2030/p01/现场.jpg')).toBe(bytes);
    const twice = applyOperation(once, operationSchema.parse(operation), sources).state;
    expect(twice.attachments.has('2030/p01/现场-2.jpg')).toBe(true);
    expect(refusal(operation)).toBe('change-source-missing');
  });
});
