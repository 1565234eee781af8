import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readContent } from './read.ts';

const folder = temporaryFolder();
const at = (path: string): string => join(folder.path, path);
const IS_WINDOWS = process.platform === 'win32';
/** Linux tells capital from small letters in names; macOS and Windows do not, as a rule. */
const TELLS_CASE = process.platform === 'linux';

const entry = (data: object, text = '正文。'): string => `---\n${stringify(data)}---\n\n${text}\n`;
const PLACES = ['p01', 'p02', 'p03'].map((name) => ({ type: 'entry', id: `2023/${name}` }));
const REVIEW = entry({
  title: '2023年度自查报告',
  year: 2023,
  date: '2024-01-10',
  outline: [{ type: 'section', id: '2023/s1', kind: 'problem', title: '问题' }, ...PLACES],
});
const PROBLEMS = {
  p01: entry(
    { title: '重复投诉没有分析', label: '一是' },
    '投诉办完就归档，没有人看过同类的有多少。',
  ),
  p02: entry({ title: '库房没有货架', label: '二是' }, '物品堆在地上，盘点要翻几个小时。'),
  p03: entry({ title: '值班记录不全', label: '三是' }, '夜间的交接只写了名字。'),
};

beforeEach(() => {
  vi.stubEnv('DUIZHAO_LANG', 'zh-CN');
  write(content('zh-CN'));
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A review of three problems, one of which a cause names. */
function content(locale: string): Record<string, string> {
  return {
    'site.yaml': `name: 自查报告\norganisation: 后勤处\nlocale: ${locale}\n`,
    'reviews/2023.mdx': REVIEW,
    ...Object.fromEntries(
      Object.entries(PROBLEMS).map(([name, text]) => [`problems/2023/${name}.mdx`, text]),
    ),
    'causes/2023/c01.mdx': entry({ title: '人手不足', problems: ['2023/p01'] }),
  };
}

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
}

/** The review as one that was imported. */
function imported(): void {
  const files = Object.fromEntries(
    Object.entries(content('zh-CN')).filter(([path]) => path !== 'site.yaml'),
  );
  const document = { name: '2023.docx', format: 'docx' };
  write({ 'imports/2023.json': JSON.stringify({ document, given: { '2023/p': 7 }, files }) });
}

function move(from: string, to: string): void {
  mkdirSync(dirname(at(to)), { recursive: true });
  renameSync(at(from), at(to));
}

/** What is told of the folder in a language: path, how grave, and the words. */
async function told(locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<string[]> {
  folder.write('site.yaml', content(locale)['site.yaml'] ?? '');
  const { invalid, doubtful } = await readContent(folder.path);
  return [...new Set([...invalid, ...doubtful])].flatMap(({ path, messages }) =>
    messages.map(({ fatal, reason }) => {
      const level = fatal === true ? 'error' : fatal === false ? 'warning' : 'note';
      return `${path} ${level} ${reason}`;
    }),
  );
}

/** The same without the words: path, how grave, and the rule. */
async function rules(): Promise<string[]> {
  const { invalid, doubtful } = await readContent(folder.path);
  return [...new Set([...invalid, ...doubtful])].flatMap(({ path, messages }) =>
    messages.map(({ fatal, ruleId }) =>
      [path, fatal === true ? 'error' : fatal === false ? 'warning' : 'note', ruleId].join(' '),
    ),
  );
}

it('a folder in which all is as it should be is told nothing', async () => {
  imported();
  expect(await told()).toEqual([]);
});

describe('a file that was renamed', () => {
  it('is told in itself, with the name that it had, by its text', async () => {
    imported();
    move('problems/2023/p01.mdx', 'problems/2023/重复投诉.mdx');
    expect(await told()).toEqual([
      'problems/2023/重复投诉.mdx error 这个文件原来是 problems/2023/p01.mdx，改了名或移了位置，所以 reviews/2023.mdx:11:5、causes/2023/c01.mdx:4:5 找不到它。文件名就是编号，不能改；标题写在文件里的 title 中。请改回 problems/2023/p01.mdx。',
    ]);
    expect(await told('en')).toEqual([
      'problems/2023/重复投诉.mdx error This file was problems/2023/p01.mdx; it was renamed or moved, so reviews/2023.mdx:11:5, causes/2023/c01.mdx:4:5 do not find it. The name of a file is its id and cannot be changed; the title stands in the file, as title. Rename it back to problems/2023/p01.mdx.',
    ]);
  });

  it('is told as that where nothing was imported, and where its name is that of a copy', async () => {
    move('problems/2023/p01.mdx', 'problems/2023/重复投诉.mdx');
    expect(await rules()).toEqual(['problems/2023/重复投诉.mdx error entry-renamed']);
    move('problems/2023/重复投诉.mdx', 'problems/2023/p01 - 副本.mdx');
    expect(await rules()).toEqual(['problems/2023/p01 - 副本.mdx error entry-renamed']);
  });

  it.skipIf(!TELLS_CASE)('is told as that where only the case of its name is another', async () => {
    imported();
    move('problems/2023/p01.mdx', 'problems/2023/P01.mdx');
    expect(await rules()).toEqual(['problems/2023/P01.mdx error entry-renamed']);
  });

  it('is told once where it was the folder', async () => {
    imported();
    move('problems/2023', 'problems/2023年');
    expect(await rules()).toEqual(['problems/2023年 error entries-renamed']);
  });

  it('is told once where it is the review', async () => {
    move('reviews/2023.mdx', 'reviews/2023年度.mdx');
    expect(await rules()).toEqual(['reviews/2023年度.mdx error review-renamed']);
  });
});

describe('a file that was deleted', () => {
  it('is told where it was, with all that leads there, and how to have it back', async () => {
    imported();
    rmSync(at('problems/2023/p01.mdx'));
    expect(await told()).toEqual([
      'problems/2023/p01.mdx error 这个文件不在了，而 reviews/2023.mdx:11:5、causes/2023/c01.mdx:4:5 还指向它。若是改了名或移了位置，请改回；若是误删，请从回收站或备份中取回，或者运行 npm run import -- 2023.docx --force，会补回导入时的样子；若确要删去，请把指向它的这几处也删去。',
    ]);
    expect(await told('en')).toEqual([
      'problems/2023/p01.mdx error This file is gone, and reviews/2023.mdx:11:5, causes/2023/c01.mdx:4:5 still lead to it. If it was renamed or moved, change that back; if it was deleted by mistake, take it from the recycle bin or a backup, or run npm run import -- 2023.docx --force, which brings it back as it was imported; if it is to go, delete what leads to it too.',
    ]);
  });

  it('is told without the import where there was none', async () => {
    rmSync(at('problems/2023/p01.mdx'));
    expect(await rules()).toEqual(['problems/2023/p01.mdx error entry-missing']);
  });

  it('is told once where all of a folder, or the review itself, is gone', async () => {
    imported();
    rmSync(at('problems/2023'), { recursive: true });
    expect(await rules()).toEqual(['problems/2023 error entries-missing-imported']);
    write(content('zh-CN'));
    rmSync(at('reviews/2023.mdx'));
    expect(await rules()).toEqual(['reviews/2023.mdx error review-missing']);
  });

  it('has no command with a name that a shell would read as something else', async () => {
    imported();
    const record = { document: { name: '$(rm x).docx', format: 'docx' }, given: {} };
    const files = { 'problems/2023/p01.mdx': PROBLEMS.p01 };
    write({ 'imports/2023.json': JSON.stringify({ ...record, files }) });
    rmSync(at('problems/2023/p01.mdx'));
    expect((await told())[0]).toContain('npm run import -- FILE --force');
  });

  it('is no matter where its place in the outline is deleted too', async () => {
    rmSync(at('problems/2023/p03.mdx'));
    write({ 'reviews/2023.mdx': REVIEW.replace(/ {2}- type: entry\n {4}id: 2023\/p03\n/u, '') });
    expect(await told()).toEqual([]);
  });
});

describe('a file with another ending', () => {
  it('is told with its whole name, which the Explorer does not show', async () => {
    move('problems/2023/p01.mdx', 'problems/2023/p01.mdx.txt');
    expect(await told()).toEqual([
      'problems/2023/p01.mdx.txt error 这个文件没有读入：它的全名是“p01.mdx.txt”，要读的是“p01.mdx”。请改名为“p01.mdx”；看不到扩展名时，在资源管理器的“查看”中勾选“文件扩展名”。',
    ]);
    expect(await told('en')).toEqual([
      'problems/2023/p01.mdx.txt error This file was not read: its whole name is "p01.mdx.txt", and what is read is "p01.mdx". Rename it to "p01.mdx"; where you do not see the extension, tick "File name extensions" under View in the Explorer.',
    ]);
  });

  it.each(['p04.md', 'p04.txt', 'p04.MDX', 'p04.mdx.md', 'p04.markdown', 'p04.mdx.mdx'])(
    'is an error where it is meant for an entry: %s',
    async (name) => {
      write({ [`problems/2023/${name}`]: PROBLEMS.p01 });
      expect(await rules()).toEqual([`problems/2023/${name} error file-ending`]);
    },
  );

  it('is a warning where the file that it is meant to be is there', async () => {
    write({ 'problems/2023/p01.mdx.txt': PROBLEMS.p01, 'site.yml': '' });
    expect(await rules()).toEqual([
      'problems/2023/p01.mdx.txt warning file-beside',
      'site.yml warning file-beside',
    ]);
  });

  it('is told of the settings, and no theme is called unknown for it', async () => {
    write({
      'themes.yml': '- id: cars\n  title: 公务用车\n',
      'problems/2023/p01.mdx': PROBLEMS.p01.replace('label', 'theme: cars\nlabel'),
    });
    expect(await rules()).toEqual(['themes.yml error file-ending']);
    rmSync(at('site.yaml'));
    move('themes.yml', 'site.yml');
    expect(await rules()).toContain('site.yml error file-ending');
  });

  it('is a warning beside entries, and a note elsewhere, where it is no content', async () => {
    write({
      'problems/2023/会议记录.docx': '',
      'README.md': '',
      '原件/2023.docx': '',
      'imports/a.docx': '',
    });
    expect((await rules()).toSorted()).toEqual([
      'README.md note file-unread',
      'imports/a.docx warning file-unread',
      'problems/2023/会议记录.docx warning file-unread',
      '原件 note folder-unread',
    ]);
  });

  it('is no matter beside a free page that names it', async () => {
    const page = "---\ntitle: 页\n---\n\nimport plan from './plan.png';\n";
    write({ 'pages/a.mdx': page, 'pages/plan.png': '', 'pages/other.png': '', 'pages/b.md': '' });
    expect((await rules()).toSorted()).toEqual([
      'pages/b.md error file-ending',
      'pages/other.png warning file-unread',
    ]);
  });
});

describe('a folder that nobody reads', () => {
  it.each(['problem', 'Problem', '问题', 'problmes'])(
    'is told once, with its name: %s',
    async (name) => {
      move('problems', name);
      expect(await rules()).toEqual([`${name} error folder-misspelt`]);
      expect((await told())[0]).toContain(
        '里面有 3 个内容文件：文件夹的名称应当正好是“problems”。',
      );
    },
  );

  it.skipIf(!TELLS_CASE)('is told where only its case is another', async () => {
    move('problems', 'Problems');
    expect(await rules()).toEqual(['Problems error folder-misspelt']);
  });

  it('is an error where entries are in it, and else a warning', async () => {
    write({ 'archive/2023/p09.mdx': PROBLEMS.p01, 'drafts/next year.mdx': '' });
    expect(await rules()).toEqual([
      'archive error folder-unknown',
      'drafts warning folder-unknown',
    ]);
  });

  it('is told where it stands deeper than an entry does, with where that belongs', async () => {
    move('problems/2023/p01.mdx', 'problems/2023/sub/p01.mdx');
    write({ 'problems/2023/sub/p02.mdx': PROBLEMS.p02, 'problems/p09.mdx': PROBLEMS.p01 });
    expect(await told()).toEqual([
      'problems/2023/sub/p01.mdx error 条目的文件要正好放在 problems/报告编号/ 中，这个文件不是。请移到 problems/2023/p01.mdx。',
      'problems/2023/sub/p02.mdx error 条目的文件要正好放在 problems/报告编号/ 中，这个文件不是。请移到 problems/2023/p04.mdx。',
      'problems/p09.mdx error 条目的文件要正好放在 problems/报告编号/ 中，这个文件不是。请移到 problems/2023/p09.mdx。',
    ]);
  });
});

describe('a file that was copied', () => {
  it('is told as the copy of another, with the next number that was never given', async () => {
    imported();
    write({ 'problems/2023/p01 - 副本.mdx': PROBLEMS.p01 });
    expect(await told()).toEqual([
      'problems/2023/p01 - 副本.mdx error 这个文件是“p01.mdx”的副本：文件名是复制时起的，不能当作另一条。不需要的，请删去；要用它代替“p01.mdx”，请先删去“p01.mdx”，再把它改成那个名称；确是另外一份的，请改名为“p08.mdx”。',
    ]);
    expect(await told('en')).toEqual([
      'problems/2023/p01 - 副本.mdx error This file is a copy of "p01.mdx": copying gave it its name, which makes no entry of its own. Delete it if it is not wanted; to use it in place of "p01.mdx", delete that and give this one its name; if it is another one indeed, rename it to "p08.mdx".',
    ]);
  });

  it.each([
    'p01(1)',
    'p01 (2)',
    'p01 - Copy',
    'p01副本',
    'Copy of p01',
    '复件 p01',
    'p01（王芳的冲突副本）',
  ])('is known by the name that systems give it: %s', async (name) => {
    write({ [`problems/2023/${name}.mdx`]: PROBLEMS.p01 });
    expect(await rules()).toEqual([`problems/2023/${name}.mdx error file-copy`]);
  });

  it('is known among reviews', async () => {
    write({ 'reviews/2023 - 副本.mdx': entry({ title: '2023年度自查报告', year: 2023 }) });
    expect(await rules()).toEqual(['reviews/2023 - 副本.mdx error file-copy']);
  });
});

describe('a name', () => {
  it('that can be no id is an error, with the name to give', async () => {
    write({ 'problems/2023/库房 二.mdx': PROBLEMS.p02 });
    expect(await told()).toEqual([
      'problems/2023/库房 二.mdx error 文件名就是编号，而“库房 二”不能作编号。请改名为“p04.mdx”；标题写在文件里的 title 中。',
    ]);
  });

  it('that is more like a title is a warning where all else is right', async () => {
    write({ 'problems/2023/库房.mdx': entry({ title: '库房', date: '2024-05-01' }) });
    expect(await rules()).toEqual(['problems/2023/库房.mdx warning entry-name-unusual']);
  });
});

describe('an entry without a place in the outline', () => {
  it('is an error where its neighbours have one, with the lines to add', async () => {
    write({ 'problems/2023/p04.mdx': PROBLEMS.p02 });
    expect(await told()).toEqual([
      'problems/2023/p04.mdx error 这一条不在报告的提纲里，全文和打印稿中不会有它，而同类的其他条目都在。请在 reviews/2023.mdx 的 outline 中它应在的位置加上“- type: entry”和“id: 2023/p04”两行；报告印发以后补记的，请写明 date（晚于报告的日期 2024-01-10）；不需要的（例如复制出来的），请删去这个文件。',
    ]);
    expect((await told('en'))[0]).toContain('Add the lines "- type: entry" and "id: 2023/p04"');
  });

  it('is right where it is dated after the report, and where none of its kind has one', async () => {
    write({
      'problems/2023/p04.mdx': entry({ title: '后来发现的', date: '2024-05-01' }),
      'follow-ups/2023/f01.mdx': entry({ title: '没有日期的记录' }),
    });
    expect(await told()).toEqual([]);
    write({ 'problems/2023/p05.mdx': entry({ title: '以前的', date: '2023-05-01' }) });
    expect(await rules()).toEqual(['problems/2023/p05.mdx error entry-unplaced-dated']);
  });

  it('is what a place was mistyped for', async () => {
    write({ 'reviews/2023.mdx': REVIEW.replace('2023/p03', '2023/p3') });
    expect((await told()).map((line) => line.replace(/请核对.*$/u, ''))).toEqual([
      'reviews/2023.mdx error 找不到编号为“2023/p3”的办理情况 / 问题 / 原因 / 措施。是不是“2023/p03”？',
    ]);
  });
});

it.skipIf(IS_WINDOWS)('what systems and editors leave behind is told by nobody', async () => {
  const names = [
    ...[
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
      '~$p01.docx',
      'p01.mdx~',
      '#p01.mdx#',
      '.p01.mdx.swp',
    ],
    ...['p01.mdx.bak', 'p01.mdx.orig', 'p01.mdx.tmp', '.git/HEAD', '__MACOSX/._p01.mdx', 'Icon\r'],
  ];
  for (const below of ['', 'problems/2023/', 'pages/', 'imports/', 'attachments/2023/']) {
    for (const name of names) write({ [below + name]: '' });
  }
  expect(await told()).toEqual([]);
});
