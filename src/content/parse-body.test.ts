import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';
import { bodyHtml, renderBody } from './render-body.ts';
import { SourceFile } from './source-file.ts';

/** What is wrong with a text that begins on the fifth line of its file. */
function problems(body: string): string[] {
  const file = new SourceFile('problems/2021/p01.mdx', '', 'zh-CN');
  parseBody(file, body, 5);
  return file.messages.map(
    ({ file: path = '', line = 0, column = 0, ruleId = '' }) =>
      `${path}:${String(line)}:${String(column)} ${ruleId}`,
  );
}

const at = (place: string, rule: string) => [`problems/2021/p01.mdx:${place} ${rule}`];

function html(body: string): string {
  const file = new SourceFile('p01.mdx', '', 'zh-CN');
  const tree = parseBody(file, body, 1);
  expect(file.messages.map(String)).toEqual([]);
  return tree ? bodyHtml(renderBody(tree)) : '';
}

describe('the text of an entry', () => {
  it.each([
    ["import fs from 'node:fs'", '5:1', 'mdx-code'],
    ['export const x = 1', '5:1', 'mdx-code'],
    ['正文{process.exit()}正文', '5:3', 'mdx-code'],
    ['正文\n\n{1}', '7:1', 'mdx-code'],
    ['{不是 代码}', '5:1', 'mdx-code'],
    ['{没有写完', '5:1', 'mdx-code'],
    ['正文<Script>正文</Script>', '5:3', 'unknown-component'],
    ['<iframe src="/" />', '5:1', 'unknown-component'],
    ['正文<>正文</>', '5:3', 'unknown-component'],
    ['正文<Finding id="a">正文</Finding>', '5:3', 'unknown-attribute'],
    ['<Redact onClick={() => 1}>正文</Redact>', '5:1', 'unknown-attribute'],
    ['<Redact {...props}>正文</Redact>', '5:1', 'unknown-attribute'],
    ['正文[链接](javascript:alert)', '5:3', 'unsafe-link'],
    ['[链接](java&#x73;cript:alert)', '5:1', 'unsafe-link'],
    ['[链接](data:text/html,x)', '5:1', 'unsafe-link'],
    ['[链接](//example.org)', '5:1', 'unsafe-link'],
    ['[链接][a]\n\n[a]: vbscript:x', '7:1', 'unsafe-link'],
    ['![图](data:image/svg+xml,x)', '5:1', 'unsafe-image'],
    ['![图](https://example.org/1.png)', '5:1', 'unsafe-image'],
    ['![图][a]\n\n[a]: https://example.org/1.png', '7:1', 'unsafe-image'],
    ['<Finding>没有关上', '5:1', 'tag-unpaired'],
    ['3<5', '5:2', 'mdx-syntax'],
    ['<!-- 注释 -->', '5:1', 'mdx-syntax'],
  ])('is refused with %s', (body, place, rule) => {
    expect(problems(body)).toEqual(at(place, rule));
  });

  it('is told everything that is wrong with it at once', () => {
    expect(problems('<A />正文{1}\n\n[链接](data:x)')).toEqual([
      ...at('5:1', 'unknown-component'),
      ...at('5:8', 'mdx-code'),
      ...at('7:1', 'unsafe-link'),
    ]);
  });

  it('is told which component may have been meant', () => {
    const file = new SourceFile('p01.mdx', '', 'zh-CN');
    parseBody(file, '<Findings>正文</Findings>', 1);
    expect(file.messages[0]?.reason).toContain('是不是“Finding”？');
  });

  it.each([
    '[链接](https://example.org)',
    '[链接](mailto:a@example.org)',
    '[链接](/reviews/)',
    '[链接](#2021-p01)',
    '![图](/images/1.png)',
    '[链接][a]\n\n[a]: https://example.org',
    '<Finding>说明<Redact>人名</Redact></Finding>',
    '- 一\n- 二',
  ])('may hold %s', (body) => {
    expect(problems(body)).toEqual([]);
  });
});

describe('the HTML of a text', () => {
  it.each([
    ['存在**“重部署”**的现象', '存在<strong>“重部署”</strong>的现象'],
    ['**注意：**后文', '<strong>注意：</strong>后文'],
    ['做到*（一）*落实', '做到<em>（一）</em>落实'],
  ])('has emphasis beside Chinese marks: %s', (body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`);
  });

  it('has no space where a line ends beside Chinese', () => {
    expect(html('账目\n不清，\n  Excel\n台账，\n𠮷\nA')).toBe('<p>账目不清，Excel台账，𠮷A</p>');
  });

  it('has a space where a line ends between words of other scripts', () => {
    expect(html('self\nreview')).toBe('<p>self review</p>');
  });

  it('joins lines across emphasis and components', () => {
    expect(html('账目\n**不清**\n<Finding>说明</Finding>')).toBe(
      '<p>账目<strong>不清</strong><span class="part" data-part="finding">说明</span></p>',
    );
  });

  it('has escaped characters as text', () => {
    expect(html('3 \\< 5，\\{x\\}，\\*号')).toBe('<p>3 &#x3C; 5，{x}，*号</p>');
  });

  it('marks the parts of a problem, within a paragraph and around paragraphs', () => {
    expect(html('<Evidence>比如</Evidence>后文')).toBe(
      '<p><span class="part" data-part="evidence">比如</span>后文</p>',
    );
    expect(html('<Evidence>\n\n比如\n\n</Evidence>')).toContain(
      '<div class="part" data-part="evidence">',
    );
  });
});

describe('the blocks of a text', () => {
  it('tell paragraphs, which can share a line with a heading, from others', () => {
    const tree = parseBody(new SourceFile('p01.mdx', '', 'zh-CN'), '正文\n\n- 一\n- 二', 1);
    expect(tree && renderBody(tree).map(({ paragraph }) => paragraph)).toEqual([true, false]);
  });
});
