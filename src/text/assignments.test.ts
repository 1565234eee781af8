import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentsIn, bracketedAssignment } from './assignments.ts';

describe('who answers for a text, and by when', () => {
  it.each([
    [
      '责任单位：办公室、养护科；完成时限：2023年6月30日。',
      '',
      ['办公室、养护科'],
      ['2023年6月30日'],
    ],
    ['每月学习。责任领导：王建平；责任科室：养护科。', '每月学习。', ['王建平', '养护科'], []],
    ['做好巡查（责任单位：办公室；完成时限：6月底）。', '做好巡查。', ['办公室'], ['6月底']],
    [
      '做好巡查(牵头领导:王建平责任单位:办公室,完成时限:6月底)',
      '做好巡查',
      ['王建平', '办公室'],
      ['6月底'],
    ],
    [
      '牵头领导：王建平（主任），陈晓芸；配合单位：计财科',
      '',
      ['王建平（主任），陈晓芸', '计财科'],
      [],
    ],
    ['【责任单位】办公室 【完成时限】立行立改', '', ['办公室'], ['立行立改']],
    ['整改责任人：李四，整改时限：长期坚持', '', ['李四'], ['长期坚持']],
    ['更换灯具（责任人：李四）；组织验收。', '更换灯具；组织验收。', ['李四'], []],
    ['责任单位：', '', [], []],
    ['Responsible: Office; due: 2024-06-30.', '', ['Office'], ['2024-06-30']],
  ])('is taken off it: %s', (text, rest, responsible, due) => {
    expect(assignmentsIn(text)).toEqual({ rest, responsible, due });
  });

  it('leaves what is to be done after it', () => {
    expect(assignmentsIn('责任单位：办公室，6月底前报送台账。')).toEqual({
      rest: '6月底前报送台账。',
      responsible: ['办公室'],
      due: [],
    });
  });

  it.each([
    '明确责任单位：办公室负责。',
    '办理时限：5个工作日。',
    '建立台账，责任到人：每月核对。',
    '会议时间：每周五。',
    '由办公室负责，6月底前完成。',
  ])('is nothing that a sentence says: %s', (text) => {
    expect(assignmentsIn(text)).toEqual({ rest: text, responsible: [], due: [] });
  });

  it('stands in brackets after a heading', () => {
    expect(bracketedAssignment('加强学习（责任单位：办公室）')).toBe(4);
    expect(bracketedAssignment('加强学习（每月一次）')).toBeUndefined();
  });

  it('takes nothing off a text without a label, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙责任单位人完成时限，。；（）() 1') });
    fc.assert(fc.property(text, (any) => assignmentsIn(any).rest === any));
  });

  it('is read in a time that grows with the text, also where a label is never filled', () => {
    for (const part of ['责任单位：', '责任单位：（', '责任单位：甲，', '（责任单位']) {
      expect(assignmentsIn(part.repeat(20_000)).rest.length).toBeLessThanOrEqual(
        part.length * 20_000,
      );
    }
  });
});
