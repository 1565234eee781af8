import { describe, expect, it } from 'vitest';
import { UserError } from '../../i18n/user-error.ts';
import { loadProfile } from '../../profiles/load.ts';
import { blocksOf } from '../source-document.ts';
import { isRefusal, requireGenre } from './genre.ts';
import { parseOutline } from './parse-outline.ts';

const profile = await loadProfile('self-review');

/** Why a text is refused; undefined when it is taken. */
function refusal(text: string): Pick<UserError, 'id' | 'details'> | undefined {
  try {
    requireGenre('甲.txt', parseOutline(blocksOf(text), profile), profile);
    return undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { id: error.id, details: error.details };
  }
}

const PROBLEMS = '一、存在的问题\n1.账目不清。没有汇总。\n2.库房乱。';
const MEASURES = '一、整改措施\n1.公开账目。\n2.添置货架。';

describe('a document is taken', () => {
  it('when its headings name what was wrong, whatever its title', () => {
    expect(refusal(`渔港管理站年度材料\n${PROBLEMS}`)).toBeUndefined();
    expect(refusal(PROBLEMS)).toBeUndefined();
  });

  it('when it holds measures alone and its title is that of such a report', () => {
    expect(refusal(`渔港管理站整改材料\n${MEASURES}`)).toBeUndefined();
  });

  it('under the title of another genre, when its headings name several kinds', () => {
    const both = `${PROBLEMS}\n${MEASURES.replace('一、', '二、')}`;
    expect(refusal(`渔港管理站工作方案\n${both}`)).toBeUndefined();
  });
});

describe('a document is refused', () => {
  it('when it has no entries', () => {
    const text = '今日有雨，码头风大。\n渔船都在港内避风。';
    expect(refusal(text)).toEqual({ id: 'not-a-review', details: { file: '甲.txt' } });
  });

  it('when its title is that of another genre and nothing looks back, with the title as the reason', () => {
    expect(refusal(`渔港管理站工作方案（试行）\n${MEASURES}`)).toEqual({
      id: 'not-a-review-title',
      details: { file: '甲.txt', title: '渔港管理站工作方案' },
    });
  });

  it('when it only says what is to be done, under no title of its own genre', () => {
    expect(refusal(`渔港管理站年度材料\n${MEASURES}`)).toEqual({
      id: 'not-a-review-content',
      details: { file: '甲.txt' },
    });
  });
});

describe('another error', () => {
  it('is no refusal of a genre', () => {
    expect(isRefusal(new UserError('file-empty', { file: '甲.txt' }))).toBe(false);
    expect(isRefusal(new Error('not-a-review'))).toBe(false);
  });
});
