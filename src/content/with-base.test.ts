import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { withBase } from './with-base.ts';

function moved(base: string, address: string): unknown {
  const tree = h(null, [h('p', h('a', { href: address }))]);
  withBase(base)(tree);
  return tree.children[0]?.type === 'element' && tree.children[0].children[0];
}

describe('the addresses that writers write', () => {
  it('get the folder of the server when they lead to the site', () => {
    expect(moved('/open/报告/', '/problems/2024/p01/')).toMatchObject({
      properties: { href: '/open/报告/problems/2024/p01/' },
    });
    expect(moved('/', '/problems/')).toMatchObject({ properties: { href: '/problems/' } });
  });

  it('stay as they are when they lead elsewhere', () => {
    for (const address of ['https://gov.example/', '//gov.example/', '#status', 'other/']) {
      expect(moved('/reviews', address)).toMatchObject({ properties: { href: address } });
    }
  });

  it('get it too in elements that a free page writes itself', () => {
    const attribute = { type: 'mdxJsxAttribute' as const, name: 'href', value: '/data/' };
    const link = {
      type: 'mdxJsxTextElement' as const,
      name: 'a',
      attributes: [attribute],
      children: [],
    };
    withBase('/reviews')({ type: 'root', children: [link] });
    expect(attribute.value).toBe('/reviews/data/');
  });
});
