import { describe, expect, it, vi } from 'vitest';
import { graphOf } from '../content/graph-of.ts';
import { readContent } from '../content/read.ts';
import { referencesTo } from '../content/references-to.ts';
import { requireValid } from '../content/require-valid.ts';
import { importReportSchema } from '../model/import-report.ts';
import { keepIds } from '../import/writer/keep-ids.ts';
import { lostChecks } from '../import/writer/uncheck.ts';
import type * as problemModule from '../model/problem.ts';
import { publish } from '../publish/audience.ts';
import { contentFiles } from './imported.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('../model/problem.ts', async (importOriginal) => {
  const original = await importOriginal<typeof problemModule>();
  const { links } = await import('../model/entry.ts');
  const related = links(['problem'], 'relatedBy');
  return { ...original, problemSchema: original.problemSchema.extend({ related }) };
});

const folder = temporaryFolder();

async function contentWith(related: string, audience = '') {
  folder.write('site.yaml', 'name: 汇编\norganisation: 后勤处\n');
  folder.write('reviews/2021.mdx', '---\ntitle: 甲\nyear: 2021\n---\n');
  folder.write('reviews/2022.mdx', '---\ntitle: 乙\nyear: 2022\n---\n');
  folder.write('problems/2021/p01.mdx', `---\ntitle: 丙\n${audience}---\n`);
  folder.write('problems/2022/p01.mdx', `---\ntitle: 丁\nrelated: [${related}]\n---\n`);
  return readContent(folder.path);
}

const relatedIn = (thing: unknown, name: string) =>
  (Reflect.get(Object(thing), name) as { id: string }[]).map(({ id }) => id);

describe('a link field that is added to a schema', () => {
  it('is checked: what it names has to be there', async () => {
    const { invalid } = await contentWith('2021/p09');
    expect(invalid.flatMap(({ messages }) => messages.map(String))).toEqual([
      expect.stringContaining('problems/2022/p01.mdx:3:11'),
    ]);
  });

  it('is found when a review is asked for what refers to it', async () => {
    const content = await contentWith('2021/p01');
    expect(referencesTo('2021', content, []).map(({ to }) => to)).toEqual(['2021/p01']);
  });

  it('does not pass the gate where what it names is withheld', async () => {
    const dataOf = async (audience: string) =>
      publish(
        requireValid(await contentWith('2021/p01', audience), folder.path),
      ).entries.problem.at(-1)?.data;
    expect(await dataOf('')).toMatchObject({ related: ['2021/p01'] });
    expect(await dataOf('audience: internal\n')).toMatchObject({ related: [] });
  });

  it('is given to both of its ends by the graph', async () => {
    const graph = graphOf(publish(requireValid(await contentWith('2021/p01'), folder.path)));
    expect(relatedIn(graph.entry('2022/p01'), 'related')).toEqual(['2021/p01']);
    expect(relatedIn(graph.entry('2021/p01'), 'relatedBy')).toEqual(['2022/p01']);
  });

  it('follows the id that an entry keeps when it is imported again', () => {
    const problem = (id: string, title: string, data = {}) => ({
      id,
      kind: 'problem' as const,
      data: { title, ...data },
      paragraphs: [],
    });
    const review = { data: { title: '甲', year: 2021 }, paragraphs: [] };
    const entries = [
      problem('2021/p01', '窗口排队时间长'),
      problem('2021/p02', '公务用车台账不全', { related: ['2021/p01'] }),
    ];
    const base = contentFiles([
      ['problems/2021/p04.mdx', '---\ntitle: 窗口排队时间长\n---\n'],
      ['problems/2021/p07.mdx', '---\ntitle: 公务用车台账不全\n---\n'],
    ]);
    const { draft } = keepIds({ review, entries, totals: undefined }, '2021', {
      base,
      existing: base,
      given: {},
    });
    expect(draft.entries.map(({ id, data }) => [id, Reflect.get(data, 'related')])).toEqual([
      ['2021/p04', undefined],
      ['2021/p07', ['2021/p04']],
    ]);
  });

  it('has to be looked through again when it has changed', () => {
    const file = (related: string) =>
      contentFiles([['problems/2021/p02.mdx', `---\ntitle: 丙\nrelated: [${related}]\n---\n`]]);
    expect(lostChecks(file('2021/p01'), file('2021/p03'), '2021')).toEqual(['links']);
  });

  it('may stand in the report of an import', () => {
    const { field } = importReportSchema.shape.links.element.shape;
    expect(field.options).toContain('related');
  });
});
