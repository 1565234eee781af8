import { describe, expect, it } from 'vitest';
import { entryId, htmlId, reviewId, reviewOf, targetId } from './ids.ts';

describe('the id of an entry', () => {
  it.each(['2021/p03', '2021/m01/t2', '二〇二一/问题一', '2021-a/p_1.b'])('can be %s', (id) => {
    expect(entryId.safeParse(id).success).toBe(true);
  });

  it.each(['p03', '../p03', '2021/../p03', '2021/.p03', '2021/', '/p03', '2021/p 03', ''])(
    'cannot be "%s"',
    (id) => {
      expect(entryId.safeParse(id).success).toBe(false);
    },
  );

  it('names its review, and its place on a page', () => {
    expect(reviewOf('2021/p03')).toBe('2021');
    expect(htmlId(targetId('2021/m01', 't2'))).toBe('2021-m01-t2');
  });
});

describe('the id of a review', () => {
  it('has one step', () => {
    expect(reviewId.safeParse('2021').success).toBe(true);
    expect(reviewId.safeParse('2021/a').success).toBe(false);
    expect(reviewId.safeParse('..').success).toBe(false);
  });
});
