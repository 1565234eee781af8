import type { Root } from 'mdast';
import type { z } from 'astro/zod';
import { divideFrontMatter, type LocatedYaml } from './front-matter.ts';
import { parseBody } from './parse-body.ts';
import type { SourceFile } from './source-file.ts';
import { validate } from './validate.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a content file says. */
export interface ParsedFile<T> {
  yaml: LocatedYaml;
  /** The front matter as its schema gives it. */
  data: T;
  body: Root;
}

/**
 * Parses one content file: front matter by its schema, text as restricted MDX.
 * @param vocabulary what people call fields and their words; that of the file's language when absent
 * @returns undefined when either cannot be read; the file's messages say why
 */
export function parseFile<T extends z.ZodType>(
  file: SourceFile,
  schema: T,
  vocabulary?: Vocabulary,
): ParsedFile<z.output<T>> | undefined {
  if (file.isBroken) return undefined;
  const { yaml, body, bodyLine } = divideFrontMatter(file);
  const data = yaml && validate(file, yaml, schema, {}, vocabulary);
  const tree = parseBody(file, body, bodyLine);
  return yaml && data !== undefined && tree ? { yaml, data, body: tree } : undefined;
}
