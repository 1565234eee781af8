import { afterEach, describe, expect, it, vi } from 'vitest';
import { FILE_ERRORS } from '../testing/layman-errors/file-errors.ts';
import { QUOTE_ERRORS } from '../testing/layman-errors/quote-errors.ts';
import {
  fileOf,
  type LaymanError,
  MEASURE,
  PROBLEM,
  REVIEW,
} from '../testing/layman-errors/row.ts';
import { VALUE_ERRORS } from '../testing/layman-errors/value-errors.ts';
import { WORD_ERRORS } from '../testing/layman-errors/word-errors.ts';
import { YAML_ERRORS } from '../testing/layman-errors/yaml-errors.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readContent } from './read.ts';

const folder = temporaryFolder();

afterEach(() => {
  vi.unstubAllEnvs();
});

const ERRORS: readonly LaymanError[] = [
  ...FILE_ERRORS,
  ...QUOTE_ERRORS,
  ...YAML_ERRORS,
  ...WORD_ERRORS,
  ...VALUE_ERRORS,
];

/** A content folder without errors; each error changes one file of it. */
const RIGHT = {
  'themes.yaml': '- id: cars\n  title: 公务用车\n',
  'names.yaml': '- 王芳\n',
  'pages/about.mdx': fileOf('title: 关于本站'),
  [REVIEW]: fileOf('title: 年度报告', 'year: 2024'),
  [PROBLEM]: fileOf('title: 台账不全'),
  [MEASURE]: fileOf('title: 每月核对'),
};

/** All that is said of the folder in a language: line, column and message; the file too where it is another one. */
async function told({ path, text }: LaymanError, locale: string): Promise<string[]> {
  // Where the settings cannot be read, nobody knows the language of the site.
  vi.stubEnv('DUIZHAO_LANG', locale);
  const site = `name: 报告汇编\norganisation: 后勤处\nlocale: ${locale}\n`;
  for (const [name, content] of Object.entries({ 'site.yaml': site, ...RIGHT, [path]: text })) {
    folder.write(name, content);
  }
  const { invalid } = await readContent(folder.path);
  return invalid.flatMap((file) =>
    file.messages.map(({ line, column, reason }) =>
      [...(file.path === path ? [] : [file.path]), `${line}:${column}`, reason].join(' '),
    ),
  );
}

describe.each(ERRORS)('$what ($path)', (error) => {
  it('is told by its cause and its remedy, once, in Chinese', async () => {
    expect(await told(error, 'zh-CN')).toEqual(error.zh);
  });

  it('and in English', async () => {
    expect(await told(error, 'en')).toEqual(error.en);
  });
});

/** What only somebody knows who has read the specification, or the program's libraries. */
const LIBRARY =
  /scalar|implicit|mapping|sequence|collection|token|flow |zod|invalid input|undefined|NaN/iu;

it('no message speaks the language of a library', () => {
  const messages = ERRORS.flatMap(({ zh, en }) => [...zh, ...en]);
  expect(messages.filter((message) => LIBRARY.test(message))).toEqual([]);
  const inChinese = ERRORS.flatMap(({ zh }) => zh);
  expect(inChinese.filter((message) => /[A-Za-z]+ [a-z]+ [a-z]+/u.test(message))).toEqual([]);
});
