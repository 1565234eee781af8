import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { roleFont } from '../../fonts/role-font.ts';
import { writeSearchIndex } from '../../search/index/write-index.ts';
import { docxOf } from '../../../corpora/office-files.ts';
import { pdfOf, pdfWith } from '../../testing/pdf-files.ts';
import { searchRecord } from '../../testing/search-index.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { leaksInText, scanForLeaks } from './scan.ts';

const folder = temporaryFolder();

/** Withheld words, some of them traditional, and a name. */
const SECRET = '比邻觀測站虛列修缮经费';
const NAME = '欧阳某';

const write = (name: string, text: string) => folder.write(join('content', name), text);

beforeEach(() => {
  write('site.yaml', 'name: 自查报告\norganisation: 办公室\n');
  write('reviews/2024.mdx', '---\ntitle: 年度报告\nyear: 2024\n---\n');
  write(
    'problems/2024/p01.mdx',
    `---\ntitle: 制度没有落实\n---\n查账发现<Redact>${SECRET}</Redact>，由<Redact>${NAME}</Redact>办。\n`,
  );
});

const scan = (audience?: string) =>
  scanForLeaks({ folder: join(folder.path, 'content'), audience, out: join(folder.path, 'dist') });

/** What leaks from an output of one file. */
async function leaks(name: string, content: string | Uint8Array): Promise<string[]> {
  folder.write(join('dist', name), content);
  return (await scan()).leaks.map(({ output, entry, passage }) => `${output} ${entry} ${passage}`);
}

const found = (name: string, passage = SECRET) => [`${name} 2024/p01 ${passage}`];

