import type { EntryKind } from '../model/entry.ts';
import type { Profile } from '../model/profile.ts';
import { type Enumerator, enumeratorAt, enumeratorsIn } from '../text/enumerators.ts';
import { firstClause, sentences } from '../text/sentences.ts';
import { totalsIn } from './figures.ts';
import { takeHeading, topicClause } from './headings.ts';
import { isNilItem, splitNilTail } from './nil-statements.ts';
import type { ParsedDocument, ParsedEntry, ParsedText } from './parsed.ts';
import { partsOf } from './parts.ts';
import type { Passage } from './passage.ts';

/** A sentence longer than this is text, not a title. */
const LONGEST_TITLE = 80;
/** A title of ours is cut to about this length. */
const PROPOSED_TITLE = 24;

interface Item {
  marker: string;
  /** The item's paragraphs, the first without its marker. */
  paragraphs: Passage[];
}

/** Makes entries and passages of the text under one heading. */
export function parseItems(
  profile: Profile,
  kind: EntryKind | undefined,
  passages: Passage[],
): ParsedDocument['nodes'] {
  if (kind === undefined) return passages.map(asText);
  const { introduction, items } = divide(passages, profile.numbering.item);
  if (items.length === 0) return unnumbered(profile, kind, introduction);
  return [...introduction.map(asText), ...items.flatMap((item) => entriesOf(profile, kind, item))];
}

const asText = ({ text, runOn }: Passage): ParsedText => ({ type: 'text', text, runOn });
const asNil = (passage: Passage): ParsedText => ({ ...asText(passage), nil: true });

/**
 * Divides passages at their enumerators. The first decides which form counts the items; other forms
 * count something smaller, and so do those inside paragraphs where each paragraph begins with one.
 */
function divide(
  passages: Passage[],
  forms: readonly Enumerator[],
): { introduction: Passage[]; items: Item[] } {
  const first = passages.map(({ text }) => enumeratorsIn(text, forms)[0]).find(Boolean);
  const level = first ? [first.form] : [];
  const leading = passages.flatMap(({ text }) => enumeratorAt(text, 0, level) ?? []);
  const byParagraph = leading.some(
    (found, index) => found.value === valueOf(leading[index - 1]) + 1,
  );
  const introduction: Passage[] = [];
  const items: Item[] = [];
  for (const passage of passages) {
    const { text } = passage;
    const head = enumeratorAt(text, 0, level);
    const found = byParagraph ? (head ? [head] : []) : enumeratorsIn(text, level);
    const before = text.slice(0, found[0]?.start ?? text.length);
    if (before !== '') {
      (items.at(-1)?.paragraphs ?? introduction).push({ text: before, runOn: passage.runOn });
    }
    found.forEach(({ marker, start }, index) => {
      const rest = text.slice(start + marker.length, found[index + 1]?.start ?? text.length);
      const runOn = start > 0 || passage.runOn;
      items.push({ marker, paragraphs: [{ text: rest, runOn }] });
    });
  }
  return { introduction, items };
}

const valueOf = (found: { value: number } | undefined): number => found?.value ?? NaN;

/** The entry of an item, with the nil statements at the end of a problem as texts of their own. */
function entriesOf(
  profile: Profile,
  kind: EntryKind,
  { marker, paragraphs }: Item,
): ParsedDocument['nodes'] {
  const [first, ...others] = paragraphs;
  if (kind !== 'problem' || !first) return [makeEntry(profile, kind, marker, paragraphs)];
  const later = splitNilTail(profile, others);
  const after = later.nil.map(asNil);
  if (later.before.length > 0) {
    return [makeEntry(profile, kind, marker, [first, ...later.before]), ...after];
  }
  if (marker !== '' && isNilItem(profile, first.text)) {
    return [asNil({ ...first, text: marker + first.text }), ...after];
  }
  const own = splitNilTail(profile, [first]);
  if (own.before.length > 0) {
    return [makeEntry(profile, kind, marker, own.before), ...own.nil.map(asNil), ...after];
  }
  return marker === ''
    ? [...own.nil.map(asNil), ...after]
    : [makeEntry(profile, kind, marker, [first]), ...after];
}

function unnumbered(
  profile: Profile,
  kind: EntryKind,
  passages: Passage[],
): ParsedDocument['nodes'] {
  if (kind === 'follow-up') return followUps(profile, passages);
  const nodes: ParsedDocument['nodes'] = [];
  let open: Passage[] = [];
  const close = () => {
    if (open.length > 0) nodes.push(...entriesOf(profile, kind, { marker: '', paragraphs: open }));
    open = [];
  };
  for (const passage of passages) {
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
function followUps(profile: Profile, passages: Passage[]): ParsedDocument['nodes'] {
  const nodes: ParsedDocument['nodes'] = [];
  for (const passage of passages) {
    let open: ParsedEntry | undefined;
    let introduction = '';
    let { runOn } = passage;
    for (const sentence of sentences(passage.text)) {
      const topic = topicClause(profile, sentence.trimStart());
      if (topic) {
        if (introduction !== '') nodes.push({ type: 'text', text: introduction, runOn });
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
        };
        nodes.push(open);
      } else if (open) {
        open.body = [open.body.join('') + sentence];
      } else {
        introduction += sentence;
      }
    }
    if (introduction !== '') nodes.push({ type: 'text', text: introduction, runOn });
  }
  if (nodes.some((node) => node.type === 'entry')) return nodes;
  return passages.map((passage, index) =>
    introduces(passage.text) ||
    (index === 0 && passages.length > 1 && totalsIn(passage.text, profile))
      ? asText(passage)
      : makeEntry(profile, 'follow-up', '', [passage]),
  );
}

/** Makes an entry of its paragraphs: the heading is taken off the first. */
export function makeEntry(
  profile: Profile,
  kind: EntryKind,
  marker: string,
  paragraphs: readonly Passage[],
): ParsedEntry {
  const [text = '', ...rest] = paragraphs.map((paragraph) => paragraph.text);
  const runOn = paragraphs[0]?.runOn ?? false;
  const heading = takeHeading(profile, text);
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
    title: titled ? title : proposeTitle(body[0] ?? ''),
    separator: (titled ? separator : '') + (ownLine ? '\n' : ''),
    titled,
    runOn,
    body,
  };
}

/** A title for a text without one: its first clauses, up to a length that fits a card. */
function proposeTitle(text: string): string {
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
