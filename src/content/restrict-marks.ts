import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { MessageId } from '../i18n/messages.ts';
import { isTag, nearMark, REDACT } from './marks.ts';
import { placeIn, SourceFile } from './source-file.ts';

/** A line of front matter for an audience, where no front matter is. */
const AUDIENCE = /^[^\S\n]*audience[^\S\n]*[:：]/gmu;

/**
 * Remark plugin: words that somebody may have wanted to withhold are never published because their mark was not
 * quite right. Refuses what is nearly a mark, marks that enclose nothing, and a second front matter.
 */
export function restrictMarks() {
  return (tree: Root, file: VFile): void => {
    if (!(file instanceof SourceFile)) throw new TypeError('restrictMarks needs a SourceFile');
    let source = String(file.value);
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
      const mark = node as MdxJsxTextElement | MdxJsxFlowElement;
      if (mark.name !== REDACT || !mark.position) return;
      const { start, end } = mark.position;
      const [from, to] = [start.offset ?? 0, end.offset ?? 0];
      const whole = String(file.value).slice(from, to);
      const opening = whole.slice(0, whole.indexOf('>') + 1);
      const closing = whole.slice(whole.lastIndexOf('<'));
      if (mark.children.length === 0 && isTag(opening)) file.error('redact-empty', start);
      // What is right is looked through no more; all else stays at its place.
      if (isTag(opening)) source = blanked(source, from, opening.length);
      if (isTag(closing)) source = blanked(source, to - closing.length, closing.length);
    });
    const tell = (id: MessageId, index: number, details = {}): void => {
      const place = placeIn(source, index);
      // Another error of the same line stops the build already, and says it more exactly.
      const isTold = file.messages.some(({ line }) => line === place.line);
      if (!isTold) file.error(id, place, details);
    };
    const near = nearMark(source);
    if (near) tell('redact-near', near.index, { found: near.text });
    const [line] = source.matchAll(AUDIENCE);
    if (line) tell('audience-in-body', line.index);
  };
}

const blanked = (text: string, start: number, length: number): string =>
  text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);
