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

describe('the lines of a document that have a place of their own', () => {
  const html = (layout: object, ...outline: object[]) =>
    documentHtml(
      assemble(outlineSchema.parse(outline), [], () => undefined),
      layout,
    );
  const text = (role: string, words: string) => ({ type: 'text', role, text: words });

  it('break a title between words, and change no word of it', () => {
    const made = html({}, text('title', '经济开发区自查报告'));
    expect(made).toContain('<wbr>');
    expect(parseHTML(made).document.querySelector('h1')?.textContent).toBe('经济开发区自查报告');
  });

  it('keep signature and date together', () => {
    const made = html({}, text('signature', '经济开发区管理委员会'), text('date', '2025年1月10日'));
    expect(made).toMatch(/^<div class="doc-close">\n<div class="doc-closing"/u);
  });

  it('say when the date is longer than the signature, and when a seal covers both', () => {
    const closing = [text('signature', '后勤处'), text('date', '2025年1月10日')];
    expect(html({}, ...closing)).toContain('doc-closing--long-date');
    expect(html({ seal: true }, ...closing)).toContain('doc-closing--seal');
  });

  it('say how far the number of an attachment reaches', () => {
    const list = [text('attachment', '附件：1. 问题清单'), text('attachment', '2. 任务清单')];
    const { document } = parseHTML(html({}, ...list));
    const hangs = [...document.querySelectorAll('.doc-attachment')].map((each) =>
      each.getAttribute('data-hang'),
    );
    expect(hangs).toEqual(['4.5', '1.5']);
  });

  it('put the addressee between title and text', () => {
    const paragraphs = assemble(
      outlineSchema.parse([text('title', '报告'), text('addressee', '市审计局：'), section]),
      [{ paragraph: true, content: '现报告如下。' }],
      () => undefined,
    );
    const { document } = parseHTML(documentHtml(paragraphs));
    expect([...document.children].map((each) => each.textContent)).toEqual([
      '报告',
      '市审计局：',
      '现报告如下。',
      '一、问题',
    ]);
  });
});
