import { describe, expect, it } from 'vitest';
import { extended } from './extend.ts';

describe('a profile that takes over another', () => {
  it('says of groups of fields only what differs, at every depth', () => {
    const base = { terms: { en: { review: 'Report', ledger: 'Ledger' } }, past: ['已'] };
    const { value } = extended(base, { terms: { en: { review: 'Notice' } } });
    expect(value).toEqual({ terms: { en: { review: 'Notice', ledger: 'Ledger' } }, past: ['已'] });
  });

  it('says in full what its own lists hold', () => {
    expect(extended({ past: ['已', '曾'] }, { past: ['去年'] }).value).toEqual({ past: ['去年'] });
  });

  it('takes items out of a list and adds others at its end, each once', () => {
    const base = { past: ['已', '曾', '去年'] };
    const own = { past: { remove: ['曾'], add: ['往年', '已'] } };
    expect(extended(base, own)).toEqual({ value: { past: ['已', '去年', '往年'] }, absent: [] });
  });

  it('begins a list by adding to one that the other does not have', () => {
    expect(extended({}, { past: { add: ['曾'] } }).value).toEqual({ past: ['曾'] });
  });

  it('takes out items that are groups of fields where they are the same in all', () => {
    const base = { statusWords: [{ status: 'open', words: ['未'] }] };
    const remove = [{ status: 'open', words: ['未'] }];
    expect(extended(base, { statusWords: { remove } }).value).toEqual({ statusWords: [] });
  });

  it('is told of what it takes out and the other does not have', () => {
    const own = { claims: { problem: { open: { remove: ['缺乏', '缺失'] } } } };
    const { absent } = extended({ claims: { problem: { open: ['缺乏'] } } }, own);
    expect(absent).toEqual([['claims', 'problem', 'open', 'remove', 1]]);
  });

  it('changes neither of the two', () => {
    const base = { past: ['已'] };
    const own = { past: { add: ['曾'] } };
    extended(base, own);
    expect([base, own]).toEqual([{ past: ['已'] }, { past: { add: ['曾'] } }]);
  });
});
