import { describe, expect, it } from 'vitest';
import { LINK_FIELDS } from '../../model/schemas.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { findWithheld } from './withheld.ts';

const folder = temporaryFolder();

const SITE = 'name: 自查报告\norganisation: 办公室\naudiences: [public, internal, leaders]\n';

/** What content withholds: the text of each passage with its place. */
function withheld(files: Record<string, string>, audience?: string): string[] {
  folder.write('site.yaml', SITE);
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return findWithheld(folder.path, audience).passages.map(
    ({ file, line, text }) => `${file}:${line} ${text}`,
  );
}

const problem = (yaml: string, body = '正文。') => `---\n${yaml}\n---\n${body}\n`;

describe('what an audience withholds', () => {
  it.each([...LINK_FIELDS, 'aspect', 'theme', 'baseline'])(
    'is no word where a field names something else: %s',
    (field) => {
      const yaml = `audience: internal\n${field}: [2024/p09]`;
      expect(withheld({ 'problems/2024/p01.mdx': problem(yaml, '') })).toEqual([]);
    },
  );

  it('is every word of an entry', () => {
    const files = {
      'problems/2024/p01.mdx': problem('title: 甲\nlabel: 一是\naudience: internal\nstatus: open'),
    };
    expect(withheld(files)).toEqual([
      'problems/2024/p01.mdx:2 甲',
      'problems/2024/p01.mdx:3 一是',
      'problems/2024/p01.mdx:7 正文。',
    ]);
    expect(withheld(files, 'internal')).toEqual([]);
  });

  it('is a review with all its entries', () => {
    expect(
      withheld(
        {
          'reviews/2024.mdx': problem('title: 报告\nyear: 2024\naudience: leaders'),
          'problems/2024/p01.mdx': problem('title: 甲'),
          'problems/2023/p01.mdx': problem('title: 乙'),
        },
        'internal',
      ),
    ).toEqual([
      'reviews/2024.mdx:2 报告',
      'reviews/2024.mdx:6 正文。',
      'problems/2024/p01.mdx:2 甲',
      'problems/2024/p01.mdx:4 正文。',
    ]);
  });

  it('is what stands below a heading, until the next of its level', () => {
    const outline = `title: 报告
year: 2024
outline:
  - {type: section, id: 2024/s1, title: 第一, audience: internal}
  - {type: text, text: 引言}
  - {type: aspect, id: 2024/a1, title: 方面}
  - {type: entry, id: 2024/p01}
  - {type: text, text: 落款, role: signature}
  - {type: section, id: 2024/s2, title: 第二}
  - {type: aspect, id: 2024/a2, title: 另一方面, audience: internal}
  - {type: aspect, id: 2024/a3, title: 又一方面}
  - {type: entry, id: 2024/p03}`;
    const found = withheld({
      'reviews/2024.mdx': problem(outline, ''),
      'problems/2024/p01.mdx': problem('title: 甲', ''),
      'problems/2024/p02.mdx': problem('title: 乙\naspect: 2024/a2', ''),
      'problems/2024/p03.mdx': problem('title: 丙\naspect: 2024/a3', ''),
    });
    expect(found.map((each) => each.split(' ')[1])).toEqual([
      '第一',
      '引言',
      '方面',
      '另一方面',
      '甲',
      '乙',
    ]);
  });

  it('is an attachment with its title, note and name', () => {
    folder.write(
      'problems/2024/p01.mdx',
      problem(`title: 甲
attachments:
  - {file: 会议记录.pdf, title: 记录, note: 注, audience: internal}
  - {file: p01/公开.pdf, title: 公开的}`),
    );
    const { passages, attached } = findWithheld(folder.path);
    expect(passages.map(({ text }) => text)).toEqual(['会议记录', '记录', '注']);
    expect(attached.map(({ path, mark }) => [path, mark?.by])).toEqual([
      ['attachments/2024/会议记录.pdf', 'audience'],
      ['attachments/2024/p01/公开.pdf', undefined],
    ]);
  });

  it('is a theme that nothing open is of', () => {
    const found = withheld({
      'themes.yaml':
        '- {id: cars, title: 用车}\n- {id: books, title: 购书}\n- {id: none, title: 无}\n',
      'problems/2024/p01.mdx': problem('title: 甲\naudience: internal\ntheme: cars', ''),
      'problems/2024/p02.mdx': problem('title: 乙\naudience: internal\ntheme: books', ''),
      'problems/2024/p03.mdx': problem('title: 丙\ntheme: books', ''),
    });
    expect(found.map((each) => each.split(' ')[1])).toEqual(['甲', '乙', '用车']);
  });

  it('is everything for an audience that the site does not have', () => {
    expect(withheld({ 'problems/2024/p01.mdx': problem('title: 甲\naudience: 内部', '') })).toEqual(
      ['problems/2024/p01.mdx:2 甲'],
    );
  });
});

