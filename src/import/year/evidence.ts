import type { YearEvidence } from './year-evidence.ts';
import type { Profile } from '../../model/profile.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { sentences } from '../../text/sentences.ts';
import { furnitureOf } from '../outline/furniture.ts';
import { plainHeading } from '../outline/headings.ts';
import { LONGEST_LINE, splitOpening } from '../outline/opening.ts';
import type { SourceDocument } from '../source-document.ts';
import { fileYears, headingYear, openingYears, pageYear, signedYear, titleYear } from './places.ts';

/** So many paragraphs after the title are looked at for the period. */
const OPENING = 6;

/** So many characters of a paragraph: one may be a whole document that has lost its line ends. */
const LOOKED_AT = 1000;

/** All that speaks for the year that a document reviews, in the order of the document; its file name comes last. */
export function yearEvidence(document: SourceDocument, profile: Profile): YearEvidence[] {
  // Days in a table are those by which something is due.
  const outside = document.blocks.filter(({ cell }) => !cell);
  const source = (outside.length > 0 ? outside : document.blocks).map(({ text }) => text);
  const texts = source.map((line) => simplifyInPlace(line.slice(0, LOOKED_AT)));
  const furniture = furnitureOf(texts, profile);
  const lines = texts.map((text, index) => ({ text, furniture: furniture[index] === true }));
  const { opening, rest } = splitOpening(lines, profile);
  const headings = rest.map(({ text }) => headingIn(text, profile));
  const first = headings.findIndex((heading) => heading !== undefined);
  const end = opening.length + Math.min(OPENING, first === -1 ? OPENING : first);
  const found: YearEvidence[] = [];
  const signed: YearEvidence[] = [];
  for (const [index, whole] of source.entries()) {
    const line = whole.slice(0, LOOKED_AT);
    const heading = headings[index - opening.length];
    const day = heading === undefined ? signedYear(line, profile) : undefined;
    const onPage = lines[index]?.furniture === true || index < end ? pageYear(line) : undefined;
    if (day) signed.push(day);
    else if (onPage) found.push(onPage);
    else if (lines[index]?.furniture === true) continue;
    else if (opening[index]?.role === 'title') found.push(...titleYear(line));
    else if (heading !== undefined) found.push(...headingYear(heading, profile));
    else if (index < end) found.push(...openingYears(line, profile));
  }
  const mentions = found.filter(({ place }) => place === 'mention');
  // The opening tells of what went before, up to the report itself.
  const latest = mentions.toSorted((a, b) => a.year - b.year).slice(-1);
  return [
    ...found.filter(({ place }) => place !== 'mention'),
    ...latest,
    ...signed.slice(-1),
    ...fileYears(document.name),
  ];
}

/** The heading that a line begins with, its number taken off. */
function headingIn(line: string, profile: Profile): string | undefined {
  const { section, aspect, item } = profile.numbering;
  const number = enumeratorAt(line, 0, [...section, ...aspect, ...item]);
  if (!number && plainHeading(profile, line) === undefined) return undefined;
  const heading = (sentences(line)[0] ?? line).slice(number?.marker.length ?? 0);
  return heading.length <= LONGEST_LINE ? heading : '';
}
