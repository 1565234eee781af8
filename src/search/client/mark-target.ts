import type { Fold } from '../fold.ts';
import { foldForm } from '../fold-form.ts';
import { type Hit, hitsIn } from '../query/hits.ts';
import { joinHits } from '../query/marks.ts';
import { LONGEST_QUERY, parseQuery } from '../query/parse-query.ts';

/** What holds no text of the card or document. */
const NO_TEXT = 'nav, script, style, template, svg, button, select, textarea, mark';

/** How many characters are looked through at once: more of them would keep the page from answering. */
const AT_ONCE = 5000;

/** White space and punctuation in a text may make a hit longer than its word. */
const LONGEST_HIT = 3 * LONGEST_QUERY;

/**
 * Marks the words of the address in the element that its hash names, or else in all of the page's content; in
 * another one when the hash changes.
 */
export function markTargets(): void {
  void markTarget();
  window.addEventListener('hashchange', () => void markTarget());
}

async function markTarget(): Promise<void> {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const target = document.getElementById(hashId()) ?? document.querySelector('main');
  if (!target) return;
  const nodes = textNodes(target);
  const text = nodes.map(({ data }) => data).join('');
  const find = async (fold: Fold): Promise<{ hits: Hit[]; all: boolean }> => {
    const words = parseQuery(query, fold).words.map(({ folded }) => folded);
    const hits = await findHits(text, words, fold);
    const found = new Set(hits.map(({ word }) => word));
    return { hits, all: words.every((word) => found.has(word)) };
  };
  const { hits, all } = await find(foldForm);
  // The table of scripts is large, and seldom needed.
  mark(nodes, all ? hits : (await find((await import('../fold.ts')).fold)).hits);
}

function hashId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // Not an address that the site has given.
    return '';
  }
}

function textNodes(target: Element): Text[] {
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(NO_TEXT)) nodes.push(node);
  }
  return nodes;
}

/** Where the words stand in a text of any length. */
async function findHits(text: string, words: readonly string[], fold: Fold): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (let from = 0; from < text.length; from += AT_ONCE) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const hit of hitsIn(text.slice(from, from + AT_ONCE + LONGEST_HIT), words, fold)) {
      if (hit.start >= AT_ONCE) break;
      hits.push({ ...hit, start: hit.start + from, end: hit.end + from });
    }
  }
  return hits;
}

/** Marks the hits in the text of all nodes together; one may run across several. */
function mark(nodes: readonly Text[], hits: readonly Hit[]): void {
  const ranges = joinHits(hits);
  let next = 0;
  let end = 0;
  const hit = nodes.flatMap((node) => {
    const start = end;
    end += node.length;
    const within: { start: number; end: number }[] = [];
    for (let range = ranges[next]; range && range.start < end; range = ranges[next]) {
      within.push({ start: Math.max(range.start, start) - start, end: range.end - start });
      if (range.end > end) break;
      next += 1;
    }
    return within.length === 0 ? [] : [{ node, within, apart: laysOutItsText(node) }];
  });
  // Changed after all of them have been looked at: looking is slow where something has changed.
  for (const { node, within, apart } of hit) {
    const parts = divide(node.data, within);
    if (!apart) node.replaceWith(...parts);
    else {
      const whole = document.createElement('span');
      whole.append(...parts);
      node.replaceWith(whole);
    }
  }
}

function divide(
  text: string,
  ranges: readonly { start: number; end: number }[],
): (string | Element)[] {
  const parts: (string | Element)[] = [];
  let last = 0;
  for (const { start, end } of ranges) {
    const hit = text.slice(start, end);
    // White space alone shows no mark, and between rows of a table there may be none.
    if (hit.trim() === '') continue;
    const mark = document.createElement('mark');
    mark.textContent = hit;
    parts.push(text.slice(last, start), mark);
    last = start + hit.length;
  }
  return [...parts, text.slice(last)];
}

/** In a flexible box each part of a text would become a column of its own. */
function laysOutItsText({ parentElement }: Text): boolean {
  return parentElement !== null && /flex|grid/u.test(getComputedStyle(parentElement).display);
}
