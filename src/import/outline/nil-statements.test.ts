import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { isNil, isNilItem, splitNilTail } from './nil-statements.ts';

const profile = await loadProfile('self-review');

describe('a sentence', () => {
  it.each([
    '没有违规发放补贴的问题。',
    '未发现超标准接待的情况。',
    '不存在公车私用，超标准接待等问题。',
    '没有收到信访问题，也没有再发生同类情况。',
    '没有反馈我站的具体问题，但是我们举一反三，逐项作了排查。',
    '在厉行节约方面，没有铺张浪费的现象。',
    '国有资产方面：没有账外资产的问题。',
    '没有不及时上报的情况。',
    '没有扣押证照的行为',
  ])('%s says that there is nothing of the sort', (sentence) => {
    expect(isNil(profile, sentence)).toBe(true);
  });

  it.each([
    '没有真正解决群众反映的问题。',
    '没有及时研究解决报修的问题。',
    '没有把公开当作大事，存在应付的现象。',
    '没有违规发放的问题，但有两人重复领取，造成多发的情况。',
    '没有开展演练，导致值班员不会用泵。',
    '无论是采购还是验收，都有走过场的现象。',
    '没有人管库房。',
    '账目里没有这些问题。',
  ])('%s tells of a shortcoming', (sentence) => {
    expect(isNil(profile, sentence)).toBe(false);
  });
});

describe('a numbered item', () => {
  it('says nothing of the sort when all of it does, its topic aside', () => {
    expect(isNilItem(profile, '津贴补贴方面。没有违规发放的问题。')).toBe(true);
    expect(isNilItem(profile, '没有违规发放的问题。没有超标准接待的情况。')).toBe(true);
  });

  it('is a problem when it goes on with 但', () => {
    expect(isNilItem(profile, '没有违规发放的问题，但审批不细。')).toBe(false);
    expect(isNilItem(profile, '没有违规发放的问题。审批不细。')).toBe(false);
    expect(isNilItem(profile, '津贴补贴方面。')).toBe(false);
  });
});

describe('the statements at the end of paragraphs', () => {
  it('are taken off one by one, each with its topic', () => {
    const text = '审批不细。国有资产方面。没有账外资产的问题。不存在公车私用的问题。';
    expect(splitNilTail(profile, [{ text, runOn: false }])).toEqual({
      before: [{ text: '审批不细。', runOn: false }],
      nil: [
        { text: '国有资产方面。没有账外资产的问题。', runOn: true },
        { text: '不存在公车私用的问题。', runOn: true },
      ],
    });
  });

  it('may fill paragraphs of their own, which stay so', () => {
    const { before, nil } = splitNilTail(profile, [
      { text: '审批不细。', runOn: false },
      { text: '没有账外资产的问题。', runOn: false },
    ]);
    expect(before).toHaveLength(1);
    expect(nil).toEqual([{ text: '没有账外资产的问题。', runOn: false }]);
  });

  it('stay where they are when a shortcoming follows', () => {
    const text = '没有账外资产的问题。但是审批不细。';
    expect(splitNilTail(profile, [{ text, runOn: false }]).nil).toEqual([]);
  });

  it('are taken off in their order, however many there are', () => {
    const text = '账目不清。' + '没有发现此类问题。没有接到举报问题。'.repeat(100_000);
    const { before, nil } = splitNilTail(profile, [{ text, runOn: false }]);
    expect(before).toEqual([{ text: '账目不清。', runOn: false }]);
    expect(nil.map((passage) => passage.text).join('')).toBe(text.slice('账目不清。'.length));
  });
});
