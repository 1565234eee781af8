import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Tally } from './tally.ts';

/** Where words begin or end that HTML in a text takes back, or that stand in a comment. */
const MARKS = /<!--|-->|<(\/?)(del|s|strike)(?:\s[^>]{0,200})?>/giu;
const COMMENT = '<!--';

/**
 * Takes out of a Markdown text the words that it strikes out (`~~`, `<s>`, `<strike>`), that it says are deleted
 * (`<del>`) and that stand in comments of HTML, and tells them. All other HTML stays.
 */
export function leaveOut(node: Nodes, tally: Tally): void {
  if (node.type === 'html') node.value = withoutTakenBack(node.value, tally);
  if (!('children' in node)) return;
  const children: Nodes[] = node.children;
  const left: Nodes[] = [];
  const lastEnds = new Map(children.map((child, at) => [markOf(child)?.end, at]));
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    const begin = child && markOf(child)?.begin;
    if (child?.type === 'delete') tell(tally, 's', toString(child));
    else if (begin !== undefined && (lastEnds.get(begin) ?? -1) > at) {
      const end = children.findIndex((each, place) => place > at && markOf(each)?.end === begin);
      tell(tally, begin, children.slice(at, end).map(wordsOf).join(''));
      at = end;
    } else if (child) {
      leaveOut(child, tally);
      left.push(child);
    }
  }
  (node as { children: Nodes[] }).children = left;
}

/** The element that a node of HTML begins or ends, where that is all of it. */
function markOf(node: Nodes): { begin?: string; end?: string } | undefined {
  if (node.type !== 'html') return undefined;
  const match = [...node.value.matchAll(MARKS)][0];
  const name = match?.[2]?.toLowerCase();
  if (name === undefined || match?.[0] !== node.value.trim()) return undefined;
  return match[1] === '/' ? { end: name } : { begin: name };
}

const wordsOf = (node: Nodes): string => (node.type === 'html' ? '' : toString(node));

function withoutTakenBack(html: string, tally: Tally): string {
  let kept = '';
  let from = 0;
  let open: { name: string; start: number; words: number } | undefined;
  for (const { 0: mark, 1: slash, 2: element, index } of html.matchAll(MARKS)) {
    const name = mark === '-->' ? COMMENT : (element?.toLowerCase() ?? COMMENT);
    const ends = mark === '-->' || slash === '/';
    const end = index + mark.length;
    if (!open && !ends) open = { name, start: index, words: end };
    else if (open && ends && open.name === name) {
      tell(tally, name, html.slice(open.words, index));
      kept += html.slice(from, open.start);
      from = end;
      open = undefined;
    }
  }
  return kept + html.slice(from);
}

function tell(tally: Tally, name: string, words: string): void {
  if (name === 'del') tally.count('deletion');
  else tally.admits(words, name === COMMENT ? { hidden: true } : { struck: true });
}
