import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { interfaceOf } from '../../i18n/interface.ts';
import type { AttachedFile } from '../../model/attached-file.ts';
import { buildGraph } from '../../model/graph.ts';
import { type Locale, LOCALES, siteSchema } from '../../model/site.ts';
import { loadProfile } from '../../profiles/load.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';
import { readCsv } from '../../testing/read-csv.ts';
import { tableCsv } from './csv.ts';
import { reviewsJson, tableJson, tableSchema } from './json.ts';
import type { DataSource, Row } from './table.ts';
import { TABLES } from './tables.ts';

const profile = await loadProfile('self-review');

const REGISTER: AttachedFile = {
  path: '2024/f01/登记表.pdf',
  media: 'application/pdf',
  kind: 'document',
  size: 1234,
  sha256: '0'.repeat(64),
};

const graph = buildGraph({
  themes: [{ id: 'services', title: '企业服务' }],
  reviews: [
    reviewInput('2023', {
      date: '2024-01-12',
      outline: [{ type: 'aspect', id: '2023/a1', title: '服务企业方面', theme: 'services' }],
    }),
    reviewInput('2024', { baseline: ['2023'], totals: { problems: 2, done: 1, quote: '共2条' } }),
  ],
  entries: [
    entryInput.problem('2023/p01', { title: '走访少', aspect: '2023/a1', label: '一是' }),
    entryInput.problem('2024/p01', {
      title: '走访仍少',
      continues: '2023/p01',
      source: { issuer: '上级督查组', ref: '〔2024〕7号' },
    }),
    entryInput.cause('2023/c01', { problems: ['2023/p01'] }),
    entryInput.measure('2023/m01', {
      problems: ['2023/p01'],
      due: '2024-06-30',
      tasks: [
        { text: '排出计划', due: '2024-03-31', status: 'done-claimed' },
        { text: '逐户走访' },
      ],
      targets: [
        { id: 't1', metric: '走访', op: '>=', value: 60, unit: '次' },
        { id: 't2', metric: '办结', op: '>=', value: 90, unit: '%' },
      ],
    }),
    entryInput.followUp('2024/f01', {
      status: 'partial',
      date: '2024-12-31',
      about: ['2023/p01'],
      attachments: [{ file: 'f01/登记表.pdf', title: '走访登记表', date: '2024-12-20' }],
      actuals: [{ target: '2023/m01/t1', metric: '走访', op: '=', value: 0, unit: '次' }],
    }),
  ],
});

function source(locale: Locale, settings: object = { asOf: '2024-12-31' }): DataSource {
  const site = siteSchema.parse({ name: '报告', organisation: '办公室', locale, ...settings });
  return {
    site,
    graph,
    files: [REGISTER],
    terms: profile.terms[locale],
    words: interfaceOf(locale),
  };
}

/** A JSON Schema as far as it tells of rows. */
interface FileSchema {
  properties: { rows: { items: { properties: Record<string, object> } } };
}

/** The rows of a table as its file of JSON holds them. */
function rowsOf(name: string, from = source('zh-CN')): Row[] {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const { rows } = JSON.parse(tableJson(table, from)) as { rows: Row[] };
  return rows;
}