// The first scan reads all words of the program; indexes and fonts take their time on a busy machine.
describe('a leak is found', { timeout: 60_000 }, () => {
  it.each([
    ['in a page', 'a.html', `<p>查账发现${SECRET}</p>`],
    ['a piece of it', 'a.html', `<p>……${SECRET.slice(3, 9)}……</p>`],
    ['through marks', 'a.html', `<p>${[...SECRET].join('<mark></mark>')}</p>`],
    ['through line breaks', 'a.html', `<p>${[...SECRET].join('\n    ')}</p>`],
    ['as character references', 'a.html', `<p>${codes('&#', ';')}</p>`],
    ['in an attribute', 'a.html', `<img alt="${SECRET}">`],
    ['in a comment', 'a.html', `<p>查账</p><!-- ${SECRET} -->`],
    ['in an address', 'a.html', `<a href="/${encodeURIComponent(SECRET)}/">查账</a>`],
    ['in data', 'a.json', JSON.stringify({ title: SECRET })],
    ['in data that is escaped', 'a.json', `{"a":"${escaped()}"}`],
    ['in a table', 'a.csv', `id,title\n1,"${SECRET}"\n`],
    ['in a feed', 'feed.xml', `<rss><item><title>${SECRET}</title></item></rss>`],
    [
      'in escaped markup',
      'feed.xml',
      `<rss><d>&lt;p&gt;${SECRET.slice(0, 4)}&lt;b&gt;${SECRET.slice(4)}</d></rss>`,
    ],
    ['in a section of characters', 'feed.xml', `<rss><d><![CDATA[${SECRET}]]></d></rss>`],
    ['in a sitemap', 'sitemap.xml', `<loc>https://a.example/${encodeURIComponent(SECRET)}/</loc>`],
    ['in a script', 'a.js', `const a="${SECRET}"`],
    ['in a style sheet', 'a.css', `a::after{content:"${SECRET}"}`],
    ['in simplified characters', 'a.txt', '比邻观测站虚列修缮经费'],
    ['in wide letters and other spaces', 'a.txt', [...SECRET].join('\u3000')],
    ['in the name of a file', `${SECRET}.txt`, '正文'],
    ['of a few characters', 'a.html', `<p>${NAME}</p>`, NAME],
  ])('%s', async (_, name, content, passage?: string) => {
    expect(await leaks(name, content)).toEqual(found(name, passage));
  });

  it.each([
    ['gzip', 'a.pack', gzipSync(JSON.stringify([SECRET]))],
    ['deflate', 'a.bin', deflateSync(SECRET)],
    ['brotli', 'a.html.br', brotliCompressSync(SECRET)],
    ['a file of Word', 'a.docx', docxOf({ body: runs() })],
    [
      'a PDF',
      'a.pdf',
      pdfWith([[{ text: '查账', x: 50, y: 700 }], [{ text: SECRET, x: 50, y: 700 }]]),
    ],
    ['the properties of a PDF', 'a.pdf', withTitle()],
    ['a text of an older system', 'a.txt', Buffer.from(SECRET, 'utf16le')],
    ['a picture', 'a.jpg', Buffer.concat([Buffer.of(0xff, 0xd8, 0, 1), Buffer.from(SECRET)])],
    [
      'an address that is the data',
      'a.css',
      `a{b:url(data:text/plain;base64,${Buffer.from(SECRET).toString('base64')})}`,
    ],
  ])('in %s', async (_, name, content) => {
    expect(await leaks(name, content)).toEqual(found(name));
  });

  it('in a font, by its characters', async () => {
    const { file } = await roleFont('fangsong', [...'查账发现', ...SECRET.slice(0, 7)]);
    expect(await leaks('a.woff2', file ?? Buffer.of())).toEqual(found('a.woff2'));
  });

  it('in the search index, and in the cards and dictionaries beside it', async () => {
    const records = [1, 2, 3].map((n) =>
      searchRecord(`2024/p0${n}`, { texts: [`查账发现${SECRET}`] }),
    );
    await writeSearchIndex(records, join(folder.path, 'dist', 'pagefind'));
    const files = (await scan()).leaks.map(({ output }) => output);
    for (const part of [
      '.pf_index',
      'cards/',
      'followers/',
      'precursors/',
      'sounds/',
      'characters/',
    ]) {
      expect(
        files.filter((file) => file.includes(part)),
        part,
      ).not.toEqual([]);
    }
  });

  it('in the words that an audience between may not see', async () => {
    write(
      'problems/2024/p01.mdx',
      `---\ntitle: 甲\n---\n<Redact audience="leaders">${SECRET}</Redact>\n`,
    );
    write('site.yaml', 'name: 甲\norganisation: 乙\naudiences: [public, internal, leaders]\n');
    folder.write(join('dist', 'a.txt'), SECRET);
    expect((await scan('internal')).leaks).toHaveLength(1);
    expect((await scan('leaders')).leaks).toEqual([]);
  });

  it('in a text that is shown', async () => {
    const options = { folder: join(folder.path, 'content'), name: 'txt' };
    expect((await leaksInText(`查账发现${SECRET}`, options)).leaks).toHaveLength(1);
    expect((await leaksInText('查账发现〔不公开〕', options)).leaks).toEqual([]);
  });
});

describe('an attached file', () => {
  beforeEach(() => {
    write(
      'problems/2024/p02.mdx',
      `---
title: 乙
attachments:
  - {file: 票据.txt, title: 一张票据, audience: internal}
  - {file: 公示.txt, title: 一张公示}
---
`,
    );
    write('attachments/2024/票据.txt', '付给对岸商行三千余元整');
    write('attachments/2024/公示.txt', `公示的是${SECRET}`);
  });

  it('that is withheld is found as a whole, by its words, and by its name', async () => {
    expect(await leaks('files/1.txt', '付给对岸商行三千余元整')).toEqual([
      'files/1.txt 2024/p02 attachments/2024/票据.txt',
      'files/1.txt 2024/p02 付给对岸商行三千余元整',
    ]);
    expect(await leaks('files/1.txt', '已付给对岸商行三千余元，余款')).toHaveLength(1);
  });

  it('that is open excuses what stands in it', async () => {
    expect(await leaks('files/2.txt', `公示的是${SECRET}`)).toEqual([]);
  });
});

