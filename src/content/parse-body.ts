import type { Root } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { VFileMessage } from 'vfile-message';
import { joinLines } from './join-lines.ts';
import { keepParagraphs } from './keep-paragraphs.ts';
import { restrict } from './restrict.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Remark plugin: emphasis beside Chinese punctuation (`存在**“重部署”**的现象`), which CommonMark
 * takes for asterisks. https://github.com/tats-u/markdown-cjk-friendly
 */
function cjkFriendly(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(cjkFriendlyExtension());
}

/** The parsers of import, export and expressions, which refuse what is no JavaScript. */
const CODE = /mdx-expression|mdxjs-esm/u;

/** The plugins that make our HTML of MDX; any other MDX compiler gives the same with them. */
export const BODY_PLUGINS = [cjkFriendly, keepParagraphs, joinLines] as const;

const processor = remark()
  .use(remarkMdx)
  .use(restrict)
  .use([...BODY_PLUGINS])
  .freeze();

/**
 * Parses the text of an entry as restricted MDX; records every violation at its place in the file.
 * @param body the text below the front matter
 * @param bodyLine the line of the file on which it begins
 * @returns the tree, or undefined when the text cannot be read at all
 */
export function parseBody(file: SourceFile, body: string, bodyLine: number): Root | undefined {
  // Blank lines in place of the front matter keep all positions those of the file.
  const padded = '\n'.repeat(bodyLine - 1) + body;
  const value = file.value;
  file.value = padded;
  try {
    return processor.runSync(processor.parse(file), file) as Root;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const place = { line: error.line ?? bodyLine, column: error.column ?? 1 };
    const id = CODE.test(error.source ?? '') ? 'mdx-code' : 'mdx-syntax';
    file.error(id, place, { detail: error.reason });
    return undefined;
  } finally {
    file.value = value;
  }
}
