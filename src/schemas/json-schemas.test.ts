import { globSync, readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FOLDERS } from '../content/folders.ts';
import { divideFrontMatter } from '../content/front-matter.ts';
import { SourceFile } from '../content/source-file.ts';
import type { JsonSchema } from './document-schema.ts';
import { jsonSchemas } from './json-schemas.ts';
import { SCHEMAS, type SchemaName } from './schemas.ts';

const schemas = jsonSchemas();
const names = Object.keys(schemas) as SchemaName[];

const ajv = addFormats(new Ajv2020({ allErrors: true }));
const validators = Object.fromEntries(names.map((name) => [name, ajv.compile(schemas[name])]));

/** What a schema says of a value: the errors by the place of each. */
function errors(name: SchemaName, value: unknown): string[] {
  const validate = validators[name];
  validate?.(value);
  return (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** The value of a YAML file, or of the front matter of an MDX file. */
function valueOf(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.yaml')) return parse(text);
  return divideFrontMatter(new SourceFile(path, text, 'en')).yaml?.value;
}

/** Every schema within a schema, itself included. */
function all(schema: JsonSchema): JsonSchema[] {
  const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [] } = schema;
  const nested = [...Object.values(properties), items, additionalProperties, ...oneOf, ...anyOf];
  return [schema, ...nested.flatMap((part) => (typeof part === 'object' ? all(part) : []))];
}

describe.each(names)('the schema "%s"', (name) => {
  const parts = all(schemas[name]);

  it('says of every property what it means', () => {
    const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
    expect(schemas[name].description).toBeTruthy();
    expect(properties.filter(([, { description }]) => !description)).toEqual([]);
  });

  it('knows its fields and no others', () => {
    const objects = parts.filter(({ properties }) => properties);
    expect(objects.filter((part) => part.additionalProperties !== false)).toEqual([]);
  });

  it('gives no example that it would refuse', () => {
    for (const part of parts) {
      const examples = Array.isArray(part['examples']) ? part['examples'] : [];
      const refused = examples.filter((example) => !ajv.validate(part, example));
      expect(refused, JSON.stringify(part)).toEqual([]);
    }
  });
});

describe('the words of a schema', () => {
  it('are those of the source, with its examples and defaults', () => {
    expect(schemas.problem.properties?.['label']).toMatchObject({
      description: expect.stringContaining('The number as printed.') as string,
      examples: ['一是'],
    });
    expect(schemas.site.properties?.['locale']).toMatchObject({ default: 'zh-CN' });
  });

  it('reach fields through spreads, lists, defaults and constants', () => {
    const op = schemas.measure.properties?.['targets']?.items?.properties?.['op'];
    expect(op).toMatchObject({ description: expect.stringContaining('bounded') as string });
    const nodes = schemas.review.properties?.['outline']?.items?.oneOf ?? [];
    expect(nodes.map(({ properties }) => properties?.['runOn']?.['description'])).toEqual(
      nodes.map(() => expect.stringContaining('in the paragraph of the node before it') as string),
    );
  });

  it('tell dates and ids', () => {
    const { due, problems } = schemas.measure.properties ?? {};
    expect(due).toMatchObject({ format: 'date', examples: ['2022-01-08'] });
    expect(problems?.items).toMatchObject({ pattern: expect.any(String) as string });
  });
});

const SAMPLES: [SchemaName, string][] = [
  ...Object.entries(FOLDERS).map(([name, folder]) => [name, `content/${folder}/**/*.mdx`]),
  ['page', 'content/pages/*.mdx'],
  ['site', 'content/site.yaml'],
  ['themes', 'content/themes.yaml'],
  ['profile', 'src/profiles/*.yaml'],
] as [SchemaName, string][];

describe('the schema of a profile', () => {
  it('accepts what only differs from another, and additions to its lists', () => {
    const own = { extends: 'self-review', headings: { problem: { add: ['堵点'] } } };
    expect(errors('profile', own)).toEqual([]);
    expect(errors('profile', { headings: { problem: { append: ['堵点'] } } })).not.toEqual([]);
  });
});

describe.each(SAMPLES)('the schema "%s"', (name, pattern) => {
  it(`accepts ${pattern}`, () => {
    const files = globSync(pattern);
    expect(files).not.toEqual([]);
    for (const file of files) expect(errors(name, valueOf(file)), file).toEqual([]);
  });
});

const REFUSED: [SchemaName, object, string][] = [
  ['problem', { title: '题', lable: '一是' }, ' additionalProperties'],
  ['problem', { title: '题', status: 'done' }, '/status enum'],
  ['problem', { title: '题', date: '2023-02-29' }, '/date format'],
  ['problem', { title: '题', causes: ['c01'] }, '/causes/0 pattern'],
  ['problem', { label: '一是' }, ' required'],
  [
    'measure',
    { title: '题', tasks: [{ text: '做', done: true }] },
    '/tasks/0 additionalProperties',
  ],
  ['site', { name: '站', organisation: '处', base: 'reviews' }, '/base pattern'],
  ['names', ['王芳', '王'], '/1 minLength'],
  ['answers', { accepted: [] }, ' additionalProperties'],
  ['operations', [], ' minItems'],
];

describe('a schema refuses what the model refuses', () => {
  it.each(REFUSED)('%s %o', (name, value, error) => {
    expect(errors(name, value)).toEqual([error]);
    expect(SCHEMAS[name].safeParse(value).success).toBe(false);
  });
});
