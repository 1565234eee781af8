import type { Violation } from './violation.ts';
import type { z } from 'astro/zod';
import { type Details, isMessageId, type MessageId } from '../i18n/messages.ts';
import { isDay, schemasAt } from './fields.ts';
import type { LocatedYaml } from './front-matter.ts';
import { remedyFor } from './remedy.ts';
import type { SourceFile } from './source-file.ts';
import { type UnknownKey, unknownKeys } from './unknown-keys.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Checks a value against its schema and records every violation with its place and remedy.
 * @param empty what a file without any value stands for
 * @param vocabulary what people call fields and their words; that of the file's language when absent
 * @returns the value with its defaults, or undefined when it breaks the schema
 */
export function validate<T extends z.ZodType>(
  file: SourceFile,
  yaml: LocatedYaml,
  schema: T,
  empty: unknown = {},
  vocabulary?: Vocabulary,
): z.output<T> | undefined {
  const result = schema.safeParse(yaml.value ?? empty);
  if (result.success) return result.data;
  const { issues } = result.error;
  const words = vocabulary ?? vocabularyOf(file.locale);
  const unknown = unknownKeys(file, issues, schema, words);
  for (const issue of issues) {
    for (const { path, key, remedy } of unknown) {
      if (path !== issue.path) continue;
      file.error('unknown-key', yaml.place([...path, key]), { key, remedy });
    }
    if (issue.code === 'unrecognized_keys') continue;
    const value = valueAt(yaml.value, issue.path);
    if (value === undefined && isMeant(issue.path, unknown)) continue;
    const { id, details } = told({
      file,
      vocabulary: words,
      issue,
      schemas: schemasAt(schema, issue.path),
      value,
      written: yaml.written(issue.path),
      allowed: allowedValues(issue),
    });
    const key = issue.path.filter((step) => typeof step === 'string').join('.');
    file.error(id, yaml.place(issue.path), { key, ...details });
  }
  return undefined;
}

/** Whether a field that is missing stands there under another name: that is told. */
function isMeant(path: readonly PropertyKey[], unknown: readonly UnknownKey[]): boolean {
  const place = path.join('.');
  return unknown.some(
    ({ path, field }) => field !== undefined && place === [...path, field].join('.'),
  );
}

/** The message by which a violation is told, and what it speaks of. */
function told(violation: Violation): { id: MessageId; details?: Details } {
  const { file, vocabulary, issue, schemas, value, written = '' } = violation;
  const allowed = violation.allowed.map(vocabulary.explained).join(', ');
  if (value === undefined && issue.path.length > 0) {
    return allowed === '' ? { id: 'missing-key' } : { id: 'missing-word', details: { allowed } };
  }
  const isItem = typeof issue.path.at(-1) === 'number';
  if (value === null || (issue.code === 'too_small' && value === '')) {
    return { id: isItem ? 'empty-item' : 'empty-value' };
  }
  const details = { allowed, written, remedy: remedyFor(violation) };
  if (isMessageId(issue.message)) return { id: issue.message, details };
  if (issue.code === 'invalid_type') {
    if (schemas.some(isDay)) return { id: 'bad-date', details };
    const expected = file.words(TYPES[issue.expected] ?? 'type-other');
    const isNamed = issue.path.some((step) => typeof step === 'string');
    const id = isNamed ? 'wrong-type' : 'wrong-whole';
    return { id, details: { ...details, expected } };
  }
  if (allowed !== '') return { id: 'unknown-word', details };
  if (issue.code === 'too_small') {
    return { id: TOO_SMALL[issue.origin] ?? 'too-low', details: { written, limit: lowest(issue) } };
  }
  if (issue.code === 'too_big')
    return { id: 'too-high', details: { limit: Number(issue.maximum) } };
  return { id: 'wrong-value' };
}

/** The names of types, as writers know them. */
const TYPES: Partial<Record<string, MessageId>> = {
  string: 'type-text',
  number: 'type-number',
  int: 'type-whole-number',
  boolean: 'type-boolean',
  array: 'type-list',
  object: 'type-fields',
};

/** What has too little in it, beside numbers. */
const TOO_SMALL: Partial<Record<string, MessageId>> = { string: 'too-short', array: 'too-few' };

/** The lowest whole number, length or count. */
const lowest = ({ minimum, inclusive = true }: z.core.$ZodIssueTooSmall): number =>
  Number(minimum) + (inclusive ? 0 : 1);

/** The values that a field may have, when they are few. */
function allowedValues(issue: z.core.$ZodIssue): string[] {
  const values: unknown =
    issue.code === 'invalid_value'
      ? issue.values
      : issue.code === 'invalid_union' && 'options' in issue
        ? issue.options
        : [];
  return Array.isArray(values) ? values.map(String) : [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}
