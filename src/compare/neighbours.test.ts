import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';

describe('the neighbours of an item', () => {
  it('stand before and after it', () => {
    expect(neighboursOf(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c' });
  });

  it('are missing at the ends of the list', () => {
    expect(neighboursOf(['a', 'b'], 'a')).toEqual({ previous: undefined, next: 'b' });
    expect(neighboursOf(['a', 'b'], 'b')).toEqual({ previous: 'a', next: undefined });
    expect(neighboursOf(['a'], 'a')).toEqual({ previous: undefined, next: undefined });
  });
});
