import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../model/status.ts';
import { countByGroup, countByStatus, groupOf, STATUS_GROUPS } from './status-groups.ts';

const entries = fc.array(fc.record({ status: fc.constantFrom(...STATUSES) }));
const sum = (counts: readonly { count: number }[]) =>
  counts.reduce((total, { count }) => total + count, 0);

describe('statuses in groups', () => {
  it('never put what is merely reported done together with what was verified', () => {
    const verified = STATUSES.filter((status) => groupOf(status) === 'verified');
    expect(verified).toEqual(['verified']);
    expect(groupOf('done-claimed')).toBe('claimed');
  });

  it('tell what is not done or put off from what nothing is recorded of', () => {
    expect(groupOf('standing')).toBe('under-way');
    expect(groupOf('deferred')).toBe('not-done');
    expect(groupOf('not-done')).toBe('not-done');
    expect(groupOf('open')).toBe('open');
    expect(groupOf('unrecorded')).toBe('unrecorded');
  });
});

describe('counting entries', () => {
  it('by group names every group in its order, those without an entry too', () => {
    expect(countByGroup([{ status: 'open' }, { status: 'partial' }, { status: 'open' }])).toEqual([
      { group: 'verified', count: 0 },
      { group: 'claimed', count: 0 },
      { group: 'under-way', count: 1 },
      { group: 'not-done', count: 0 },
      { group: 'open', count: 2 },
      { group: 'unrecorded', count: 0 },
      { group: 'dropped', count: 0 },
    ]);
    expect(countByGroup([]).map(({ group }) => group)).toEqual([...STATUS_GROUPS]);
  });

  it('by status begins with the best, and leaves out those that no entry has', () => {
    expect(countByStatus([{ status: 'verified' }, { status: 'open' }])).toEqual([
      { status: 'verified', count: 1 },
      { status: 'open', count: 1 },
    ]);
    expect(countByStatus([])).toEqual([]);
  });

  it('counts each of them once', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(sum(countByGroup(list))).toBe(list.length);
        expect(sum(countByStatus(list))).toBe(list.length);
      }),
    );
  });
});