describe('what Redact withholds', () => {
  const of = (body: string, audience?: string) =>
    withheld({ 'problems/2024/p01.mdx': problem('title: 甲', body) }, audience).map((each) =>
      each.replace(/^\S+ /u, ''),
    );

  it('is for the widest audience, unless it names another', () => {
    expect(of('由<Redact>王某</Redact>办。')).toEqual(['王某']);
    expect(of('由<Redact>王某</Redact>办。', 'internal')).toEqual([]);
    expect(of('由<Redact audience="leaders">王某</Redact>办。', 'internal')).toEqual(['王某']);
    expect(of("由<Redact audience='leaders'>王某</Redact>办。", 'leaders')).toEqual([]);
  });

  it('is what a mark within another withholds from fewer', () => {
    expect(of('<Redact>甲<Redact audience="leaders">乙</Redact>丙</Redact>丁', 'internal')).toEqual(
      ['乙'],
    );
    expect(of('<Redact>甲<Redact audience="leaders">乙</Redact>丙</Redact>丁')).toEqual([
      '甲',
      '乙',
      '丙',
    ]);
  });

  it('runs over paragraphs, lists and marks of Markdown', () => {
    expect(
      of('<Redact>\n\n**甲**公\n司\n\n1. 乙\n2. [丙](https://a.example/b)\n\n</Redact>'),
    ).toEqual(['**甲**公\n司', '乙', '[丙]', 'https://a.example/b']);
  });

  it.each([
    '＜Redact＞王某＜/Redact＞',
    '《Redact》王某《/Redact》',
    '&lt;Redact&gt;王某&lt;/Redact&gt;',
    '<Redact/>王某<Redact/>',
    '<redact >王某',
  ])('is meant by %s too', (body) => {
    expect(of(body)).toEqual(['王某']);
  });

  it('may stand in any words of the front matter', () => {
    const yaml = `title: 走访<Redact>甲公司</Redact>不够
source:
  issuer: <Redact>审计组</Redact>
  quote: "由 \\u003CRedact>王某\\u003C/Redact> 查账"
targets:
  - {id: t1, metric: <Redact>检查</Redact>, op: ">=", value: 3}`;
    expect(withheld({ 'measures/2024/m01.mdx': problem(yaml, '') })).toEqual([
      'measures/2024/m01.mdx:2 甲公司',
      'measures/2024/m01.mdx:4 审计组',
      'measures/2024/m01.mdx:5 王某',
      'measures/2024/m01.mdx:7 检查',
    ]);
  });
});

describe('what is open', () => {
  it('is all else, and the words around a mark', () => {
    folder.write('site.yaml', SITE);
    folder.write('problems/2024/p01.mdx', problem('title: 甲', '由<Redact>王某</Redact>办理。'));
    folder.write('problems/2024/p02.mdx', problem('title: 乙'));
    const open = findWithheld(folder.path).open.join('');
    expect(open).toContain('办理。');
    expect(open).toContain('乙');
    expect(open).not.toContain('王某');
  });
});
