import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import { firstClause, sentences } from '../../text/sentences.ts';
import { totalsIn } from './totals.ts';
import { takeHeading, topicClause } from './headings.ts';
import { isNilItem, splitNilTail } from './nil-statements.ts';
import type { ParsedEntry, ParsedNode } from './parsed.ts';
import { partsOf } from './parts.ts';
import { asNil, asText, type Passage } from './passage.ts';

/** A sentence longer than this is text, not a title. */
const LONGEST_TITLE = 120;
/** How sure it is what an entry says whose title is ours. */
const UNTITLED = 0.6;
/** A title of ours is cut to about this length. */
const PROPOSED_TITLE = 24;

/** An item of a list. */
interface Item {
  marker: string;
  runOn: boolean;
  /** Its paragraphs, the first without its marker. */
  paragraphs: readonly Passage[];
  /** Whether more belongs to it than its paragraphs: the fields of a problem. */
  goesOn?: boolean;
}

/** The entry of an item, and after it what belongs to none: nil statements, page furniture. */
export function entriesOf(profile: Profile, kind: EntryKind, item: Item): ParsedNode[] {
  const last = item.paragraphs.findLastIndex(({ furniture }) => !furniture);
  return [
    ...entryAndNil(profile, kind, { ...item, paragraphs: item.paragraphs.slice(0, last + 1) }),
    ...item.paragraphs.slice(last + 1).map(asText),
  ];
}

function entryAndNil(
  profile: Profile,
  kind: EntryKind,
  { marker, runOn, paragraphs, goesOn }: Item,
): ParsedNode[] {
  const [first, ...others] = paragraphs;
  const entry = (own: readonly Passage[]) => makeEntry(profile, kind, marker, runOn, own, goesOn);
  if (kind !== 'problem' || !first) return [entry(paragraphs)];
  const later = splitNilTail(profile, others);
  const after = later.nil.map(asNil);
  if (later.before.length > 0) {
    return [entry([first, ...later.before]), ...after];
  }
  if (marker !== '' && isNilItem(profile, first.text)) {
    return [asNil({ text: marker + first.text, runOn }), ...after];
  }
  const own = splitNilTail(profile, [first]);
  if (own.before.length > 0) {
    return [entry(own.before), ...own.nil.map(asNil), ...after];
  }
  return marker === '' ? [...own.nil.map(asNil), ...after] : [entry([first]), ...after];
}

/** Makes entries of the paragraphs under a heading that has no numbers below it. */
export function unnumbered(
  profile: Profile,
  kind: EntryKind,
  passages: readonly Passage[],
): ParsedNode[] {
  if (kind === 'follow-up') return followUps(profile, passages);
  const nodes: ParsedNode[] = [];
  let open: Passage[] = [];
  const close = () => {
    const [first] = open;
    if (first) {
      const { runOn } = first;
      for (const node of entriesOf(profile, kind, { marker: '', runOn, paragraphs: open })) {
        nodes.push(node);
      }
    }
    open = [];
  };
  for (const passage of passages) {
    if (passage.furniture) {
      if (open.length > 0) open.push(passage);
      else nodes.push(asText(passage));
      continue;
    }
    if (open.length > 0 && kind === 'problem' && goesOn(profile, passage.text)) {
      open.push(passage);
      continue;
    }
    close();
    if (introduces(passage.text)) nodes.push(asText(passage));
    else open = [passage];
  }
  close();
  return nodes;
}

/** Whether a paragraph is about the problem of the one before: it opens with what follows a claim. */
function goesOn(profile: Profile, text: string): boolean {
  const part = partsOf(text, profile)[0]?.part;
  return part !== undefined && part !== 'reflection';
}

/** Whether a paragraph only announces what comes: 主要有以下几个方面： */
const introduces = (text: string): boolean => /[：:]$/u.test(text);

/** Follow-ups in prose begin where a sentence names their subject: 在招商方面，… */
function followUps(profile: Profile, passages: readonly Passage[]): ParsedNode[] {
  const nodes: ParsedNode[] = [];
  for (const passage of passages) {
    if (passage.furniture) {
      nodes.push(asText(passage));
      continue;
    }
    let open: ParsedEntry | undefined;
    let introduction = '';
    let { runOn } = passage;
    for (const sentence of sentences(passage.text)) {
      const topic = topicClause(profile, sentence.trimStart());
      if (topic) {
        if (introduction !== '') nodes.push(asText({ text: introduction, runOn }));
        runOn ||= introduction !== '' || open !== undefined;
        introduction = '';
        const { title, separator, rest } = topic;
        const body = rest === '' ? [] : [rest];
        open = {
          type: 'entry',
          kind: 'follow-up',
          marker: '',
          title,
          separator,
          titled: true,
          runOn,
          body,
          parent: undefined,
          confidence: 1,
        };
        nodes.push(open);
      } else if (open) {
        open.body = [open.body.join('') + sentence];
      } else {
        introduction += sentence;
      }
    }
    if (introduction !== '') nodes.push(asText({ text: introduction, runOn }));
  }
  if (nodes.some((node) => node.type === 'entry')) return nodes;
  return passages.map((passage, index) =>
    passage.furniture ||
    introduces(passage.text) ||
    (index === 0 && passages.length > 1 && totalsIn(passage.text, profile))
      ? asText(passage)
      : makeEntry(profile, 'follow-up', '', passage.runOn, [passage]),
  );
}

/**
 * Makes an entry of its paragraphs: the heading is taken off the first.
 * @param goesOn whether more belongs to it than its paragraphs: the fields of a problem
 */
export function makeEntry(
  profile: Profile,
  kind: EntryKind,
  marker: string,
  runOn: boolean,
  paragraphs: readonly Passage[],
  goesOn = false,
): ParsedEntry {
  const [text = '', ...rest] = paragraphs.map((paragraph) => paragraph.text);
  const heading = takeHeading(profile, text, goesOn || rest.length > 0);
  const { title, separator } = heading;
  const titled = title !== '' && title.length <= LONGEST_TITLE;
  const body = [titled ? heading.rest : text, ...rest].filter(
    (paragraph) => paragraph.trim() !== '',
  );
  const ownLine = rest.length > 0 && (titled ? heading.rest : text).trim() === '';
  return {
    type: 'entry',
    kind,
    marker,
    title: titled ? title : '',
    separator: (titled ? separator : '') + (ownLine ? '\n' : ''),
    titled,
    runOn,
    body,
    parent: undefined,
    confidence: titled ? 1 : UNTITLED,
    ...(titled ? {} : { doubt: 'heading' as const }),
  };
}

/** A title for a text without one: its first clauses, up to a length that fits a card. */
export function proposeTitle(text: string): string {
  let title = firstClause(text);
  for (;;) {
    const next = /^[，、,]/u.exec(text.slice(title.length));
    if (!next) break;
    const longer = title + next[0] + firstClause(text.slice(title.length + 1));
    if (longer.length > PROPOSED_TITLE) break;
    title = longer;
  }
  title = title.trim();
  if (title.length <= PROPOSED_TITLE && title !== '') return title;
  return text === '' ? '—' : `${[...text].slice(0, PROPOSED_TITLE).join('')}…`;
}
