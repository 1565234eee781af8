import { describe, expect, it } from 'vitest';
import { changes, data, P1 } from '../../../testing/changes.ts';
import { applyOperation } from '../apply.ts';
import { operationSchema } from '../operation.ts';

const { keeping } = changes();

describe('answering a suggestion', () => {
  const answer = { from: '2030/p01', field: 'measures', to: '2030/m01' };

  it('writes the link, or that there is none, which is kept once', () => {
    expect(data(keeping({ op: 'accept-suggestion', ...answer }), P1)?.['measures']).toEqual([
      '2030/m01',
    ]);
    const declined = keeping({ op: 'decline-suggestion', ...answer });
    expect(declined.answers).toBe(
      'declined:\n  - from: 2030/p01\n    field: measures\n    to: 2030/m01\n',
    );
    const again = operationSchema.parse({ op: 'decline-suggestion', ...answer });
    expect(applyOperation(declined, again).state.answers).toBe(declined.answers);
    const accepted = operationSchema.parse({ op: 'accept-suggestion', ...answer });
    expect(applyOperation(declined, accepted).state.answers).toBe('declined: []\n');
  });
});
