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
import { unprintable } from '../text/printable.ts';
import { divide } from './divide.ts';
import { lineMistakes } from './line-mistakes.ts';
import { isPlainYaml } from './plain-yaml.ts';
import { reservedWord } from './reserved.ts';
import { type Place, placeIn, type SourceFile } from './source-file.ts';
import { syntaxMistake } from './syntax-mistake.ts';
import { valueMistakes } from './value-mistakes.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/** YAML that knows where each of its values stands in the file. */
export interface LocatedYaml {
  value: unknown;
  /** Where a value stands; for a key that is missing, where the mapping that lacks it begins. */
  place(path: readonly PropertyKey[]): Place;
  /** A single value as it is written in the file; undefined when it is none, or is not there. */
  written(path: readonly PropertyKey[]): string | undefined;
}

/** A file divided into its front matter and its body. */
export interface DividedFile {
  yaml: LocatedYaml | undefined;
  /** Nothing where nobody can tell where it begins. */
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

const divided = new WeakMap<SourceFile, DividedFile>();

/**
 * Divides a content file, once however often it is asked; records an error where the front matter is missing or is no
 * YAML.
 */
export function divideFrontMatter(file: SourceFile): DividedFile {
  const known = divided.get(file);
  if (known) return known;
  const parts = divideFile(file);
  divided.set(file, parts);
  return parts;
}

function divideFile(file: SourceFile): DividedFile {
  const { text } = file;
  const parts = divide(text);
  if (!parts) {
    const { id, index } = fenceMistake(text);
    file.error(id, placeIn(text, index));
    return { yaml: undefined, body: '', bodyLine: 1 };
  }
  for (const fence of parts.fences) {
    // Programs do not agree on what such a line is: what one reads as a field, another publishes.
    if (/[^\n-]/u.test(fence.text)) file.error('fence-with-blank', placeIn(text, fence.index));
  }
  const yaml = parseYaml(file, parts.yaml, 1);
  const bodyLine = text.slice(0, parts.bodyStart).split('\n').length;
  return { yaml, body: text.slice(parts.bodyStart), bodyLine };
}

/** What is meant as a fence: with signs of another kind, more or fewer of them, or with blanks before them. */
const NEAR_FENCE = /^[^\S\n]*[-－—–─━﹣]{2,}[^\S\n]*$/gmu;

/** Why a file has no front matter, as far as it can be seen. */
function fenceMistake(text: string): {
  id: 'front-matter-missing' | 'front-matter-open' | 'fence-mistyped';
  index: number;
} {
  const near = [...text.matchAll(NEAR_FENCE)].map(({ index }) => index);
  const [first, second] = near;
  const id = 'fence-mistyped';
  if (/^---[^\S\n]*(?:\n|$)/u.test(text))
    return second === undefined ? { id: 'front-matter-open', index: 0 } : { id, index: second };
  const isAtStart = first !== undefined && text.slice(0, first).trim() === '';
  return isAtStart ? { id, index: first } : { id: 'front-matter-missing', index: 0 };
}

// A field twice is told by where it stood first, which the parser does not say.
const OPTIONS = { prettyErrors: false, stringKeys: true, uniqueKeys: false } as const;

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
  const mistakes = mistakesIn(text, document, placeAt);
  for (const { id, offset, details } of mistakes) file.error(id, placeAt(offset), details);
  if (mistakes.length > 0) return undefined;
  restrictWords(file, document, placeAt);
  // Places are asked for in few files, and the documents of all would take a quarter of the memory.
  let again: Document | undefined;
  return {
    value: document.toJS(),
    place: (path) => placeAt(offsetOf((again ??= parseDocument(text, OPTIONS)), path)),
    written: (path) => {
      const node = (again ??= parseDocument(text, OPTIONS)).getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** What is mistyped, each by its cause: the parser's errors after the first, and beside what lines tell, come of it. */
function mistakesIn(
  text: string,
  document: Document,
  placeAt: (offset: number) => Place,
): YamlMistake[] {
  const [error] = document.errors;
  const inLines = lineMistakes(text, error !== undefined);
  if (inLines.length > 0) return inLines;
  if (error) return [syntaxMistake(text, error)];
  return valueMistakes(document, (offset) => placeAt(offset).line);
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
