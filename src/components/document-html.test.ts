import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { assemble } from '../model/document.ts';
import { outlineSchema } from '../model/outline.ts';
import { documentHtml } from './document-html.ts';

/** The elements of a document without entries, as tag and text. */
function elements(...outline: object[]): string[] {
  const parsed = outlineSchema.parse(outline);
  const { document } = parseHTML(documentHtml(assemble(parsed, [], () => undefined)));
  return [...document.children].map(({ tagName, textContent }) => `${tagName} ${textContent}`);
}

const title = (text: string) => ({ type: 'text', role: 'title', text });
const section = { type: 'section', id: '2021/s1', marker: '一、', title: '问题' };
const aspect = { type: 'aspect', id: '2021/a1', marker: '（一）', title: '用车' };

describe('the headings of a document', () => {
  it('are its title, its sections, and the aspects below them', () => {
    expect(elements(title('报告'), section, aspect)).toEqual([
      'H1 报告',
      'H2 一、问题',
      'H3 （一）用车',
    ]);
  });

  it('take the lines of a title for one heading', () => {
    expect(elements(title('办公室'), title('自查报告'), section)).toEqual([
      'H1 办公室\n自查报告',
      'H2 一、问题',
    ]);
  });

  it('skip no level where there are no sections', () => {
    expect(elements(title('报告'), aspect)).toEqual(['H1 报告', 'H2 （一）用车']);
  });

  it('take nothing else for its title', () => {
    expect(elements(section, title('附件'))).toEqual(['H2 一、问题', 'P 附件']);
  });
});
