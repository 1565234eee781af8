import { wordsOf } from '../../i18n/languages.ts';
import type { ImportWords } from '../../i18n/words.ts';
import { ENTRY_KINDS } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import type { Locale } from '../../model/site.ts';
import { displayWidth, shortenToWidth, wrapToWidth } from '../../text/display-width.ts';
import { printable } from '../../text/printable.ts';
import { SURE } from '../outline/kinds.ts';
import { yearLine } from '../year/explain-year.ts';
import type { ImportReport } from '../../model/import-report.ts';

type Item = ImportReport['outline'][number];

/** How much of a line its words have at least, in columns, however deep it stands. */
const SHORTEST = 16;

/**
 * The outline of a document as a tree, for people: marker, words and kind of each heading and item, `?` and the
 * reason where the importer is unsure; then what was counted.
 * @param width how many columns a line may have
 */
export function outlineTree(
  report: ImportReport,
  profile: Profile,
  locale: Locale,
  width = 80,
): string[] {
  const { document, outline, targets, actuals, totals, links } = report;
  const words = wordsOf(locale).import;
  const children = Map.groupBy(outline.keys(), (place) => outline[place]?.parent ?? null);
  const doubts = Map.groupBy(report.warnings, ({ item }) => item);
  const lines: string[] = [];
  const draw = (parent: number | null, indent: string): void => {
    const places = children.get(parent) ?? [];
    for (const [index, place] of places.entries()) {
      const item = outline[place];
      if (!item) continue;
      const isLast = index === places.length - 1;
      const branch = indent + (isLast ? '└─ ' : '├─ ');
      const stem = indent + (isLast ? '   ' : '│  ');
      const facts = factsOf(item, allBelow(place, children), outline, profile, locale);
      const room = width - displayWidth(branch) - displayWidth(facts) - 2;
      const label = printable(`${item.marker}${item.label}`);
      lines.push(`${branch}${shortenToWidth(label, Math.max(SHORTEST, room))}  ${facts}`);
      const isBelow = (children.get(place) ?? []).length > 0;
      for (const { message } of doubts.get(place) ?? []) {
        lines.push(`${stem}${isBelow ? '│' : ' '}  ? ${printable(message)}`);
      }
      draw(place, stem);
    }
  };
  draw(null, '');
  const sure = links.filter((link) => link.sure).length;
  const others = report.warnings.filter(({ item }) => item === undefined);
  return [
    printable(document.title ?? document.file),
    ...(document.year !== null && document.yearEvidence.length > 0
      ? wrapToWidth(printable(yearLine(document.year, document.yearEvidence, locale)), width)
      : []),
    ...lines,
    words.figures(targets.length, actuals.length),
    ...(totals === null ? [] : [`${words.stated}${statedIn(totals, profile, locale)}`]),
    words.links(sure, links.length - sure),
    ...links
      .filter((link) => !link.sure)
      .flatMap(({ from, field, to, reason }) => [
        `  ${words.suggested(field)}  ${from} → ${to}`,
        `    ${shortenToWidth(printable(reason), width - 4)}`,
      ]),
    ...others.map(({ message }) => `? ${printable(message)}`),
    ...(document.year === null ? [`? ${words.noYear}`] : []),
  ];
}

/** The places of everything that stands below an item. */
function allBelow(place: number, children: ReadonlyMap<number | null, number[]>): number[] {
  return (children.get(place) ?? []).flatMap((child) => [child, ...allBelow(child, children)]);
}

/** What an item is, how many of what stand below it, and `?` where that is uncertain. */
function factsOf(
  { kind, level, confidence }: Item,
  below: readonly number[],
  outline: readonly Item[],
  profile: Profile,
  locale: Locale,
): string {
  const terms = profile.terms[locale];
  const words = wordsOf(locale).import;
  const items = below.flatMap((place) => outline[place] ?? []);
  const counts = [
    ...countOf(items.filter((item) => item.level === 'aspect').length, terms.aspect),
    ...ENTRY_KINDS.flatMap((each) =>
      countOf(
        items.filter((item) => item.level === 'item' && item.kind === each).length,
        terms.lists[each],
      ),
    ),
  ];
  const name = wordOf(kind, profile, locale, words);
  const isHeading = level !== 'item' && counts.length > 0;
  const fact = isHeading ? `[${name}: ${counts.join(words.separator)}]` : `[${name}]`;
  if (confidence > SURE.guessed) return fact;
  return `${fact} ? ${words.unsure(Math.round(confidence * 100))}`;
}

const countOf = (count: number, word: string): string[] => (count > 0 ? [`${word} ${count}`] : []);

function wordOf(kind: Item['kind'], profile: Profile, locale: Locale, words: ImportWords): string {
  if (kind === 'intro' || kind === 'other') return words[kind];
  return profile.terms[locale].entries[kind];
}

/** The numbers that the document states, without the sentence. */
function statedIn(
  { aspects, problems, done, partial, open, rate }: NonNullable<ImportReport['totals']>,
  profile: Profile,
  locale: Locale,
): string {
  const terms = profile.terms[locale];
  return [
    [terms.aspect, aspects],
    [terms.lists.problem, problems],
    [terms.statuses['done-claimed'], done],
    [terms.statuses.partial, partial],
    [terms.statuses.open, open],
    ['%', rate],
  ]
    .flatMap(([word, count]) => (count === undefined ? [] : [`${word} ${count}`]))
    .join(wordsOf(locale).import.separator);
}
