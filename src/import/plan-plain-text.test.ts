import { describe, expect, it } from 'vitest';
import { textOf } from '../content/document.ts';
import { withoutWhiteSpace } from '../model/document.ts';
import { loadProfile } from '../profiles/load.ts';
import { documentOf, readFiles } from '../testing/imported.ts';
import { planPlainText } from './plan-plain-text.ts';

const profile = await loadProfile('self-review');
const CONTEXT = { review: '2021', year: 2021, profile, locale: 'zh-CN' } as const;
const LETTER = `关于食堂恢复供应的通知
各位同事：
食堂下周一恢复供应早餐，{x} <Finding> import y 都是文字。
后勤处`;

describe('a document that is taken as plain text', () => {
  it('is a review with its title and its text, and without entries', () => {
    const { files, summary, report } = planPlainText(documentOf(LETTER), CONTEXT);
    expect([...files.keys()]).toEqual(['reviews/2021.mdx']);
    expect(summary.title).toBe('关于食堂恢复供应的通知');
    expect(report).toMatchObject({ outline: [], document: { accepted: true } });
    const { review, entries } = readFiles(files);
    expect(withoutWhiteSpace(textOf(review, entries))).toBe(withoutWhiteSpace(LETTER));
  });

  it('gets a title to be confirmed where its first line is none', () => {
    const { files, summary } = planPlainText(documentOf('从前有座山。\n山上有座庙。'), CONTEXT);
    expect(summary.confirm).toMatchObject([{ path: 'reviews/2021.mdx', line: 3 }]);
    expect(files.get('reviews/2021.mdx')?.text).toMatch(/\n\n从前有座山。\n\n山上有座庙。\n$/u);
  });
});
