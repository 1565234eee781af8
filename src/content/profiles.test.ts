import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../i18n/user-error.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { digestNow } from './digest-now.ts';
import { chosenProfile } from './profiles.ts';
import { readContent } from './read.ts';

const folder = temporaryFolder();

beforeEach(() => {
  vi.stubEnv('DUIZHAO_LANG', 'zh-CN');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const SITE = 'name: 自查报告汇编\norganisation: 后勤处\n';

/** Writes a site with profiles of its own, by their names. */
function write(profiles: Record<string, string>, settings = ''): void {
  folder.write('site.yaml', SITE + settings);
  for (const [name, text] of Object.entries(profiles)) {
    folder.write(name.includes('.') ? `profiles/${name}` : `profiles/${name}.yaml`, text);
  }
}

/** All that is said of the content: path:line:column and the message. */
async function told(): Promise<string[]> {
  const { invalid, doubtful } = await readContent(folder.path);
  return [...new Set([...invalid, ...doubtful])].flatMap((file) =>
    file.messages.map(({ line, column, reason }) => `${file.path}:${line}:${column} ${reason}`),
  );
}

describe('a profile of the site', () => {
  it('says what differs from one of the program, and is that of the site where it is named', async () => {
    write(
      {
        'our-own': `extends: self-review
terms: { zh-CN: { review: 问题剖析材料, entries: { problem: 堵点 } } }
headings: { problem: { add: [堵点] } }
closings: [此件存档]
`,
      },
      'profile: our-own\n',
    );
    const { profile } = await readContent(folder.path);
    expect(await told()).toEqual([]);
    expect(profile).toMatchObject({
      id: 'our-own',
      terms: {
        'zh-CN': { review: '问题剖析材料', ledger: '整改台账', entries: { measure: '措施' } },
      },
      closings: ['此件存档'],
    });
    expect(profile?.headings.problem).toEqual(expect.arrayContaining(['堵点', '问题']));
  });

  it('may take over another of the site, which may be there for that alone', async () => {
    write(
      {
        本市: 'abstract: true\nextends: self-review\nclosings: [此件存档]\n',
        本街道: 'extends: 本市\nterms: { zh-CN: { review: 剖析材料 } }\n',
      },
      'profile: 本街道\n',
    );
    expect(await told()).toEqual([]);
    const { profile } = await readContent(folder.path);
    expect(profile).toMatchObject({
      closings: ['此件存档'],
      terms: { en: { review: 'Self-review' } },
    });
  });

  it('may be there for others alone and incomplete, and then cannot be chosen', async () => {
    write({ base: 'abstract: true\nclosings: [此件存档]\n' }, 'profile: base\n');
    expect(await told()).toEqual([
      'site.yaml:3:1 体例“base”只供其他体例沿用，不能直接选用。可以选择：inspection-rectification, self-review。',
    ]);
  });

  it('is named beside those of the program to whoever asks for another', async () => {
    write({ 'our-own': 'extends: self-review\n' }, 'profile: ours\n');
    expect(await told()).toEqual([
      'site.yaml:3:1 没有名为“ours”的体例。可以选择：inspection-rectification, our-own, self-review。',
    ]);
  });

  it('makes another site when it is changed', async () => {
    write({ 'our-own': 'extends: self-review\n' });
    const { digest } = await readContent(folder.path);
    expect(await digestNow(folder.path)).toBe(digest);
    write({ 'our-own': 'extends: self-review\nclosings: [此件存档]\n' });
    expect(await digestNow(folder.path)).not.toBe(digest);
    expect((await readContent(folder.path)).digest).toBe(await digestNow(folder.path));
  });
});

const WRONG: [mistake: string, text: string, message: string][] = [
  [
    'a base that there is not',
    'extends: self-reviw\n',
    ':1:1 没有名为“self-reviw”的体例。可以选择：chinese-report, inspection-rectification, self-review。',
  ],
  ['itself', 'extends: wrong\n', ':1:1 这几个体例互相沿用，没有源头：wrong → wrong。'],
  [
    'no base, and too little',
    'closings: [此件存档]\n',
    ':1:1 体例要么写全，要么沿用另一个；这里缺少：terms,',
  ],
  [
    'a field that there is not',
    'extends: self-review\nheadings:\n  problems: [堵点]\n',
    ':3:3 不认识的字段“problems”。是不是“problem”？',
  ],
  [
    'a word for add that there is not',
    'extends: self-review\nclosings: { ad: [此件存档] }\n',
    ':2:13 不认识的字段“ad”。',
  ],
  [
    'a text in the place of a list',
    'extends: self-review\nclosings: 此件存档\n',
    ':2:1 字段“closings”应当是列表（每行一项，以 - 开头），这里不是。请写成 [此件存档]',
  ],
  [
    'a text in the place of an addition',
    'extends: self-review\nclosings: { add: 此件存档 }\n',
    ':2:13 字段“closings.add”应当是列表（每行一项，以 - 开头），这里不是。请写成 [此件存档]',
  ],
  [
    'a number for a word',
    'extends: self-review\nclosings: [110]\n',
    ':2:12 字段“closings”应当是文字',
  ],
  ['a group without fields', 'extends: self-review\nheadings:\n', ':2:1 字段“headings”是空的。'],
  [
    'to remove what the base does not have',
    'extends: self-review\nclosings: { remove: [此件存档] }\n',
    ':2:22 “self-review”的这个列表中没有“此件存档”，无法去掉。',
  ],
  [
    'no item of a list any more',
    'extends: self-review\nclosings: { remove: [抄送, 特此报告] }\n',
    ':2:1 字段“closings”',
  ],
  [
    'a severity that there is not',
    'extends: self-review\nseverities: { measure-vague: loud }\n',
    ':2:15 字段“severities.measure-vague”不认识“loud”。',
  ],
  ['the colon of an input method', 'extends：self-review\n', ':1:8 '],
  ['a mark that withholds', "extends: self-review\nclosings: ['<Redact>甲</Redact>']\n", ':2:12 '],
];

describe('a profile of the site is told', () => {
  it.each(WRONG)('of %s', async (_, text, message) => {
    write({ wrong: text });
    const [first, ...more] = await told();
    expect(first).toContain(`profiles/wrong.yaml${message}`);
    expect(more).toEqual([]);
  });

  it('in English where that is the language of the site', async () => {
    write({ wrong: 'extends: self-review\nclosings: { remove: [此件存档] }\n' }, 'locale: en\n');
    expect(await told()).toEqual([
      'profiles/wrong.yaml:2:22 The list of "self-review" does not have "此件存档", so that it cannot be removed. Compare its spelling, or remove it here.',
    ]);
  });

  it('of a circle, each that is part of it and no other', async () => {
    write({ a: 'extends: b\n', b: 'extends: a\n', c: 'extends: a\n' });
    expect(await told()).toEqual([
      expect.stringContaining('profiles/a.yaml:1:1 这几个体例互相沿用，没有源头：a → b → a。'),
      expect.stringContaining('profiles/b.yaml:1:1 这几个体例互相沿用，没有源头：b → a → b。'),
    ]);
  });

  it('of its own mistakes and not those of what it takes over', async () => {
    write({ a: 'extends: self-review\nclosing: [此件存档]\n', b: 'extends: a\n' }, 'profile: b\n');
    expect(await told()).toEqual([
      expect.stringContaining('profiles/a.yaml:2:1 不认识的字段“closing”'),
    ]);
  });

  it.each([
    ['self-review', '程序自带的体例已经用了这个名称'],
    ['con', '是 Windows'],
    ['unit/ours.yaml', '请移到 profiles/ours.yaml'],
    ['ours.yml', '请改名为“ours.yaml”'],
    ['ours.yaml.txt', '请改名为“ours.yaml”'],
    ['readme.txt', '没有读这个文件'],
  ])('of a name that it cannot have: %s', async (name, message) => {
    write({ [name]: 'extends: self-review\n' });
    expect(await told()).toEqual([expect.stringContaining(message)]);
  });

  it('to whoever imports by it', async () => {
    write({ wrong: 'extends: self-reviw\n', ours: 'extends: wrong\n' });
    const { profiles } = await readContent(folder.path);
    const refusal = chosenProfile('ours', profiles).catch((error: unknown) => error);
    expect((await refusal) as UserError).toMatchObject({ id: 'profile-broken' });
    expect(((await refusal) as UserError).text('zh-CN')).toMatch(
      /体例“ours”不能用[^]*\nprofiles\/wrong\.yaml:1:1 {2}没有名为“self-reviw”的体例/u,
    );
  });
});
