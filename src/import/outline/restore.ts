import { isHeadNode } from '../../model/outline.ts';
import type { ParsedDocument, ParsedNode } from './parsed.ts';

/**
 * Puts the document's own characters back in place of those that it was read by (simplified ones for
 * traditional): the nodes laid end to end are the text, so that the nth character of both is the same.
 */
export function restore(parsed: ParsedDocument, source: string): ParsedDocument {
  const characters = source.replace(/\s+/gu, '');
  let at = 0;
  const own = (text: string): string => {
    let restored = '';
    for (const unit of text.split('')) {
      if (/\s/u.test(unit)) restored += unit;
      else {
        restored += characters.charAt(at);
        at += 1;
      }
    }
    return restored;
  };
  const node = (each: ParsedNode): void => {
    if (each.type === 'text') {
      each.text = own(each.text);
      return;
    }
    each.marker = own(each.marker);
    if (each.type !== 'entry' || each.titled) {
      each.title = own(each.title);
      each.separator = own(each.separator);
    }
    if (each.type === 'entry') each.body = each.body.map(own);
  };
  // The head of a document comes before its preamble, all else after it.
  const head = parsed.nodes.findIndex((each) => !isHeadNode(each));
  const first = head === -1 ? parsed.nodes.length : head;
  parsed.nodes.slice(0, first).forEach(node);
  const preamble = parsed.preamble.map(own);
  parsed.nodes.slice(first).forEach(node);
  return { ...parsed, preamble };
}
