import type { EntryKind } from '../model/entry.ts';
import type { Profile } from '../model/profile.ts';
import { type Enumerator, enumeratorAt, enumeratorsIn } from '../text/enumerators.ts';
import { firstClause, sentences } from '../text/sentences.ts';
import { takeHeading, topicClause } from './headings.ts';
import { isNilItem, splitNilTail } from './nil-statements.ts';
import type { ParsedDocument, ParsedEntry, ParsedText } from './parsed.ts';

/** A stretch of a paragraph under one heading of the outline. */
export interface Passage {
  text: string;
  /** Goes on in the paragraph of what stands before it. */
  runOn: boolean;
}

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
  const forms = profile.numbering.item;
  const { introduction, items } = divide(passages, forms);
  if (kind === undefined) return passages.map(asText);
  if (items.length === 0) return unnumbered(profile, kind, introduction);
  return [
    ...introduction.map(asText),
    ...items.flatMap((item) => numbered(profile, kind, item)),
  ];
}

const asText = ({ text, runOn }: Passage): ParsedText => ({ type: 'text', text, runOn });

/**
 * Divides passages at their enumerators. Where each paragraph begins with one, those inside the
 * paragraphs count something smaller and divide nothing.
 */
function divide(
  passages: Passage[],
  forms: readonly Enumerator[],
): { introduction: Passage[]; items: Item[] } {
  const leading = passages.flatMap(({ text }) => enumeratorAt(text, 0, forms) ?? []);
  const byParagraph = leading.some((found, index) => {
    const before = leading[index - 1];
    return before?.form === found.form && found.value === before.value + 1;
  });
  const introduction: Passage[] = [];
  const items: Item[] = [];
  for (const passage of passages) {
    const { text } = passage;
    const first = enumeratorAt(text, 0, forms);
    const found = byParagraph ? (first ? [first] : []) : enumeratorsIn(text, forms);
    const head = text.slice(0, found[0]?.start ?? text.length);
    if (head !== '') {
      (items.at(-1)?.paragraphs ?? introduction).push({ text: head, runOn: passage.runOn });
    }
    found.forEach(({ marker, start }, index) => {
      const rest = text.slice(start + marker.length, found[index + 1]?.start ?? text.length);
      const runOn = start > 0 || passage.runOn;
      items.push({ marker, paragraphs: [{ text: rest, runOn }] });
    });
  }
  return { introduction, items };
}

function numbered(profile: Profile, kind: EntryKind, item: Item): ParsedDocument['nodes'] {
  const [first, ...others] = item.paragraphs;
  if (!first) return [];
  const spoken = sentences(first.text);
  if (kind === 'problem' && others.length === 0) {
    if (isNilItem(profile, spoken)) {
      return [{ type: 'text', text: item.marker + first.text, runOn: first.runOn, nil: true }];
    }
    const { before, nil } = splitNilTail(profile, spoken);
    if (before.length > 0) {
      const text = before.join('');
      return [entry(kind, item.marker, [{ ...first, text }]), ...nil.map(asNil)];
    }
  }
  return [entry(kind, item.marker, item.paragraphs)];
}

const asNil = (text: string): ParsedText => ({ type: 'text', text, runOn: true, nil: true });

function unnumbered(
  profile: Profile,
  kind: EntryKind,
  passages: Passage[],
): ParsedDocument['nodes'] {
  if (kind === 'follow-up') return followUps(profile, passages);
  return passages.flatMap((passage): ParsedDocument['nodes'] => {
    if (kind !== 'problem') return [entry(kind, '', [passage])];
    const { before, nil } = splitNilTail(profile, sentences(passage.text));
    const statements = nil.map(asNil);
    if (before.length === 0) {
      return statements.map((node, index) => (index === 0 ? { ...node, runOn: passage.runOn } : node));
    }
    return [entry(kind, '', [{ ...passage, text: before.join('') }]), ...statements];
  });
}

/** Follow-ups in prose begin where a sentence names their subject: 在招商方面，… */
function followUps(profile: Profile, passages: Passage[]): ParsedDocument['nodes'] {
  const nodes: ParsedDocument['nodes'] = [];
  for (const passage of passages) {
    let open: ParsedEntry | undefined;
    let introduction = '';
    let runOn = passage.runOn;
    for (const sentence of sentences(passage.text)) {
      const topic = topicClause(profile, sentence);
      if (topic) {
        if (introduction !== '') nodes.push({ type: 'text', text: introduction, runOn });
        runOn ||= introduction !== '' || open !== undefined;
        introduction = '';
        const { title, separator, rest } = topic;
        open = { type: 'entry', kind: 'follow-up', marker: '', title, separator, titled: true, runOn, body: [rest] };
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
  return passages.map((passage) => entry('follow-up', '', [passage]));
}

function entry(kind: EntryKind, marker: string, paragraphs: Passage[]): ParsedEntry {
  const [first, ...others] = paragraphs;
  const text = first?.text ?? '';
  const runOn = first?.runOn ?? false;
  const rest = others.map((paragraph) => paragraph.text);
  const heading = takeHeading(text);
  if (heading.title === '' || heading.title.length > LONGEST_TITLE) {
    const title = proposeTitle(text);
    const body = [text, ...rest].filter((paragraph) => paragraph !== '');
    return { type: 'entry', kind, marker, title, separator: '', titled: false, runOn, body };
  }
  const separator = heading.rest === '' && rest.length > 0 ? `${heading.separator}\n` : heading.separator;
  const body = [heading.rest.trimStart(), ...rest].filter((paragraph) => paragraph !== '');
  return { type: 'entry', kind, marker, title: heading.title, separator, titled: true, runOn, body };
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
  if (title.length <= PROPOSED_TITLE && title !== '') return title;
  return text === '' ? '—' : `${[...text].slice(0, PROPOSED_TITLE).join('')}…`;
}

