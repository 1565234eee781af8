import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinsWithoutSpace } from '../text/paragraphs.ts';

/**
 * Remark plugin: line breaks inside a paragraph, with which writers lay out their files, become
 * nothing beside a Chinese character and a space elsewhere.
 */
export function joinLines() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return;
      const texts: Text[] = [];
      visit(node, 'text', (text: Text) => void texts.push(text));
      const whole = texts.map((text) => text.value).join('');
      let start = 0;
      for (const text of texts) {
        const offset = start;
        start += text.value.length;
        text.value = text.value.replace(/\n/gu, (_, index: number) => {
          const before = whole.slice(0, offset + index).trimEnd();
          const after = whole.slice(offset + index + 1).trimStart();
          return joinsWithoutSpace(before, after) ? '' : ' ';
        });
      }
    });
  };
}