describe('what also stands in open words', () => {
  it('proves nothing', async () => {
    write('problems/2024/p02.mdx', `---\ntitle: ${SECRET}\n---\n`);
    expect(await leaks('a.html', `<p>${SECRET}</p>`)).toEqual([]);
    expect((await scan()).undecided.map(({ text, why }) => [text, why])).toEqual([
      [SECRET, 'common'],
    ]);
  });

  it('leaves the pieces that do not', async () => {
    write('problems/2024/p02.mdx', `---\ntitle: ${SECRET.slice(0, 8)}\n---\n`);
    expect(await leaks('a.html', `<p>${SECRET.slice(0, 8)}</p>`)).toEqual([]);
    expect(await leaks('a.html', `<p>${SECRET}</p>`)).toEqual(found('a.html'));
  });

  it('proves nothing where the end of one text and the beginning of another give a piece of it', async () => {
    write('problems/2024/p02.mdx', '---\ntitle: 全年不少于12条路段\n---\n完成人民路改造。\n');
    write(
      'problems/2024/p03.mdx',
      '---\ntitle: 迁改推进缓慢\n---\n<Redact>任务12条路段，完成7条</Redact>\n',
    );
    write(
      'problems/2024/p04.mdx',
      '---\ntitle: 会议落实不够\n---\n<Redact>报送养护科完成时限2023年6月</Redact>\n',
    );
    write('measures/2024/m01.mdx', '---\ntitle: 修订\nresponsible: 养护科\ndue: 2025-06-30\n---\n');
    const joined = ['全年不少于12条路段', '完成人民路改造', '养护科', '完成时限', '2025年6月30日'];
    expect(await leaks('a.json', JSON.stringify(joined))).toEqual([]);
    expect(await leaks('a.json', '报送养护科')).toEqual([]);
    expect(await leaks('b.json', '任务12条路段，完成7条')).toEqual([
      'b.json 2024/p03 任务12条路段，完成7条',
    ]);
  });

  it('is no excuse when it stands in the output alone', async () => {
    folder.write(join('dist', 'one.html'), `<p>${SECRET}</p>`);
    expect(await leaks('two.html', `<p>${SECRET}</p>`)).toHaveLength(2);
  });

  it('may be words of the interface, with the figures of its sentences', async () => {
    write(
      'problems/2024/p02.mdx',
      '---\ntitle: 乙\naudience: internal\n---\n报告没有写明对应的措施。2023年5月16日起。\n',
    );
    expect(await leaks('a.html', '<p>报告没有写明对应的措施</p><p>2023年5月16日</p>')).toEqual([]);
  });
});

describe('what cannot be decided', () => {
  const undecided = async (body: string) => {
    write('problems/2024/p01.mdx', `---\ntitle: 甲\n---\n${body}\n`);
    folder.write(join('dist', 'a.html'), '<p>办结12件</p>');
    const report = await scan();
    expect(report.leaks).toEqual([]);
    return report.undecided.map(
      ({ mark, text, why }) => `${mark.file}:${mark.line} ${text} ${why}`,
    );
  };

  it('is what is too short', async () => {
    expect(await undecided('办结<Redact>12件</Redact>。')).toEqual([
      'problems/2024/p01.mdx:4 12件 short',
    ]);
  });

  it('is not said of an entry that has other words', async () => {
    expect(await undecided('<Redact>甲。\n\n已由第三方复核。</Redact>')).toEqual([]);
  });

  it('is not said of an entry whose words are all open', async () => {
    write('problems/2024/p02.mdx', '---\ntitle: 制度没有落实到人\n---\n');
    write('problems/2024/p03.mdx', '---\ntitle: 制度没有落实到人\naudience: internal\n---\n');
    expect(await undecided('正文。')).toEqual([]);
  });
});

it('finds nothing where nothing is withheld, and does not look', async () => {
  write('problems/2024/p01.mdx', '---\ntitle: 甲\n---\n正文。\n');
  expect(await scan()).toEqual({ leaks: [], undecided: [], unreadable: [] });
});

function codes(before: string, after: string): string {
  return [...SECRET].map((each) => `${before}${each.charCodeAt(0)}${after}`).join('');
}

function escaped(): string {
  return [...SECRET].map((each) => `\\u${each.charCodeAt(0).toString(16)}`).join('');
}

/** The words in a run of Word each. */
function runs(): string {
  return `<w:p>${[...SECRET].map((each) => `<w:r><w:t>${each}</w:t></w:r>`).join('')}</w:p>`;
}

function withTitle(): Buffer {
  const title = Buffer.from(`\uFEFF${SECRET}`, 'utf16le').swap16().toString('hex');
  return pdfOf(
    ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', `<</Title<${title}>>>`],
    '/Info 3 0 R',
  );
}
