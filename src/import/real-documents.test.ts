import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../content/document.ts';
import { withoutWhiteSpace } from '../model/document.ts';
import { imported, outlineOf } from '../testing/imported.ts';
import { loadProfile } from '../profiles/load.ts';
import { planImport } from './plan-import.ts';
import { readDocument } from './read-document.ts';

/** The folder with real reports, which are not part of the project. */
const FOLDER = process.env['DUIZHAO_DOCUMENTS'];
const HOW = FOLDER === undefined ? ' (set DUIZHAO_DOCUMENTS to the folder that holds it)' : '';

const importOf = async (name: string) => {
  const document = await readDocument(join(FOLDER ?? '', name));
  const result = imported(document);
  return { document, result, ...outlineOf(result) };
};

const filesOf = ({ result: { review, entries } }: Awaited<ReturnType<typeof importOf>>) =>
  [review, ...entries.values()].map(({ data, body }) => ({ data, body }));

describe(`the report of 2021${HOW}`, () => {
  it.skipIf(FOLDER === undefined)('is understood', async () => {
    const { document, result, nodes, ...report } = await importOf('review-2021.txt');
    const texts = [...result.entries.values()];
    const of = (kind: string) => texts.filter((entry) => entry.kind === kind);
    const figures = nodes.flatMap((node) => [
      ...(('targets' in node && node.targets) || []),
      ...(('actuals' in node && node.actuals) || []),
    ]);

    expect(nodes.filter(({ type }) => type === 'section')).toHaveLength(4);
    expect(nodes.filter(({ type }) => type === 'aspect')).toHaveLength(6);
    expect(nodes.filter((node) => 'nil' in node && node.nil)).toHaveLength(3);
    expect(of('cause')).toHaveLength(5);
    expect(of('measure')).toHaveLength(3);
    expect(of('follow-up')).toHaveLength(4);

    const problems = of('problem').map(({ data }) => data);
    const perAspect = [1, 2, 3, 4, 5, 6].map(
      (number) => problems.filter(({ aspect }) => aspect === `2021/a${number}`).length,
    );
    expect(perAspect).toEqual([2, 3, 2, 1, 2, 6]);
    expect(problems).toHaveLength(16);
    expect(problems.filter(({ label }) => label === undefined)).toEqual([
      expect.objectContaining({ aspect: '2021/a4' }),
    ]);

    expect(figures).toEqual([
      expect.stringMatching(/中心组学习\|=\|12\|次$/u),
      '集体学习|=|22|次',
      expect.stringMatching(/党课\|=\|3\|次$/u),
      expect.stringMatching(/研究意识形态工作\|=\|3\|次$/u),
      expect.stringMatching(/外出招商\|>=\|30\|次$/u),
      expect.stringMatching(/中心组学习\|>=\|12\|次\|全年$/u),
      '集中学习|>=|20|次|全年',
      '开展调研|>=|20|次|全年',
      expect.stringMatching(/重大问题\|>=\|10\|项\|全年$/u),
    ]);
    expect(report.totals).toEqual({ aspects: 12, problems: 26, done: 26 });
    expect(report.confirmed).toBe(false);
    expect(document.text).not.toContain(report.title);
    expect(withoutWhiteSpace(textOf(result.review, result.entries))).toBe(
      withoutWhiteSpace(document.text),
    );
  });

  it.skipIf(FOLDER === undefined)('is the same in another encoding', async () => {
    const utf8 = await importOf('review-2021.txt');
    const gb18030 = await importOf('review-2021.gb18030.txt');
    expect(gb18030.document.encoding).toBe('gb18030');
    expect(filesOf(gb18030)).toEqual(filesOf(utf8));
  });

  it
    .skipIf(FOLDER === undefined)
    .each(
      ['docx', 'autonumbered.docx', 'odt', 'doc', 'rtf', 'pdf'].map(
        (type) => `review-2021.${type}`,
      ),
    )('is the same in %s', async (name) => {
    const office = await importOf(name);
    expect(filesOf(office)).toEqual(filesOf(await importOf('review-2021.txt')));
    expect(office.document.warnings ?? []).toEqual([]);
    expect(office.document.leftOut).toEqual([]);
    for (const { text, start } of office.document.blocks) {
      expect(office.document.text.slice(start, start + text.length)).toBe(text);
    }
  });
});

describe(`files as offices make them${HOW}`, () => {
  /** What is asked to be confirmed, by the file that asks, and what is told to be left out. */
  const lookedAt = async (start: string) => {
    const folder = join(FOLDER ?? '', 'office');
    const name = (await readdir(folder)).find((each) => each.startsWith(start)) ?? start;
    const document = await readDocument(join(folder, name));
    const profile = await loadProfile('self-review');
    const context = { review: '2023', year: 2023, profile, locale: 'zh-CN' } as const;
    const { summary } = planImport(document, context);
    const asked = new Map(summary.confirm.map(({ path, reason }) => [path, reason]));
    const told = new Map(document.leftOut?.map(({ kind, count }) => [kind, count]));
    return { asked, told };
  };

  it.skipIf(FOLDER === undefined)('are told of what is in them beside their text', async () => {
    const { told } = await lookedAt('澄园');
    expect(told).toEqual(
      new Map([
        ['table', 2],
        ['comment', 1],
        ['picture', 1],
        ['margin', 1],
      ]),
    );
    const revised = await lookedAt('2024');
    for (const kind of ['insertion', 'deletion', 'text-box', 'note', 'table'] as const) {
      expect([...revised.told.keys()]).toContain(kind);
    }
  });

  it.skipIf(FOLDER === undefined)('ask to confirm what is read wrongly', async () => {
    const { asked } = await lookedAt('澄园');
    const review = asked.get('reviews/2023.mdx') ?? '';
    for (const sign of ['版头', '版记', '取自表格的单元格', '表格变成了一格一段的文字']) {
      expect(review).toContain(sign);
    }
    const rows = [1, 2, 3, 4, 5, 6, 7].map((row) => asked.get(`problems/2023/p0${row}.mdx`) ?? '');
    for (const row of rows) expect(row).toContain('可能说的是往期');
    expect([...asked.values()].join('\n')).toContain('图片 1 幅');
    expect((await lookedAt('2024')).asked.size).toBeGreaterThan(1);
  });
});
