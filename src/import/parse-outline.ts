import type { EntryKind } from '../model/entry.ts';
import type { Profile } from '../model/profile.ts';
import { isDateLine } from '../text/dates.ts';
import { enumeratorAt, enumeratorsIn } from '../text/enumerators.ts';
import { endMark } from '../text/sentences.ts';
import { isTopic, kindOf, takeHeading } from './headings.ts';
import { makeEntry, parseItems } from './items.ts';
import { isNilItem, splitNilTail } from './nil-statements.ts';
import type { ParsedDocument, ParsedEntry, ParsedLevel, ParsedText } from './parsed.ts';
import type { Passage } from './passage.ts';
import type { SourceBlock } from './source-document.ts';

/** A line longer than this is text, not a title, signature or section heading without a mark. */
const LONGEST_LINE = 60;

/** A heading with everything up to the next one. */
interface Group {
  heading: ParsedLevel;
  passages: Passage[];
}

/**
 * Reads the outline of a document: sections, aspects, entries and what stands between them. Works on
 * blocks alone and takes all its words from the profile; every character of the blocks is in exactly
 * one node.
 */
export function parseOutline(blocks: readonly SourceBlock[], profile: Profile): ParsedDocument {
  const lines = blocks.map((block) => block.text);
  const { closing, body } = splitClosing(lines, profile);
  const { before, groups } = divideAtHeadings(body, profile);
  const { opening, preamble } = splitOpening(before);
  const nodes: ParsedDocument['nodes'] = [...opening];
  let section: { kind: EntryKind | undefined; asItems: boolean } | undefined;
  groups.forEach((group, index) => {
    const { heading, passages } = group;
    if (heading.type === 'section') {
      const aspects = aspectsOf(groups, index);
      section = { kind: heading.kind, asItems: areItems(aspects, profile) };
      nodes.push(
        heading,
        ...parseItems(profile, aspects.length > 0 ? undefined : heading.kind, passages),
      );
    } else if (
      section?.asItems === true &&
      section.kind &&
      !holdsNothing(group, section.kind, profile)
    ) {
      nodes.push(entryOf(group, section.kind, profile));
    } else {
      const kind = section?.kind ?? kindOf(profile, heading.title);
      nodes.push(
        ...(kind === 'problem' && saysNil(group, profile)
          ? [asNilText(heading)]
          : [{ ...heading, kind }, ...parseItems(profile, kind, passages)]),
      );
    }
  });
  return { preamble, nodes: [...nodes, ...closing] };
}

function divideAtHeadings(
  lines: string[],
  profile: Profile,
): { before: string[]; groups: Group[] } {
  const before: string[] = [];
  const groups: Group[] = [];
  for (const line of lines) {
    let rest = line;
    let runOn = false;
    for (const type of ['section', 'aspect'] as const) {
      const heading = headingAt(rest, type, profile, runOn);
      if (!heading) continue;
      groups.push({ heading: heading.level, passages: [] });
      rest = heading.rest;
      runOn = true;
      if (rest === '') break;
    }
    if (rest === '') continue;
    const open = groups.at(-1);
    if (open) open.passages.push({ text: rest, runOn });
    else before.push(rest);
  }
  return { before, groups };
}

function headingAt(
  text: string,
  type: ParsedLevel['type'],
  profile: Profile,
  runOn: boolean,
): { level: ParsedLevel; rest: string } | undefined {
  const found = enumeratorAt(text, 0, profile.numbering[type]);
  if (!found) return undefined;
  const { title, separator, rest } = takeHeading(profile, text.slice(found.marker.length));
  const kind = type === 'section' ? kindOf(profile, title) : undefined;
  const level: ParsedLevel = { type, kind, marker: found.marker, title, separator, runOn };
  return { level, rest };
}

function aspectsOf(groups: Group[], section: number): Group[] {
  const after = groups.slice(section + 1);
  const end = after.findIndex((group) => group.heading.type === 'section');
  return end === -1 ? after : after.slice(0, end);
}

/**
 * Whether the headings of a section are its entries: none names a mere subject and none has numbered
 * items below it.
 */
function areItems(aspects: Group[], profile: Profile): boolean {
  return (
    aspects.length > 0 &&
    aspects.every(
      ({ heading, passages }) =>
        !isTopic(profile, heading.title) &&
        passages.every(({ text }) => enumeratorsIn(text, profile.numbering.item).length === 0),
    )
  );
}

/** Whether a heading has nothing below it but statements that there is no such problem. */
function holdsNothing({ passages }: Group, kind: EntryKind, profile: Profile): boolean {
  const isProblem = kind === 'problem' && passages.length > 0;
  return isProblem && splitNilTail(profile, passages).before.length === 0;
}

