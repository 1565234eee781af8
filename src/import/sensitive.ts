import type { Locale } from '../model/site.ts';
import { wordsOf } from '../i18n/languages.ts';
import { message } from '../i18n/messages.ts';
import { nameFinder } from '../sensitive/listed-names.ts';
import { needsDecision, type PersonalKind, personalDataIn } from '../sensitive/personal-data.ts';
import { secrecyMarkIn } from '../sensitive/secrecy-marks.ts';
import type { SourceDocument, SourceWarning } from './source-document.ts';

/** How many paragraphs at each end of a document can be its head, and what stands after it. */
const ENDS = { head: 12, foot: 6 };

/** The secrecy marks that stand on the pages beside the text, as one line; undefined where there are none. */
export function marksBeside({ margins = [] }: SourceDocument): string | undefined {
  const marks = new Set(margins.flatMap((line) => secrecyMarkIn(line, 'around') ?? []));
  return marks.size === 0 ? undefined : [...marks].join(' ');
}

/**
 * A document with warnings of what the public may see of it by a decision alone: its secrecy marks, and how many
 * personal data it holds.
 * @param names the names of the content's list
 */
export function withSensitiveTold(
  document: SourceDocument,
  names: readonly string[],
  locale: Locale,
): SourceDocument {
  const found = [...marksTold(document), ...personalDataTold(document, names, locale)];
  return found.length === 0
    ? document
    : { ...document, warnings: [...(document.warnings ?? []), ...found] };
}

function marksTold(document: SourceDocument): SourceWarning[] {
  const last = document.blocks.length - ENDS.foot;
  const marks = document.blocks.flatMap(({ text }, index) => {
    const isAround = index < ENDS.head || index >= last;
    return secrecyMarkIn(text, isAround ? 'around' : 'within') ?? [];
  });
  const beside = marksBeside(document);
  return [
    ...(marks.length === 0
      ? []
      : [{ id: 'import-secrecy' as const, details: { marks: [...new Set(marks)].join(' | ') } }]),
    ...(beside === undefined
      ? []
      : [{ id: 'import-secrecy-beside' as const, details: { marks: beside } }]),
  ];
}

function personalDataTold(
  { blocks }: SourceDocument,
  names: readonly string[],
  locale: Locale,
): SourceWarning[] {
  const finder = names.length > 0 ? nameFinder(names) : undefined;
  const counts = new Map<PersonalKind, number>();
  for (const { kind } of blocks.flatMap(({ text }) => personalDataIn(text, finder))) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const told = (id: SourceWarning['id'], isTold: (kind: PersonalKind) => boolean) => {
    const kinds = [...counts].filter(([kind]) => isTold(kind));
    const list = kinds.map(([kind, count]) => `${message(locale, `sensitive-${kind}`)} ${count}`);
    return list.length === 0
      ? []
      : [{ id, details: { list: list.join(wordsOf(locale).import.separator) } }];
  };
  return [
    ...told('import-personal-data', needsDecision),
    ...told('import-personal-data-public', (kind) => !needsDecision(kind)),
  ];
}
