import { describe, expect, it } from 'vitest';
import { changes, data, P1, P2 } from '../../../testing/changes.ts';

const { keeping, refusal } = changes();

describe('linking', () => {
  it('writes a link into the one field that can hold it, and takes it away', () => {
    const linked = keeping({ op: 'link', from: '2030/p01', to: '2030/m01' });
    expect(data(linked, P1)?.['measures']).toEqual(['2030/m01']);
    const unlinked = keeping({ op: 'unlink', from: '2030/p02', to: '2030/m01' });
    expect(data(unlinked, P2)).not.toHaveProperty('measures');
  });

  it('is refused where nothing can hold it, where there is nothing to link to, and where no build could be', () => {
    expect(refusal({ op: 'link', from: '2030/m01', to: '2030/f01' })).toBe('change-link-field');
    expect(refusal({ op: 'link', from: '2030/p01', to: '2030/m09' })).toBe('change-unknown');
    expect(refusal({ op: 'unlink', from: '2030/p01', to: '2030/m01' })).toBe('change-no-link');
    expect(refusal({ op: 'link', from: '2030/p01', to: '2030/p02' })).toBe('change-invalid');
  });
});
