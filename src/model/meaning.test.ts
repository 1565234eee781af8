import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { fieldsOf, GONE, linkTo, mapFields, remark, words } from './meaning.ts';
import { measureSchema } from './measure.ts';
import { reviewSchema } from './review.ts';

const schema = z.strictObject({
  title: words(z.string()),
  day: z.string().optional(),
  next: linkTo(z.string(), 'problem').optional(),
  all: z.array(linkTo(z.string(), 'problem')).default([]),
  note: remark(z.string()).optional(),
});

describe('the fields of front matter', () => {
  it('are told with what they are and where they stand, those without a meaning if they are texts', () => {
    const value = { title: '题', day: '今天', next: 'a/b', all: ['c/d'], note: '记' };
    expect(
      fieldsOf(schema, value).map(({ path, meaning }) => [path.join('.'), meaning?.is]),
    ).toEqual([
      ['title', 'words'],
      ['day', undefined],
      ['next', 'link'],
      ['all.0', 'link'],
      ['note', 'remark'],
    ]);
  });

  it('are found in lists, groups and each kind of node', () => {
    const { outline, official } = reviewSchema.parse({
      title: '题',
      year: 2021,
      official: { issuers: ['甲'], signers: ['乙'] },
      outline: [
        { type: 'aspect', id: '2021/a1', title: '方面', theme: 'x' },
        { type: 'text', text: '没有。' },
        { type: 'entry', id: '2021/p01' },
      ],
    });
    const review = { outline, official };
    const told = fieldsOf(reviewSchema, review).flatMap(({ path, meaning }) =>
      meaning ? [`${path.join('.')} ${meaning.is}`] : [],
    );
    expect(told).toEqual([
      'outline.0.marker words',
      'outline.0.title words',
      'outline.0.theme link',
      'outline.1.text words',
      'outline.2.id link',
      'official.issuers.0 words',
      'official.signers.0 words',
    ]);
  });

  it('say which kinds a link may lead to', () => {
    const measure = measureSchema.parse({ title: '题', problems: ['2021/p01'] });
    const links = fieldsOf(measureSchema, measure).flatMap(({ meaning }) =>
      meaning?.is === 'link' ? [meaning.to] : [],
    );
    expect(links).toEqual([['problem']]);
  });
});

describe('a value with other fields', () => {
  it('has what was given in their place, and is a value of its own', () => {
    const value = { title: '题', all: ['a/b', 'c/d'], next: 'a/b' };
    const mapped = mapFields(schema, value, ({ value: own, meaning }) =>
      meaning?.is === 'link' && own === 'a/b' ? GONE : meaning?.is === 'words' ? '别的' : own,
    );
    expect(mapped).toEqual({ title: '别的', all: ['c/d'] });
    expect(value).toEqual({ title: '题', all: ['a/b', 'c/d'], next: 'a/b' });
  });

  it('keeps what the schema does not know', () => {
    const value = { title: '题', other: { deep: ['x'] } };
    expect(mapFields(schema, value, ({ value: own }) => own)).toEqual(value);
  });
});
