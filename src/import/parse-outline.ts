import type { EntryKind } from '../model/entry.ts';
import type { Profile } from '../model/profile.ts';
import { enumeratorAt, enumeratorsIn } from '../text/enumerators.ts';
import { endMark } from '../text/sentences.ts';
import { isTopic, kindOf, takeHeading } from './headings.ts';
import { type Passage, parseItems } from './items.ts';
import type { ParsedDocument, ParsedLevel, ParsedText } from './parsed.ts';
import type { SourceBlock } from './source-document.ts';

/** A line longer than this is text, not a title, signature or section heading without a mark. */
const LONGEST_LINE = 60;
const DATE = /^[\d〇零一二三四五六七八九十]{2,4}\s*年[\d一二三四五六七八九十]{1,3}\s*月[\d一二三四五六七八九十]{1,3}\s*日$/u;

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
  const { closing, body } = splitClosing(lines);
  const { before, groups } = divideAtHeadings(body, profile);
  const { titles, preamble } = splitTitles(before);
  const nodes: ParsedDocument['nodes'] = [...titles];
  let section: { kind: EntryKind | undefined; asItems: boolean } | undefined;
  groups.forEach((group, index) => {
    const { heading, passages } = group;
    if (heading.type === 'section') {
      const aspects = aspectsOf(groups, index);
      section = { kind: heading.kind, asItems: areItems(aspects, profile) };
      nodes.push(heading, ...parseItems(profile, aspects.length > 0 ? undefined : heading.kind, passages));
    } else if (section?.asItems === true && section.kind !== undefined) {
      nodes.push(entryOf(group, section.kind));
    } else {
      const kind = section?.kind ?? kindOf(profile, heading.title);
      nodes.push({ ...heading, kind }, ...parseItems(profile, kind, passages));
    }
  });
  return { preamble, nodes: [...nodes, ...closing] };
}

function divideAtHeadings(lines: string[], profile: Profile): { before: string[]; groups: Group[] } {
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
  const { title, separator, rest } = takeHeading(text.slice(found.marker.length));
  const kind = type === 'section' ? kindOf(profile, title) : undefined;
  const level: ParsedLevel = { type, kind, marker: found.marker, title, separator, runOn };
  return { level, rest: rest.trimStart() };
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

function entryOf({ heading, passages }: Group, kind: EntryKind): ParsedDocument['nodes'][number] {
  const { marker, title, separator, runOn } = heading;
  const ownLine = passages[0]?.runOn === false;
  return {
    type: 'entry',
    kind,
    marker,
    title,
    separator: ownLine ? `${separator}\n` : separator,
    titled: true,
    runOn,
    body: passages.map((passage) => passage.text),
  };
}

/** Title lines stand first, are short and end with no mark. */
function splitTitles(lines: string[]): { titles: ParsedText[]; preamble: string[] } {
  const end = lines.findIndex((line) => line.length > LONGEST_LINE || /[\p{P}]$/u.test(line));
  const count = end === -1 ? lines.length : end;
  const titles = lines
    .slice(0, count)
    .map((text): ParsedText => ({ type: 'text', text, runOn: false, role: 'title' }));
  return { titles, preamble: lines.slice(count) };
}

/** A date on the last line closes the document, with the signature on the line before it. */
function splitClosing(lines: string[]): { body: string[]; closing: ParsedText[] } {
  const date = lines.at(-1);
  if (date === undefined || !DATE.test(date)) return { body: lines, closing: [] };
  const closing: ParsedText[] = [{ type: 'text', text: date, runOn: false, role: 'date' }];
  const signature = lines.at(-2);
  const signed =
    signature !== undefined && signature.length <= LONGEST_LINE && endMark(signature) === '';
  if (signed) closing.unshift({ type: 'text', text: signature, runOn: false, role: 'signature' });
  return { body: lines.slice(0, lines.length - closing.length), closing };
}
