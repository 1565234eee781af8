import { describe, expect, it } from 'vitest';
import { changes, data, document, file, outline, P1 } from '../../../testing/changes.ts';
import { applyOperation } from '../apply.ts';
import { operationSchema } from '../operation.ts';

const { apply, keeping, refusal } = changes();

describe('setting a title', () => {
  it('divides the same words otherwise', () => {
    const title = '走访不够。全年只走访3次';
    const after = keeping({ op: 'set-title', at: '2030/p01', title });
    expect(data(after, P1)?.['title']).toBe(title);
    expect(file(after, P1)?.body).toBe('比如，张三的企业没有去过。');
  });

  it('that is not in the document is for cards alone, and loses no word', () => {
    const after = keeping({ op: 'set-title', at: '2030/p01', title: '走访企业' });
    expect(data(after, P1)?.['title']).toBe('走访企业');
    expect(outline(after)[3]).toMatchObject({ id: '2030/p01', titled: false });
    expect(file(after, P1)?.body).toMatch(/^走访不够。全年只走访3次。/u);
  });

  it('corrects the document only where that is said', () => {
    const after = apply({
      ...{ op: 'set-title', at: '2030/p01', title: '走访企业不够' },
      document: 'change',
    });
    expect(document(after).join('')).toContain('一是走访企业不够。全年');
  });

  it('of a review is no word of the document', () => {
    expect(
      data(keeping({ op: 'set-title', at: '2030', title: '甲' }), 'reviews/2030.mdx'),
    ).toMatchObject({ title: '甲' });
  });
});

describe('setting a number', () => {
  it('takes it from the title, or gives it back', () => {
    const without = keeping({ op: 'set-marker', at: '2030/p01', marker: '' });
    expect(data(without, P1)).toMatchObject({ title: '一是走访不够' });
    expect(data(without, P1)).not.toHaveProperty('label');
    const again = operationSchema.parse({ op: 'set-marker', at: '2030/p01', marker: '一是' });
    expect(data(applyOperation(without, again).state, P1)).toMatchObject({
      ...{ title: '走访不够', label: '一是' },
    });
  });

  it('is refused where the document has another, unless that is corrected', () => {
    const operation = { op: 'set-marker', at: '2030/p01', marker: '首先，' };
    expect(refusal(operation)).toBe('change-marker-absent');
    const after = apply({ ...operation, document: 'change' });
    expect(document(after).join('')).toContain('首先，走访不够');
  });
});
