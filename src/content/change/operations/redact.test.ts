import { describe, expect, it } from 'vitest';
import { changes, data, file, outline, P1, P2 } from '../../../testing/changes.ts';
import { applyOperation } from '../apply.ts';
import { operationSchema } from '../operation.ts';
import { documentOf } from '../prove.ts';

const { apply, before, keeping, refusal } = changes();

describe('redacting', () => {
  it('marks words wherever they stand in an entry, and those of others by review', () => {
    const one = keeping({ op: 'redact', at: '2030/p02', words: '张三', audience: 'internal' });
    expect(file(one, P2)?.body).toContain('比如，<Redact audience="internal">张三</Redact>来了');
    expect(file(one, P1)).toBe(file(before(), P1));
    const all = keeping({ op: 'redact', at: '2030', words: '张三' });
    expect(file(all, P1)?.body).toContain('<Redact>张三</Redact>的企业');
    expect(documentOf(all, '2030', true).join('')).not.toContain('张三');
  });

  it('marks titles and passages, and says where there is nothing to mark', () => {
    expect(data(keeping({ op: 'redact', at: '2030/p01', words: '走访' }), P1)?.['title']).toBe(
      '<Redact>走访</Redact>不够',
    );
    expect(outline(keeping({ op: 'redact', at: '2030#8', words: '台账' }))[7]?.['text']).toContain(
      '一是<Redact>台账</Redact>不全',
    );
    expect(refusal({ op: 'redact', at: '2030', words: '李四' })).toBe('change-words-absent');
  });

  it('is kept when what bears it is divided otherwise', () => {
    const marked = apply({ op: 'redact', at: '2030/p01', words: '走访' });
    const title = operationSchema.parse({ op: 'set-title', at: '2030/p01', title: '走访不' });
    const after = applyOperation(marked, title).state;
    expect(data(after, P1)?.['title']).toBe('<Redact>走访</Redact>不');
    expect(documentOf(after, '2030', true)).toEqual(documentOf(marked, '2030', true));
  });
});