describe('the open data', () => {
  it('tells where each problem stands and what it is linked to', () => {
    expect(rowsOf('problems')).toEqual([
      expect.objectContaining({
        id: '2024/p01',
        baselineState: 'updated',
        continues: '2023/p01',
        sourceIssuer: '上级督查组',
        sourceRef: '〔2024〕7号',
        sourceDate: null,
        url: '/problems/2024/p01/',
      }),
      expect.objectContaining({
        id: '2023/p01',
        review: '2023',
        year: 2023,
        label: '一是',
        title: '走访少',
        aspect: '2023/a1',
        aspectTitle: '服务企业方面',
        theme: 'services',
        status: 'partial',
        statusWord: '部分完成',
        baselineState: null,
        continuedBy: ['2024/p01'],
        causes: ['2023/c01'],
        measures: ['2023/m01'],
        followUps: ['2024/f01'],
      }),
    ]);
  });

  it('tells what was promised, what was reported and what became of it; nought is a figure', () => {
    expect(rowsOf('targets')).toEqual([
      expect.objectContaining({
        id: '2023/m01/t1',
        bound: 'at-least',
        value: 60,
        actual: 0,
        outcome: 'missed',
        followUps: ['2024/f01'],
      }),
      expect.objectContaining({
        id: '2023/m01/t2',
        actual: null,
        outcome: 'unreported',
        followUps: [],
      }),
    ]);
    expect(rowsOf('actuals')).toEqual([
      expect.objectContaining({ followUp: '2024/f01', target: '2023/m01/t1', bound: 'exactly' }),
    ]);
  });

  it('tells which files belong to an entry, what they are, and where they can be had', () => {
    expect(rowsOf('attachments')).toEqual([
      {
        entry: '2024/f01',
        number: 1,
        review: '2024',
        year: 2024,
        file: '2024/f01/登记表.pdf',
        title: '走访登记表',
        date: '2024-12-20',
        note: null,
        type: 'application/pdf',
        size: 1234,
        sha256: '0'.repeat(64),
        fileUrl: `/attachments/2024/f01/${encodeURIComponent('登记表.pdf')}`,
        url: '/reviews/2024/#2024-f01',
      },
    ]);
  });

  it('tells what is overdue on the date of the content, and nothing without one', () => {
    const overdue = (rows: Row[]) => rows.map((row) => row.overdue);
    expect(overdue(rowsOf('measures'))).toEqual([true]);
    expect(overdue(rowsOf('tasks'))).toEqual([false, false]);
    expect(overdue(rowsOf('measures', source('zh-CN', {})))).toEqual([null]);
  });

  it('holds what a report states beside what the site holds', () => {
    const [latest] = rowsOf('reviews');
    expect(latest).toMatchObject({ statedProblems: 2, statedDone: 1, quote: '共2条' });
    expect(latest).toMatchObject({ problemCount: 1, followUpCount: 1, baseline: ['2023'] });
  });

  it('counts what belongs to a theme', () => {
    expect(rowsOf('themes')).toEqual([
      expect.objectContaining({ id: 'services', problemCount: 1, measureCount: 0 }),
    ]);
  });

  it('names whole addresses once the site says where it stands', () => {
    const from = source('zh-CN', { url: 'https://example.org', base: '/archive' });
    expect(rowsOf('follow-ups', from)[0]?.url).toBe(
      'https://example.org/archive/reviews/2024/#2024-f01',
    );
  });

  for (const table of TABLES) {
    it(`is in ${table.name}.json as its JSON Schema says, in both languages`, () => {
      for (const locale of LOCALES) {
        const ajv = new Ajv2020({ strict: true });
        addFormats.default(ajv);
        const schema = JSON.parse(tableSchema(table, source(locale))) as FileSchema;
        const validate = ajv.compile({ ...schema, $id: 'https://example.org/schema' });
        const file: unknown = JSON.parse(tableJson(table, source(locale)));
        expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
        const { items } = schema.properties.rows;
        expect(Object.keys(items.properties)).toEqual(Object.keys(table.fields));
        for (const field of Object.values(items.properties)) {
          expect(field).toMatchObject({
            title: expect.stringMatching(/./u),
            description: expect.stringMatching(/./u),
          });
        }
      }
    });

    it(`is the same in ${table.name}.csv as in ${table.name}.json`, () => {
      const from = source('zh-CN');
      const [heads = [], ...cells] = readCsv(tableCsv(table, from).slice(1));
      expect(new Set(heads).size).toBe(Object.keys(table.fields).length);
      const rows = table.rows(from, graph.reviews).map((row) =>
        Object.values(row).map((value) => {
          if (Array.isArray(value)) return value.join('; ');
          return value === null ? '' : String(value);
        }),
      );
      expect(cells).toEqual(rows);
    });
  }

  it('can be had for some reviews alone, with their links to others', () => {
    const reviews = graph.reviews.filter(({ id }) => id === '2024');
    const { tables } = JSON.parse(reviewsJson(source('zh-CN'), reviews)) as {
      tables: Record<string, Row[]>;
    };
    expect(Object.keys(tables)).toEqual(TABLES.map(({ name }) => name));
    expect(tables.problems?.map(({ id, continues }) => [id, continues])).toEqual([
      ['2024/p01', '2023/p01'],
    ]);
    expect(tables.measures).toEqual([]);
  });
});