/** Whether a heading alone says that there is no such problem: （三）在安全方面，没有发现此类问题。 */
function saysNil({ heading, passages }: Group, profile: Profile): boolean {
  return passages.length === 0 && isNilItem(profile, heading.title + heading.separator);
}

function asNilText({ marker, title, separator, runOn }: ParsedLevel): ParsedText {
  return { type: 'text', text: marker + title + separator, runOn, nil: true };
}

function entryOf({ heading, passages }: Group, kind: EntryKind, profile: Profile): ParsedEntry {
  const { marker, title, separator, runOn } = heading;
  const [first, ...others] = passages;
  const line = title + separator;
  const paragraphs =
    first?.runOn === true
      ? [{ text: line + first.text, runOn }, ...others]
      : [{ text: line, runOn }, ...passages];
  return makeEntry(profile, kind, marker, paragraphs);
}

/** Whether a line at the head of a document can be its title: it is short and ends no sentence or clause. */
export function isTitleLine(line: string): boolean {
  return line.length <= LONGEST_LINE && !/[。！？；：，、…,.;:!?]$/u.test(line);
}

/** The title and the office that the document is addressed to, before the text begins. */
function splitOpening(lines: string[]): { opening: ParsedText[]; preamble: string[] } {
  const end = lines.findIndex((line) => !isTitleLine(line));
  const count = end === -1 ? lines.length : end;
  const opening = lines
    .slice(0, count)
    .map((text): ParsedText => ({ ...asText(text), role: 'title' }));
  const [addressee] = lines.slice(count);
  if (addressee === undefined || !isAddressee(addressee)) {
    return { opening, preamble: lines.slice(count) };
  }
  opening.push({ ...asText(addressee), role: 'addressee' });
  return { opening, preamble: lines.slice(count + 1) };
}

/** Names of offices and a colon (GB/T 9704-2012, 7.3.2), not a sentence that announces what follows. */
function isAddressee(line: string): boolean {
  const names = /^[^。；！？：\d]+[：:]$/u.test(line);
  return names && line.length <= LONGEST_LINE && !/[如以]下.$/u.test(line);
}

/**
 * A date closes the document, with the signature on the line before it and a list of what is attached
 * after it or before it.
 */
function splitClosing(
  lines: string[],
  profile: Profile,
): { body: string[]; closing: ParsedText[] } {
  const { section, aspect, item } = profile.numbering;
  const heading = lines.findLastIndex((line) => enumeratorAt(line, 0, section) !== undefined);
  const isClosing = (line: string | undefined) =>
    [...profile.closings, ...profile.attachments].some((word) => line?.startsWith(word) === true);
  const attached = lines.findIndex((line, index) => index > heading && isClosing(line));
  const end = attached === -1 ? lines.length : attached;
  const dated = lines.findLastIndex((line, index) => index > heading && isDateLine(line));
  const next = lines[dated + 1];
  const isClosed = next === undefined || isClosing(next) || isNote(next) || dated > end;
  if (dated === -1 || !isClosed) {
    return { body: lines.slice(0, end), closing: closingLines(lines.slice(end), profile) };
  }
  const signature = lines[dated - 1];
  const signed =
    signature !== undefined &&
    signature.length <= LONGEST_LINE &&
    endMark(signature) === '' &&
    !enumeratorAt(signature, 0, [...section, ...aspect, ...item]);
  const signedAt = signed ? dated - 1 : dated;
  const start = Math.min(signedAt, end);
  const closing = closingLines(lines.slice(start), profile);
  const signatureNode = closing[signedAt - start];
  const dateNode = closing[dated - start];
  if (signed && signatureNode) signatureNode.role = 'signature';
  if (dateNode) dateNode.role = 'date';
  return { body: lines.slice(0, start), closing };
}

/** What follows the text: the list of attachments goes on with numbers, a note stands in brackets. */
function closingLines(lines: readonly string[], profile: Profile): ParsedText[] {
  let inList = false;
  return lines.map((text): ParsedText => {
    const begins = profile.attachments.some((word) => text.startsWith(word));
    inList = begins || (inList && enumeratorAt(text, 0, ['1.']) !== undefined);
    if (inList && text.length <= LONGEST_LINE) return { ...asText(text), role: 'attachment' };
    return isNote(text) ? { ...asText(text), role: 'note' } : asText(text);
  });
}

/** A note stands in brackets (附注, GB/T 9704-2012, 7.3.6). */
const isNote = (line: string): boolean => /^[（(].*[）)]$/u.test(line);

const asText = (text: string): ParsedText => ({ type: 'text', text, runOn: false });
