import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { splitClosing } from './closing.ts';
import { splitOpening } from './opening.ts';

const profile = await loadProfile('self-review');

const linesOf = (text: string) =>
  text.split('\n').map((line) => ({ text: line, furniture: /^- \d -$/u.test(line) }));

const opening = (text: string) => {
  const { opening: found, rest } = splitOpening(linesOf(text), profile);
  return [...found.map((node) => `${node.role ?? ''} ${node.text}`), rest.length];
};

const closing = (text: string) => {
  const { body, closing: found } = splitClosing(linesOf(text), profile);
  return [body.length, ...found.map((node) => `${node.role ?? ''} ${node.text}`)];
};

describe('before the text stand', () => {
  it('the title, on one line or more, and whom it is addressed to', () => {
    expect(opening('渔港管理站\n年度自查报告\n市渔业局：\n现报告如下。')).toEqual([
      'title 渔港管理站',
      'title 年度自查报告',
      'addressee 市渔业局：',
      1,
    ]);
  });

  it('page furniture too', () => {
    expect(opening('- 1 -\n自查报告\n现报告情况。')).toEqual([
      'furniture - 1 -',
      'title 自查报告',
      1,
    ]);
  });

  it('no sentence that announces, and no heading', () => {
    expect(opening('自查报告\n现将情况报告如下：\n账目不清。')).toEqual(['title 自查报告', 2]);
    expect(opening('自查报告\n一、存在的问题\n账目不清。')).toEqual(['title 自查报告', 2]);
    expect(opening('账目不清。')).toEqual([1]);
  });
});

describe('after the text stand', () => {
  it('signature and date, and page furniture after them', () => {
    expect(closing('一、措施\n公开账目。\n渔港管理站\n2024年1月10日\n- 3 -')).toEqual([
      2,
      'signature 渔港管理站',
      'date 2024年1月10日',
      'furniture - 3 -',
    ]);
  });

  it('what is attached, with its numbers, and a note', () => {
    const text = '公开账目。\n附件：1.台账\n2.清单\n渔港管理站\n2024年1月10日\n（联系人：站长）';
    expect(closing(text)).toEqual([
      1,
      'attachment 附件：1.台账',
      'attachment 2.清单',
      'signature 渔港管理站',
      'date 2024年1月10日',
      'note （联系人：站长）',
    ]);
  });

  it('a date that nobody signed, where a sentence or a number comes before it', () => {
    expect(closing('公开账目。\n2024年1月10日')).toEqual([1, 'date 2024年1月10日']);
    expect(closing('1.公开账目\n2024年1月10日')).toEqual([1, 'date 2024年1月10日']);
  });

  it('nothing where the text goes on after a date', () => {
    expect(closing('查账\n2024年1月10日\n一、账目不清。')).toEqual([3]);
  });
});
