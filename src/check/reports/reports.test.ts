import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

const DIAGNOSTICS: Diagnostic[] = [
  {
    rule: 'unknown-key',
    level: 'error',
    message: '不认识的字段“titel”。100%\n请改名。',
    file: 'problems/2021/租 车.mdx',
    line: 2,
    column: 1,
  },
  {
    rule: 'measure-vague',
    level: 'warning',
    message: '措施没有期限。',
    file: 'measures/2021/m01.mdx',
    line: 3,
    column: 5,
    suppressed: '另行安排',
  },
  {
    rule: 'unlinked',
    level: 'note',
    message: '没有关联。',
    file: 'reviews/2021.mdx',
    line: 1,
    column: 1,
  },
];

const SARIF_SCHEMA = resolve(import.meta.dirname, '../../../tests/fixtures/sarif-2.1.0-rtm.5.json');

/** SARIF's schema, as SchemaStore has it (Apache-2.0). */
const sarifSchema = (): object => JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')) as object;

describe('the report as SARIF', () => {
  it('is valid by the schema of SARIF 2.1.0, with findings or without', () => {
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(sarifSchema());
    for (const diagnostics of [DIAGNOSTICS, []]) {
      validate(JSON.parse(sarifReport(diagnostics, '0.1.0')));
      expect(validate.errors).toBeNull();
    }
  });

  it('keeps a suppressed finding with its reason', () => {
    const { runs } = JSON.parse(sarifReport(DIAGNOSTICS, '0.1.0')) as {
      runs: { results: { ruleId: string; suppressions?: object[] }[] }[];
    };
    const suppressed = runs[0]?.results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed).toMatchObject([
      {
        ruleId: 'measure-vague',
        suppressions: [{ kind: 'inSource', justification: '另行安排' }],
      },
    ]);
  });

  it('names files by addresses that hold any name', () => {
    expect(sarifReport(DIAGNOSTICS, '0.1.0')).toContain(
      '"uri": "problems/2021/%E7%A7%9F%20%E8%BD%A6.mdx"',
    );
  });
});

describe('the report for GitHub', () => {
  it('is a workflow command a line, escaped, without what is suppressed', () => {
    expect(githubReport(DIAGNOSTICS, 'content').split('\n')).toEqual([
      '::error file=content/problems/2021/租 车.mdx,line=2,col=1,title=unknown-key::不认识的字段“titel”。100%25%0A请改名。',
      '::notice file=content/reviews/2021.mdx,line=1,col=1,title=unlinked::没有关联。',
    ]);
  });
});

describe('the report as text', () => {
  it('says where, how grave, what, and why it is ignored', () => {
    expect(textReport(DIAGNOSTICS, 'zh-CN').split('\n').at(-1)).toBe(
      'measures/2021/m01.mdx:3:5  已忽略  措施没有期限。（忽略的理由：另行安排）  [measure-vague]',
    );
    expect(textReport(DIAGNOSTICS, 'en').split('\n').at(-2)).toBe(
      'reviews/2021.mdx:1:1  note  没有关联。  [unlinked]',
    );
  });

  const found = (more: Partial<Diagnostic>): Diagnostic => ({
    ...{ rule: 'unlinked', level: 'warning', message: '没有关联。' },
    ...{ file: 'problems/2021/p01.mdx', line: 1, column: 1, ...more },
  });
  const rules = (diagnostics: readonly Diagnostic[]): string[] =>
    [...textReport(diagnostics, 'zh-CN').matchAll(/\[([a-z-]+)\]/gu)].map(([, rule = '']) => rule);

  it('begins with what matters: errors, what withholds publication, what is to be confirmed', () => {
    const suppressed = found({ rule: 'heading-count', suppressed: '原文如此' });
    const note = found({ rule: 'attachment-unnamed', level: 'note' });
    const asked = found({ rule: 'to-confirm', level: 'note' });
    const withheld = found({ rule: 'secrecy-mark', withholds: true, file: 'reviews/2022.mdx' });
    const error = found({ rule: 'unknown-key', level: 'error', file: 'themes.yaml' });
    expect(rules([suppressed, note, found({}), asked, withheld, error])).toEqual([
      'unknown-key',
      'secrecy-mark',
      'to-confirm',
      'unlinked',
      'attachment-unnamed',
      'heading-count',
    ]);
  });

  const many = (count: number, more: (index: number) => Partial<Diagnostic>): Diagnostic[] =>
    Array.from({ length: count }, (_, index) =>
      found({ file: `problems/2021/p0${index + 1}.mdx`, ...more(index) }),
    );

  it('says once, with all places, what a review has many times but for the names in it', () => {
    const titled = many(4, (index) => ({ message: `“第${index}条”没有实例。` }));
    const other = many(2, () => ({ rule: 'enumerator-gap', message: '没有序号。' }));
    expect(textReport([...titled, ...other], 'zh-CN').split('\n')).toEqual([
      'problems/2021/p01.mdx:1:1  提醒  “第0条”没有实例。  [unlinked]  同样的还有 3 处：problems/2021/p02.mdx:1:1 problems/2021/p03.mdx:1:1 problems/2021/p04.mdx:1:1',
      'problems/2021/p01.mdx:1:1  提醒  没有序号。  [enumerator-gap]',
      'problems/2021/p02.mdx:1:1  提醒  没有序号。  [enumerator-gap]',
    ]);
    expect(textReport(titled, 'en')).toMatch(/ {2}3 more of the same: problems\/2021\/p02/u);
  });

  it('says each of what differs: errors about other names, other marks of secrecy, other reviews', () => {
    const lines = (diagnostics: readonly Diagnostic[]): number =>
      textReport(diagnostics, 'zh-CN').split('\n').length;
    const named = (index: number) => ({ message: `没有“${index}”。` });
    expect(lines(many(4, (index) => ({ ...named(index), level: 'error' })))).toBe(4);
    expect(lines(many(4, (index) => ({ ...named(index), withholds: true })))).toBe(4);
    expect(
      lines(many(4, (index) => ({ ...named(index), file: `problems/202${index}/p01.mdx` }))),
    ).toBe(4);
    expect(lines(many(4, () => ({ level: 'error' })))).toBe(1);
  });

  it('alone is shortened: the reports for programs are complete', () => {
    const same = many(5, () => ({}));
    expect(JSON.parse(jsonReport(same))).toHaveLength(5);
    expect(githubReport(same, 'content').split('\n')).toHaveLength(5);
  });
});

describe('the report as JSON', () => {
  it('is the list of findings', () => {
    expect(JSON.parse(jsonReport(DIAGNOSTICS))).toEqual(DIAGNOSTICS);
  });
});
