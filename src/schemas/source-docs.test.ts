import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { documentSchema } from './document-schema.ts';
import { SourceDocs } from './source-docs.ts';

const folder = temporaryFolder();

/** The words for a field `field` of a shape in TypeScript. */
function describeField(shape: string, before = ''): unknown {
  const source = `${before}\nexport const schema = { shape: ${shape} };\n`;
  const docs = new SourceDocs(folder.write('model.ts', source));
  const schema = { properties: { field: { type: 'string' } } };
  return documentSchema(docs, schema, docs.exported('schema')).properties?.['field'];
}

describe('the words for a field', () => {
  it('are its JSDoc, whose lines are joined', () => {
    const shape = `{
      /**
       * What it
       * means.
       *
       * And more.
       * @example ['一', 2]
       */
      field: 1 }`;
    expect(describeField(shape)).toEqual({
      description: 'What it means.\n\nAnd more.',
      examples: [['一', 2]],
      type: 'string',
    });
  });

  it('are those of the constant that it is', () => {
    const constant = "/**\n * A constant.\n * @example 'x'\n */\nconst field = 'x';";
    const words = { description: 'A constant.', examples: ['x'], type: 'string' };
    expect(describeField('{ field }', constant)).toEqual(words);
    expect(describeField('{ field: field }', constant)).toEqual(words);
  });

  it('has the examples of the constant that it is made of, but not its words', () => {
    const constant = "/**\n * A constant.\n * @example 'x'\n */\nconst text = 'x';";
    expect(describeField('{\n/** Own. */\nfield: text.trim() }', constant)).toMatchObject({
      description: 'Own.',
      examples: ['x'],
    });
    expect(() => describeField('{ field: text.trim() }', constant)).toThrow('has no JSDoc');
  });

  it('must be there: field, file and line are told', () => {
    expect(() => describeField('{\n  field: 1 }')).toThrow(
      /^The field "field" has no JSDoc: .*model\.ts:3$/u,
    );
  });
});
