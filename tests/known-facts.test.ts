import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { interfaceOf } from '../src/i18n/interface.ts';
import { wordsOf } from '../src/i18n/languages.ts';
import { readDocument } from '../src/import/read-document.ts';
import { loadProfile } from '../src/profiles/load.ts';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { duizhao } from './support/command.ts';
import { temporaryFolder } from './support/temporary.ts';

/** A folder with real documents, which are no part of this project. */
const DOCUMENTS = process.env['DUIZHAO_DOCUMENTS'] ?? '';

/** Two years of an office that did everything, in words that no program links. */
const REPORTS = {
  '2019年度自查报告.txt': `南浦街道办事处2019年度自查报告

一、存在的问题
（一）服务居民方面
一是窗口排队偏久。通过走访，认识到居民意见集中，但是高峰时段只开两个窗口。比如3月平均等候40分钟。这说明安排不细。
二是楼道堆物清理慢。但是清理靠居民自觉。比如5号楼堆物半年未清。这说明责任不明。
（二）财务管理方面
一是报销拖延。但是单据在各处流转过久。比如有一笔走了52天。这说明流程不清。

二、原因分析
一是人手安排没有跟着人流走。
二是楼道归谁管没有写清。

三、整改措施
一是高峰时段增开窗口。投入18万元添置叫号设备，等候时间降至15分钟。完成时限：2020年3月底前。
二是每月清理楼道2次。由城管科负责，2020年6月底前完成。
三是报销不超过10天。
`,
  '2020年度自查报告.txt': `南浦街道办事处2020年度自查报告

一、2019年度问题整改情况
一是窗口已按时段调配，叫号设备花了15万元，等候时间降到12分钟。
二是楼道全年清理30次，居民满意。
三是单据改为网上流转，最长8天。

二、存在的问题
（一）服务居民方面
一是老年人不会用叫号机。但是没有安排专人引导。比如7月有12位老人空等。这说明想得不全。
（二）财务管理方面
一是发票重复提交。但是系统不查重。比如有3张交了两次。这说明把关不严。

三、整改措施
一是安排2名引导员。
二是系统增加查重功能。
`,
};

const words = interfaceOf('zh-CN');
const { terms } = await loadProfile('self-review');
const ledger = wordsOf('zh-CN').ledger(terms['zh-CN']);

/** What a site may say of an office only where somebody knows it. */
const ACCUSING = [
  words.overdue,
  ...[words.outcomes.missed, words.outcomes.late, words.outcomes.unreported],
  words.outcomes.awaited,
  ...Object.values(words.found),
  ...[words.empty.causes, words.empty.measuresOf, words.empty.problemsOf],
  ...[ledger.noMeasure, ledger.noProblem, ledger.counts.unanswered],
  ...[ledger.unstated, ledger.counts.nobody],
  words.claims.unmentioned,
  terms['zh-CN'].statuses.open,
];

/** Words for those who write content, which no reader knows what to do with. */
const FOR_WRITERS =
  /npm run|\.ya?ml\b|front matter|\b(?:causes|measures|problems|continues|targets|actuals|asOf)\b/u;

/** The texts of a built page that the site says itself: those that stand in no document. */
async function saidBySite(path: string, documents: string): Promise<string[]> {
  const { document } = parseHTML(await readFile(path, 'utf8'));
  const said: string[] = [];
  for (const each of document.querySelectorAll('script, style, noscript, code')) each.remove();
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = withoutWhiteSpace(node.textContent ?? '');
      if (text !== '' && !documents.includes(text.replace(/…$/u, ''))) said.push(text);
    }
    node.childNodes.forEach(visit);
  };
  visit(document.body);
  return said;
}

interface Site {
  content: string;
  folder: string;
  documents: string;
  reviews: string[];
}

/** What the pages of a site say themselves, page by page. */
async function pagesOf({ content, folder, documents }: Site): Promise<[string, string[]][]> {
  const dist = join(folder, 'dist');
  // What the office keeps to itself bears its marks, which a public site would have to be released from.
  const built = await duizhao(
    ...['build', '--content', content, '--out', dist, '--audience', 'internal'],
  );
  expect(built.code, built.stderr).toBe(0);
  const pages = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  return Promise.all(
    pages.map(async (name): Promise<[string, string[]]> => [
      name.replaceAll('\\', '/'),
      await saidBySite(join(dist, name), documents),
    ]),
  );
}

const found = (pages: readonly [string, string[]][], isFound: (text: string) => boolean) =>
  pages
    // The legend holds every word; open data names its columns as its files do.
    .filter(([name]) => !/^(?:legend|data)\//u.test(name))
    .flatMap(([name, texts]) => texts.filter(isFound).map((text) => `${name}: ${text}`));

const isForWriters = (text: string): boolean => FOR_WRITERS.test(text);

const isAccusing = (text: string): boolean => ACCUSING.some((word) => text.includes(word));

/** Imports documents into a new folder; the site speaks of a day long after. */
async function imported(files: readonly string[]): Promise<Site> {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  const done = await duizhao('import', ...files, '--content', content);
  expect(done.stderr).not.toContain('Error');
  const settings = join(content, 'site.yaml');
  await writeFile(settings, `${await readFile(settings, 'utf8')}asOf: 2026-06-30\n`);
  const texts = await Promise.all(
    files.map(async (file) => withoutWhiteSpace((await readDocument(file)).text)),
  );
  const reviews = (await readdir(join(content, 'reviews'))).map((name) => name.slice(0, -4));
  return { folder, content, documents: texts.join(''), reviews };
}

const confirmed = async ({ content, reviews }: Site): Promise<void> => {
  for (const review of reviews) {
    const flags = ['--kinds', '--links', '--earlier', '--by', '办公室'];
    const done = await duizhao('confirm', review, ...flags, '--content', content);
    expect(done.code, done.stderr).toBe(0);
  }
};

/** Word files as offices make them, where they are there: no part of this project. */
async function officeFiles(): Promise<string[]> {
  if (DOCUMENTS === '') return [];
  const folder = join(DOCUMENTS, 'office');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  return names.map((name) => join(folder, name));
}

describe('a site of reports that nobody has looked through (with DUIZHAO_DOCUMENTS, of real Word files too)', () => {
  it('accuses nobody and has no word for writers; looked through, it says all that is true', async () => {
    const folder = await temporaryFolder();
    for (const [name, text] of Object.entries(REPORTS)) await writeFile(join(folder, name), text);
    const office = await officeFiles();
    const own = Object.keys(REPORTS).map((name) => join(folder, name));
    const site = await imported([...own, ...office]);
    expect(site.reviews).toHaveLength(own.length + office.length);
    const before = await pagesOf(site);
    expect(found(before, isAccusing)).toEqual([]);
    expect(found(before, isForWriters)).toEqual([]);
    expect(found(before, (text) => text.includes(words.unlinked)).length).toBeGreaterThan(0);

    await confirmed(site);
    const after = await pagesOf(site);
    const text = after.flatMap(([, texts]) => texts).join('\n');
    for (const known of [
      words.empty.measuresOf,
      ledger.noMeasure,
      words.overdue,
      words.found.new,
    ]) {
      expect(text, known).toContain(known);
    }
    expect(found(after, (each) => each.includes(words.unlinked))).toEqual([]);
    expect(found(after, isForWriters)).toEqual([]);
  });
});
