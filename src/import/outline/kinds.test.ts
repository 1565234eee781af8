import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { grow } from './branches.ts';
import { documentKind, kindBelow, kindsByOrder, ownKind, SURE } from './kinds.ts';

const profile = await loadProfile('self-review');

const branchesOf = (text: string) =>
  grow(
    text.split('\n').map((line) => ({ text: line, furniture: false })),
    profile,
  ).children;

const own = (text: string, depth = 0) =>
  branchesOf(text).map((each) => ownKind(profile, each, depth));

describe('the kind that a heading names', () => {
  it('may stand among other words at the top alone', () => {
    const text = '一、渔港安全检查发现的突出问题\n账目不清。';
    expect(own(text)).toEqual(['problem']);
    expect(own(text, 1)).toEqual([undefined]);
  });

  it('is told by what is below it where it names two', () => {
    expect(own('一、存在的问题及原因\n1.账目不清。\n2.学习不够。')).toEqual(['problem']);
  });
});

describe('the kind of a heading that names none', () => {
  it('is that of what is below it', () => {
    const [branch] = branchesOf('一、渔港\n（一）存在的问题\n1.账目不清。');
    expect(branch && kindBelow(profile, branch)).toBe('problem');
  });

  it('is the one between its neighbours in the order of reports', () => {
    const branches = branchesOf(
      '一、存在的问题\n账目不清。\n二、思来想去\n松了劲。\n三、整改措施\n公开。',
    );
    expect([...kindsByOrder(profile, branches).values()].map(({ kind }) => kind)).toEqual([
      'cause',
    ]);
  });

  it('is not looked for where no heading names any', () => {
    expect(kindsByOrder(profile, branchesOf('一、渔港\n账目不清。\n二、码头\n库房乱。')).size).toBe(
      0,
    );
  });
});

describe('the kind of a document', () => {
  it('is that of its title where no heading names one, and of its claims where the title does not', () => {
    const branches = branchesOf('1.学习不够。\n2.宣传不够。');
    expect(documentKind(profile, branches, '整改措施')).toEqual({
      kind: 'measure',
      confidence: SURE.own,
    });
    expect(documentKind(profile, branches, '渔港')).toEqual({
      kind: 'problem',
      confidence: SURE.guessed,
    });
  });

  it('is left to the headings that name theirs', () => {
    const branches = branchesOf('一、存在的问题\n1.学习不够。');
    expect(documentKind(profile, branches, '整改措施').kind).toBeUndefined();
  });
});
