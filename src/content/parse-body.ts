import type { Root } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { MessageId } from '../i18n/messages.ts';
import { noJavaScript } from './javascript.ts';
import { joinLines } from './join-lines.ts';
import { keepParagraphs } from './keep-paragraphs.ts';
import { isWithinLimits, MOST_LEVELS, tooDeep } from './limits.ts';
import { openings } from './openings.ts';
import { restrict } from './restrict.ts';
import { restrictMarks } from './restrict-marks.ts';
import type { Place, SourceFile } from './source-file.ts';

/**
 * Remark plugin: emphasis beside Chinese punctuation (`存在**“重部署”**的现象`), which CommonMark
 * takes for asterisks. https://github.com/tats-u/markdown-cjk-friendly
 */
function cjkFriendly(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(cjkFriendlyExtension());
}

const opening = openings();

/** Remark plugin: notes where tags and expressions begin, for the places of errors. */
function noteOpenings(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(opening.extension);
}

/** The plugins that make our HTML of MDX; any other MDX compiler gives the same with them. */
export const BODY_PLUGINS = [cjkFriendly, keepParagraphs, joinLines] as const;

const processor = remark()
  .use(remarkMdx, { acorn: noJavaScript, addResult: false })
  .use(noteOpenings)
  .use(restrict)
  .use(restrictMarks)
  .use([...BODY_PLUGINS])
  .freeze();

/**
 * Parses the text of an entry as restricted MDX; records every violation at its place in the file.
 * @param body the text below the front matter
 * @param bodyLine the line of the file on which it begins
 * @returns the tree, or undefined when the text cannot be read at all
 */
export function parseBody(file: SourceFile, body: string, bodyLine: number): Root | undefined {
  if (!isWithinLimits(file, body, bodyLine)) return undefined;
  const value = file.value;
  // Blank lines in place of the front matter keep all positions those of the file.
  file.value = '\n'.repeat(bodyLine - 1) + body;
  try {
    const tree = parseMdx(file, bodyLine);
    return tree && (processor.runSync(tree, file) as Root);
  } finally {
    file.value = value;
  }
}

function parseMdx(file: SourceFile, bodyLine: number): Root | undefined {
  opening.last = undefined;
  try {
    const tree = processor.parse(file);
    const deep = tooDeep(tree);
    if (!deep) return tree;
    file.error('too-deep', deep, { most: MOST_LEVELS });
  } catch (error) {
    const { id, place } = syntaxError(error);
    file.error(id, place ?? { line: bodyLine, column: 1 });
  }
  return undefined;
}

/** The place of a tag that has no partner, which its message names in words alone. */
const UNCLOSED = /^Expected a closing tag for .* \((\d+):(\d+)-/u;

/**
 * What the parsers of MDX give up on, as a writer sees it. Where a tag is left open they can also fail in
 * ways of their own: that too is told at its place, instead of ending the reading of all files.
 */
function syntaxError(error: unknown): { id: MessageId; place: Place | undefined } {
  if (!(error instanceof VFileMessage)) return { id: 'mdx-syntax', place: opening.last };
  if (error.source === 'mdast-util-mdx-jsx') {
    const [, line = error.line, column = error.column] = UNCLOSED.exec(error.reason) ?? [];
    return { id: 'tag-unpaired', place: { line: Number(line), column: Number(column) } };
  }
  const isCode = error.source === 'micromark-extension-mdx-expression';
  return { id: isCode ? 'mdx-code' : 'mdx-syntax', place: opening.last };
}
