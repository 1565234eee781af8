import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readContent } from './read.ts';
import { referencesTo } from './references-to.ts';

const content = temporaryFolder();

/** Two reviews, of which the later refers to the earlier. */
async function references(texts: { path: string; text: string }[] = []) {
  content.write('reviews/2021.mdx', '---\ntitle: 甲\nyear: 2021\n---\n');
  content.write('problems/2021/p01.mdx', '---\ntitle: 乙\n---\n');
  content.write('measures/2021/m01.mdx', '---\ntitle: 丙\nproblems:\n  - 2021/p01\n---\n');
  content.write(
    'reviews/2022.mdx',
    "---\ntitle: 丁\nyear: 2022\nbaseline:\n  - '2021'\n---\n见[上年](/reviews/2021/full/)。\n",
  );
  content.write('problems/2022/p01.mdx', '---\ntitle: 戊\ncontinues: 2021/p01\n---\n');
  content.write('follow-ups/2022/f01.mdx', '---\ntitle: 己\nabout: [2021/p01, 2021/m01]\n---\n');
  const read = await readContent(content.path);
  const own = [...read.reviews, ...read.entries].map(({ file }) => {
    return { path: file.path, text: String(file.value) };
  });
  return referencesTo('2021', read, [...own, ...texts]).map(
    ({ path, line, to, link }) => `${path}:${line} ${to}${link ? '' : ' (text)'}`,
  );
}

const onPage = async (text: string) =>
  (await references([{ path: 'pages/about.mdx', text }])).filter((each) =>
    each.startsWith('pages'),
  );

describe('what refers to a review', () => {
  it('is every link of another review, and no link of its own, with file and line', async () => {
    expect(await references()).toEqual([
      'follow-ups/2022/f01.mdx:3 2021/p01',
      'follow-ups/2022/f01.mdx:3 2021/m01',
      'problems/2022/p01.mdx:3 2021/p01',
      'reviews/2022.mdx:5 2021',
      'reviews/2022.mdx:7 /reviews/2021/full/ (text)',
    ]);
  });

  it.each([
    ['<ProblemCard id="2021/p01" />', '2021/p01'],
    ["<ReviewFacts id='2021' />", '2021'],
    ["<YearNav of={'2021'} />", '2021'],
    ['[一](/problems/2021/p01/)', '/problems/2021/p01/'],
    ['[一](/site/measures/2021/m01/#x)', '/measures/2021/m01/#x'],
    ['[一](/compare/2020/2021/)', '/compare/2020/2021/'],
    ['[一](/compare/2021/2022/)', '/compare/2021/2022/'],
    ['[一](#2021-p01)', '#2021-p01'],
  ])('is a place of a free page: %s', async (text, to) => {
    expect(await onPage(`# 关于\n\n${text}\n`)).toEqual([`pages/about.mdx:3 ${to} (text)`]);
  });

  it.each(['2021年的报告', '/reviews/20210/', '/problems/12021/p01/', '<A id="2021b/p01" />'])(
    'is not what only looks like it: %s',
    async (text) => {
      expect(await onPage(text)).toEqual([]);
    },
  );
});
