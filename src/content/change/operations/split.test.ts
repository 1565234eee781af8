import { describe, expect, it } from 'vitest';
import { changes, data, file, outline, P1, P2 } from '../../../testing/changes.ts';

const { keeping, refusal } = changes();

describe('splitting', () => {
  it('makes an entry of what begins with some words, after the one that it was', () => {
    const after = keeping({ op: 'split', at: '2030/p01', before: '比如' });
    expect(file(after, P1)?.body).toBe('全年只走访3次。');
    const made = 'problems/2030/p04.mdx';
    expect(data(after, made)?.['title']).toBe('比如，张三的企业没有去过');
    expect(outline(after)[4]).toMatchObject({ id: '2030/p04', runOn: true });
    expect(data(after, P2)?.['order']).toBe(3);
  });

  it('cuts through a component, which both halves have', () => {
    const after = keeping({ op: 'split', at: '2030/p02', before: '拖了' });
    expect(file(after, P2)?.body).toBe('<Shortfall>但是答复</Shortfall>');
    expect(file(after, 'problems/2030/p04.mdx')?.body).toContain('<Evidence>比如，张三来了三次。');
  });

  it('divides a passage, and the introduction of a review', () => {
    const passage = keeping({ op: 'split', at: '2030#8', before: '有的没有签字' });
    expect(outline(passage)[8]).toEqual({ type: 'text', text: '有的没有签字。', runOn: true });
    const introduction = keeping({ op: 'split', at: '2030', before: '现将' });
    expect(file(introduction, 'reviews/2030.mdx')?.body).toBe('我们认真开展了自查。');
    expect(outline(introduction)[1]).toEqual({
      ...{ type: 'text', text: '现将情况报告如下。', runOn: true },
    });
  });

  it('asks which place is meant where there are several, and says where there is none', () => {
    expect(refusal({ op: 'split', at: '2030#8', before: '有的' })).toBe('change-words-often');
    expect(refusal({ op: 'split', at: '2030/p01', before: '没有的话' })).toBe(
      'change-words-absent',
    );
    expect(
      outline(keeping({ op: 'split', at: '2030#8', before: '有的', occurrence: 2 })).at(8),
    ).toMatchObject({ text: '有的没有签字。' });
  });
});
