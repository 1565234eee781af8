import { type EntryKind, KINDS } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import type { Locale } from '../../model/site.ts';
import type { Status } from '../../model/status.ts';
import type { Totals } from '../../model/totals.ts';
import { isCalendarDate } from '../../model/dates.ts';
import { assignmentsIn } from '../../text/assignments.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import { dateOfLine, dueDate, isDateLine } from '../../text/dates.ts';
import { message, type MessageId } from '../../i18n/messages.ts';
import type { EntryDraft, OutlineDraft, ReviewDraft } from './draft.ts';
import { actualsIn, targetsIn } from './figures.ts';
import { totalsIn } from '../outline/totals.ts';
import type { Doubt, ParsedDocument, ParsedEntry } from '../outline/parsed.ts';
import { outsideFinding } from './outside.ts';
import { proposeTitle } from '../outline/items.ts';
import { yearDoubt } from '../year/explain-year.ts';
import type { ReviewYear } from '../year/year-of.ts';
import { partsOf } from '../outline/parts.ts';
import { DEADLINE, OWNER } from '../../text/zh/assignments.ts';

/** What the importer is told about a document. */
export interface ImportContext {
  review: string;
  year: number;
  /** How the year was found; unknown where nobody looked for it. */
  found?: ReviewYear | undefined;
  profile: Profile;
  locale: Locale;
}

const DOUBTS: Record<Doubt, MessageId> = { heading: 'confirm-heading', kind: 'confirm-kind' };

/** Makes a review and its entries of a parsed document: ids, order, figures, and what to confirm. */
export function draftReview(parsed: ParsedDocument, context: ImportContext): ReviewDraft {
  const { review, profile } = context;
  const ids = new Map<ParsedEntry, string>();
  const outline: OutlineDraft[] = [];
  const entries: EntryDraft[] = [];
  const count = { section: 0, aspect: 0, entry: new Map<EntryKind, number>() };
  let aspect: string | undefined;
  for (const node of parsed.nodes) {
    if (node.type === 'text') {
      const { type, text, nil, role, runOn } = node;
      outline.push(withoutDefaults({ type, text, nil, role, runOn }));
    } else if (node.type === 'entry') {
      // A heading that is an entry itself stands beside the aspects, not below one.
      if (enumeratorAt(node.marker, 0, profile.numbering.aspect)) aspect = undefined;
      const order = (count.entry.get(node.kind) ?? 0) + 1;
      count.entry.set(node.kind, order);
      const id = `${review}/${KINDS[node.kind].letter}${String(order).padStart(2, '0')}`;
      const { separator, titled, runOn } = node;
      outline.push(withoutDefaults({ type: 'entry', id, separator, titled, runOn }));
      ids.set(node, id);
      entries.push(draftEntry(node, { id, order, aspect }, ids, context));
    } else {
      count[node.type] += 1;
      const id = `${review}/${node.type.charAt(0)}${count[node.type]}`;
      aspect = node.type === 'aspect' ? id : undefined;
      const { type, kind, marker, title, separator, runOn } = node;
      outline.push(withoutDefaults({ type, id, kind, marker, title, separator, runOn }));
    }
  }
  const totals = totalsOf(parsed, profile);
  const data = {
    ...titleOf(parsed, context),
    year: context.year,
    ...dateOf(parsed),
    totals,
    outline,
  };
  const paragraphs = parsed.preamble.map((text) => [{ text }]);
  return { review: { data: defined(data), paragraphs }, entries, totals };
}

/** Leaves out what is not known. */
const defined = <T extends object>(data: T): T => without(data, (_, value) => value === undefined);

/** Leaves out what the schema fills in by itself, so that files stay short. */
function withoutDefaults(node: OutlineDraft): OutlineDraft {
  return without(
    node,
    (key, value) =>
      value === undefined ||
      (key !== 'title' && value === '') ||
      (key === 'runOn' && value === false) ||
      (key === 'titled' && value === true),
  );
}

/** A copy without the keys that `isLeftOut` says; the others keep their order. */
function without<T extends object>(
  fields: T,
  isLeftOut: (key: string, value: unknown) => boolean,
): T {
  const left = { ...fields };
  for (const [key, value] of Object.entries(left)) {
    if (isLeftOut(key, value)) Reflect.deleteProperty(left, key);
  }
  return left;
}

