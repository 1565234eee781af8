import { styleText } from 'node:util';
import { message } from '../../src/i18n/messages.ts';
import { loadSearchWords } from '../../src/i18n/load-search-words.ts';
import type { Locale } from '../../src/model/site.ts';
import { foldForm } from '../../src/search/fold-form.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { search } from '../../src/search/query/query.ts';
import type { SearchQuery } from '../../src/search/query/result.ts';
import { FACETS } from '../../src/search/record.ts';
import { printable } from '../../src/text/printable.ts';
import { realFolder } from '../../src/publish/real-folder.ts';
import { putBack } from '../../src/publish/staging.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, UsageError } from '../command.ts';
import { SITE_FOLDER } from '../default-folders.ts';
import { chosenValues } from '../search/chosen-values.ts';
import { jsonReport } from '../search/json-report.ts';
import { withBuiltIndex } from '../search/open-built-index.ts';
import { textReport } from '../search/text-report.ts';

const SORTS = ['relevance', 'date'] as const;

/** How many results fit a screen or two. */
const SHOWN = 20;

const facet = { type: 'string', multiple: true } as const;

export const searchCommand = defineCommand({
  usage:
    'WORDS… [--year YEAR] [--theme THEME] [--kind KIND] [--status STATUS] [--sort relevance|date] [--limit N] [--out DIR] [--json]',
  positionals: true,
  summary: {
    'zh-CN':
      '搜索已生成的网站；几个词用空格隔开，整句加引号（\'"责任 落实"\'），不要的词前加减号，写在 -- 之后（-- -租车）',
    en: 'searches a built site; quotes for a phrase (\'"two words"\'), a minus for what is not wanted, after -- (-- -word)',
  },
  options: {
    content: CONTENT_OPTION,
    out: { type: 'string', default: SITE_FOLDER },
    kind: facet,
    year: facet,
    theme: facet,
    status: facet,
    review: facet,
    aspect: facet,
    organisation: facet,
    source: facet,
    sort: { type: 'string', default: 'relevance' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    out: {
      'zh-CN': `网站的文件夹（默认 ${SITE_FOLDER}）`,
      en: `the folder of the site (default: ${SITE_FOLDER})`,
    },
    kind: {
      'zh-CN': '只看这一类，如 problem 或“问题”；这个和下面七个选项都可以重复',
      en: 'only this kind, as problem or its name; this option and the next seven may be repeated',
    },
    year: { 'zh-CN': '只看这一年', en: 'only this year' },
    theme: { 'zh-CN': '只看这个主题（编号或名称）', en: 'only this theme, by id or title' },
    status: { 'zh-CN': '只看这种状态，如 open', en: 'only this status, as open' },
    review: { 'zh-CN': '只看这份报告（编号）', en: 'only this review, by its id' },
    aspect: { 'zh-CN': '只看这个方面（标题）', en: 'only this aspect, by its title' },
    organisation: { 'zh-CN': '只看这个单位', en: 'only this organisation' },
    source: { 'zh-CN': '只看由它指出的问题', en: 'only what this issuer pointed out' },
    sort: {
      'zh-CN': '排序：relevance 按相关程度（默认），date 按日期',
      en: 'the order: relevance (default) or date',
    },
    limit: {
      'zh-CN': `最多几条（默认 ${SHOWN}；带 --json 时为全部）`,
      en: `at most so many results (default: ${SHOWN}; all with --json)`,
    },
    json: { 'zh-CN': '输出 JSON', en: 'prints JSON' },
  },
  async run({ values, positionals, console }) {
    const { locale, print } = console;
    const text = positionals.join(' ').trim();
    const words = await loadSearchWords(locale);
    const parsed = parseQuery(text, foldForm);
    const asked = FACETS.filter((each) => values[each] !== undefined);
    if (text === '' && asked.length === 0) {
      throw new UsageError(message(locale, 'search-nothing-asked'));
    }
    if (text !== '' && parsed.words.length + parsed.excluded.length === 0) {
      throw new UsageError(words.noWords(printable(text)));
    }
    const sort = SORTS.find((each) => each === values.sort);
    if (!sort) throw new UsageError(`--sort ${values.sort}: ${SORTS.join(', ')}`);
    const limit =
      values.limit === undefined ? (values.json ? Infinity : SHOWN) : limitOf(values.limit, locale);

    await putBack(await realFolder(values.out));
    const { query, result } = await withBuiltIndex(values.out, async (index) => {
      const chosen = chosenValues(values, index.table, console);
      const query: SearchQuery = { text, chosen, sort, byYear: false, limit };
      return { query, result: await search(index, query) };
    });
    if (values.json) print(jsonReport(query, result));
    else textReport(query, result, { locale, words, emphasise }).forEach(print);
    return undefined;
  },
});

/** Only where a terminal shows it, and its user wants it. */
const emphasise = (hit: string): string => styleText('bold', hit);

function limitOf(value: string, locale: Locale): number {
  const limit = Number(value);
  if (/^\d+$/u.test(value) && limit > 0) return limit;
  throw new UsageError(`--limit ${value}: ${message(locale, 'search-limit')}`);
}
