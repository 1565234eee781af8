import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { type Branch, grow } from './branches.ts';

const profile = await loadProfile('self-review');

/** The markers of a tree, each with what stands below it in brackets. */
const shape = ({ children }: Branch): string =>
  children
    .map((child) => child.marker + (child.children.length > 0 ? `[${shape(child)}]` : ''))
    .join(' ');

const tree = (text: string): string =>
  shape(
    grow(
      text.split('\n').map((line) => ({ text: line, furniture: false })),
      profile,
    ),
  );

describe('the tree of a document', () => {
  it('puts a form that is new below what ranks above it', () => {
    expect(
      tree('一、问题\n（一）学习方面\n1.账目不清。\n2.库房乱。\n（二）作风方面\n1.回复迟。'),
    ).toBe('一、[（一）[1. 2.] （二）[1.]]');
  });

  it('goes on where a form last counted, over levels that are left out', () => {
    expect(tree('一、问题\n1.账目不清。\n2.库房乱。\n二、措施\n（一）学习方面\n1.公开。')).toBe(
      '一、[1. 2.] 二、[（一）[1.]]',
    );
  });

  it('follows the document in which of two forms of one rank stands above', () => {
    expect(tree('一、问题\n1.账目不清。\n（1）缺单。\n（2）缺章。\n2.库房乱。')).toBe(
      '一、[1.[（1） （2）] 2.]',
    );
    expect(tree('一、问题\n（1）账目不清。\n1.缺单。\n2.缺章。\n（2）库房乱。')).toBe(
      '一、[（1）[1. 2.] （2）]',
    );
  });

  it('puts a label into the item above it, and begins counting anew below it', () => {
    const text =
      '一、问题\n1.账目不清。\n整改措施：\n1.公开。\n2.核对。\n2.库房乱。\n整改措施：\n1.添置货架。';
    expect(tree(text)).toContain('整改措施：[1. 2.]');
    expect(tree(text).match(/整改措施：/gu)).toHaveLength(2);
  });

  it('takes several headings of one line', () => {
    expect(tree('一、问题。（一）学习方面。1.账目不清。')).toBe('一、[（一）[1.]]');
  });

  it('takes furniture for text', () => {
    const root = grow([{ text: '1.账目不清', furniture: true }], profile);
    expect(root.children).toEqual([]);
    expect(root.passages).toMatchObject([{ text: '1.账目不清', furniture: true }]);
  });
});
