import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortTitle } from './short-title.ts';

const profile = { topicOpenings: ['在', '关于'], topicEndings: ['方面', '工作中'] };
const short = (title: string): string => shortTitle(title, profile);

describe('the short title of an aspect', () => {
  it('leaves out the words with which its genre opens and ends a subject', () => {
    expect(short('在服务企业和推进项目建设方面')).toBe('服务企业和推进项目建设');
    expect(short('关于公务用车')).toBe('公务用车');
    expect(short('安全生产工作中')).toBe('安全生产');
  });

  it('is its first clause', () => {
    expect(short('在公务用车方面，重点看审批和核对')).toBe('公务用车');
    expect(short('用车：审批')).toBe('用车');
  });

  it('keeps a title that is nothing but such words', () => {
    expect(short('方面')).toBe('方面');
    expect(short('在方面')).toBe('在方面');
  });

  it('ends in an ellipsis where even the clause is long, and cuts no character in two', () => {
    expect(short('𠮷'.repeat(17))).toBe(`${'𠮷'.repeat(16)}…`);
    expect(short('𠮷'.repeat(16))).toBe('𠮷'.repeat(16));
  });

  it('is never empty where the title says something, and never longer than a label', () => {
    const titles = fc.string({ unit: fc.constantFrom('在', '方', '面', '车', '𠮷'), minLength: 1 });
    fc.assert(
      fc.property(titles, (title) => {
        expect(short(title)).not.toBe('');
        expect([...short(title)].length).toBeLessThanOrEqual(17);
      }),
    );
  });
});