function draftEntry(
  node: ParsedEntry,
  { id, order, aspect }: { id: string; order: number; aspect: string | undefined },
  ids: ReadonlyMap<ParsedEntry, string>,
  { profile, locale }: Pick<ImportContext, 'profile' | 'locale'>,
): EntryDraft {
  const { kind, marker, body } = node;
  const title = node.titled ? node.title : proposeTitle(body[0] ?? '');
  const heading = node.titled ? title + node.separator : '';
  const text = heading + body.join('\n');
  const label = marker === '' ? undefined : marker;
  const place = { title, label, order, aspect };
  const confirm = node.doubt && message(locale, DOUBTS[node.doubt]);
  const answered = node.answers && ids.get(node.answers);
  const links = answered === undefined ? undefined : [answered];
  const paragraphs = body.map((paragraph) => [{ text: paragraph }]);
  switch (kind) {
    case 'follow-up': {
      const [status, actuals] = [statusIn(text, profile), someOf(actualsIn(text, profile))];
      const data = defined({ ...place, status, confirm, about: links, actuals });
      return { id, kind, data, paragraphs };
    }
    case 'problem': {
      const [status, source] = [statusIn(text, profile), outsideFinding(text, profile)];
      const data = defined({ ...place, status, confirm, source });
      return { id, kind, data, paragraphs: body.map((each) => partsOf(each, profile)) };
    }
    case 'cause':
      return { id, kind, data: defined({ ...place, confirm, problems: links }), paragraphs };
    case 'measure': {
      const notes = assignmentsIn(text);
      const responsible = joined(notes.responsible) ?? node.responsible ?? ownerIn(text);
      const due = dueDate(joined(notes.due) ?? node.due ?? deadlineIn(text) ?? '');
      const targets = someOf(targetsIn(text, profile));
      const data = defined({ ...place, confirm, problems: links, responsible, due, targets });
      return { id, kind, data, paragraphs };
    }
  }
}

/** A list that is left out when it is empty. */
const someOf = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** What several notes say together. */
const joined = (notes: readonly string[]): string | undefined =>
  notes.length === 0 ? undefined : [...new Set(notes)].join('；');

/** Who answers for a measure, where its text names one: 由仓储股负责. */
function ownerIn(text: string): string | undefined {
  const owners = [...text.matchAll(OWNER)].map(([, owner]) => owner);
  return new Set(owners).size === 1 ? owners[0] : undefined;
}

/** The day by which a measure is to be done, where its text names one: 2023年3月底前完成. */
function deadlineIn(text: string): string | undefined {
  const days = [...text.matchAll(DEADLINE)].map(([day]) => day);
  return new Set(days).size === 1 ? days[0] : undefined;
}

function statusIn(text: string, profile: Profile): Status | undefined {
  return profile.statusWords.find(({ words }) => words.some((word) => text.includes(word)))?.status;
}

/** A date or a line in brackets stands below a title and is no part of it. */
const isBesideTitle = (line: string): boolean => isDateLine(line) || /^[（(].*[）)]$/u.test(line);

/** The title of the document; where it has none, one of ours, to be confirmed and not part of it. */
function titleOf(parsed: ParsedDocument, { year, profile, locale, found }: ImportContext) {
  const lines = parsed.nodes.flatMap((node) =>
    node.type === 'text' && node.role === 'title' && !isBesideTitle(node.text) ? [node.text] : [],
  );
  const name = profile.terms[locale].review;
  const doubts = [
    ...(lines.length === 0 ? [message(locale, 'confirm-title')] : []),
    ...(found ? yearDoubt(found, locale) : []),
  ];
  return {
    title: lines.join('') || message(locale, 'proposed-title', { year, review: name }),
    ...(doubts.length > 0 && { confirm: doubts.join(' ') }),
  };
}

/** The day in the document's last line, else in its title lines; none that the calendar has not. */
function dateOf(parsed: ParsedDocument): { date?: string } {
  const dates = parsed.nodes.flatMap((node) => {
    const date = node.type === 'text' && node.role ? dateOfLine(node.text) : undefined;
    return date !== undefined && isCalendarDate(date) ? [date] : [];
  });
  const date = dates.at(-1);
  return date === undefined ? {} : { date };
}

/** Totals stand in the preamble or in what comes before the problems. */
function totalsOf(parsed: ParsedDocument, profile: Profile): Totals | undefined {
  const end = parsed.nodes.findIndex((node) => node.type !== 'text' && node.kind === 'problem');
  const before = end === -1 ? parsed.nodes : parsed.nodes.slice(0, end);
  const passages = [
    ...before.flatMap((node) => (node.type === 'text' ? [node.text] : [])),
    ...parsed.preamble,
    ...before.flatMap((node) =>
      node.type === 'entry' ? [node.title + node.separator + node.body.join('')] : [],
    ),
  ];
  return passages.map((text) => totalsIn(text, profile)).find((totals) => totals !== undefined);
}
