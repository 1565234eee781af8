import {
  LineCounter,
  isCollection,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { z } from 'astro/zod';
import { isMessageId, message, type MessageId } from '../i18n/messages.ts';
import { nearest } from '../text/nearest.ts';
import { unprintable } from '../text/printable.ts';
import { isPlainYaml } from './plain-yaml.ts';
import { reservedWord } from './reserved.ts';
import { type Place, placeIn, type SourceFile } from './source-file.ts';

/** YAML that knows where each of its values stands in the file. */
export interface LocatedYaml {
  value: unknown;
  /** Where a value stands; for a key that is missing, where the mapping that lacks it begins. */
  place(path: readonly PropertyKey[]): Place;
}

/** A file divided into its front matter and its body. */
export interface DividedFile {
  yaml: LocatedYaml | undefined;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

const FENCE = /^---[^\S\n]*(?:\n|$)/gmu;

/** Divides a content file; records an error where the front matter is missing or is no YAML. */
export function divideFrontMatter(file: SourceFile): DividedFile {
  const text = String(file.value)
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n');
  // One pattern for all from fence to fence exhausts the stack where megabytes stand between them.
  const [open, close] = text.matchAll(FENCE);
  if (open?.index !== 0 || !close) {
    file.error('front-matter-missing', { line: 1, column: 1 });
    return { yaml: undefined, body: text, bodyLine: 1 };
  }
  for (const fence of [open, close]) {
    // Programs do not agree on what such a line is: what one reads as a field, another publishes.
    if (/[^\n-]/u.test(fence[0])) file.error('fence-with-blank', placeIn(text, fence.index));
  }
  const yaml = parseYaml(file, text.slice(open[0].length, close.index), 1);
  const end = close.index + close[0].length;
  const bodyLine = text.slice(0, end).split('\n').length;
  return { yaml, body: text.slice(end), bodyLine };
}

const OPTIONS = { prettyErrors: false, stringKeys: true } as const;

/**
 * Parses YAML; records syntax errors, and whatever is more than plain values.
 * @param skipped how many lines of the file stand before the YAML
 */
export function parseYaml(file: SourceFile, text: string, skipped = 0): LocatedYaml | undefined {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/gu)) lines.addNewLine(index + 1);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + skipped, column: col };
  };
  if (!isPlainYaml(file, text, placeAt)) return undefined;
  const document = parseDocument(text, OPTIONS);
  for (const error of document.errors) {
    file.error('yaml-syntax', placeAt(error.pos[0]), { detail: error.message });
  }
  if (document.errors.length > 0) return undefined;
  restrictWords(file, document, placeAt);
  // Places are asked for in few files, and the documents of all would take a quarter of the memory.
  let again: Document | undefined;
  return {
    value: document.toJS(),
    place: (path) => placeAt(offsetOf((again ??= parseDocument(text, OPTIONS)), path)),
  };
}

/** Refuses words that no page can show, and those that Astro would act on. */
function restrictWords(
  file: SourceFile,
  document: Document,
  placeAt: (offset: number) => Place,
): void {
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string') return;
      const place = placeAt(range?.[0] ?? 0);
      const character = unprintable(value)?.name;
      if (character !== undefined) file.error('unprintable', place, { character });
      const word = reservedWord(value);
      if (word !== undefined) file.error('reserved-word', place, { word });
    },
  });
}

/** The offset of the deepest part of a path that exists: its key where it has one. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const item: unknown = node.items.find(
      (candidate, index) =>
        (isPair(candidate) && isScalar(candidate.key) && candidate.key.value === step) ||
        (!isPair(candidate) && index === step),
    );
    if (item === undefined) break;
    const at = isPair(item) ? item.key : item;
    if (isNode(at) && at.range) offset = at.range[0];
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

/** What zod says of a value, in each language. */
const ERRORS = {
  'zh-CN': z.locales.zhCN().localeError,
  en: z.locales.en().localeError,
};

/**
 * Checks a value against its schema and records every violation with its place and remedy.
 * @param empty what a file without any value stands for
 * @returns the value with its defaults, or undefined when it breaks the schema
 */
export function validate<T extends z.ZodType>(
  file: SourceFile,
  yaml: LocatedYaml,
  schema: T,
  empty: unknown = {},
): z.output<T> | undefined {
  const result = schema.safeParse(yaml.value ?? empty, { error: ERRORS[file.locale] });
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(file, yaml, issue, schema);
  return undefined;
}

function report(file: SourceFile, yaml: LocatedYaml, issue: z.core.$ZodIssue, schema: z.ZodType) {
  const key = issue.path.join('.');
  const place = yaml.place(issue.path);
  if (isMessageId(issue.message)) {
    file.error(issue.message, place, { key, allowed: allowedValues(issue) });
  } else if (issue.code === 'unrecognized_keys') {
    for (const unknown of issue.keys) {
      file.error('unknown-key', yaml.place([...issue.path, unknown]), {
        key: unknown,
        suggestion: file.suggest(nearest(unknown, knownKeys(schema, issue.path))),
      });
    }
  } else if (issue.code === 'invalid_type' && valueAt(yaml.value, issue.path) === undefined) {
    file.error('missing-key', place, { key });
  } else if (isEmpty(issue, valueAt(yaml.value, issue.path))) {
    file.error('empty-value', place, { key });
  } else if (issue.code === 'invalid_type') {
    const expected = message(file.locale, TYPES[issue.expected] ?? 'type-other');
    file.error('wrong-type', place, { key, expected });
  } else if (issue.code === 'invalid_value' || allowedValues(issue) !== '') {
    file.error('unknown-word', place, { key, allowed: allowedValues(issue) });
  } else {
    file.error('wrong-value', place, { key, detail: issue.message });
  }
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

/** A key without a value, or with an empty text where words are wanted. */
function isEmpty(issue: z.core.$ZodIssue, value: unknown): boolean {
  return value === null || (issue.code === 'too_small' && value === '');
}

/** The values that a field may have, when they are few. */
function allowedValues(issue: z.core.$ZodIssue): string {
  const values =
    issue.code === 'invalid_value'
      ? issue.values
      : issue.code === 'invalid_union' && 'options' in issue
        ? issue.options
        : [];
  return Array.isArray(values) ? values.map(String).join(', ') : '';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}

/** The keys that the schema knows at a path, through arrays and optional values. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> & { type: string } };
  if (def.type === 'object') {
    const shape = def['shape'] as Record<string, z.core.$ZodType>;
    const [step, ...rest] = path;
    if (step === undefined) return Object.keys(shape);
    const inner = shape[String(step)];
    return inner ? knownKeys(inner, rest) : [];
  }
  if (def.type === 'array') return knownKeys(def['element'] as z.core.$ZodType, path.slice(1));
  if (def.type === 'union') {
    return (def['options'] as z.core.$ZodType[]).flatMap((option) => knownKeys(option, path));
  }
  return 'innerType' in def ? knownKeys(def['innerType'] as z.core.$ZodType, path) : [];
}
