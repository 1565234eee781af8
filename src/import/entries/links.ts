import { ENTRY_SCHEMAS, LINK_FIELDS } from '../../model/schemas.ts';
import type { Answers } from '../../model/answers.ts';
import type { Actual } from '../../model/actual.ts';
import { type EntryKind, isFollowUp } from '../../model/kinds.ts';
import type { Graph } from '../../model/graph.ts';
import { fieldsOf } from '../../model/meaning.ts';
import type { LinkedTarget, Problem, Review } from '../../model/nodes.ts';
import { sharedSubjects } from '../../text/likeness/subjects.ts';
import { partOfYear } from '../../text/part-of-year.ts';
import { SAME_NAME } from '../../text/likeness/thresholds.ts';
import { similarity } from '../../text/likeness/names.ts';
import type { TitledText } from '../../text/likeness/telling-tokens.ts';
import { actualsOf, type DraftOf, type EntryDraft, type ReviewDraft } from './draft.ts';
import type { ImportContext } from './entries.ts';
import { inYear } from '../../text/zh/dates.ts';
import { ABOUT, PROBLEM_END } from '../../text/zh/headings.ts';

/** A link to be told: one that is written, or one that is only suggested. */
export interface ReportedLink {
  /** The entry that the link would be written in. */
  from: string;
  /** The field that would hold it. */
  field: string;
  /** The entry or target that it leads to. */
  to: string;
  sure: boolean;
  /** Why, in the words of both. */
  reason: string;
}

/** A review with the links that are sure, and all links to be told. */
export interface LinkedDraft {
  draft: ReviewDraft;
  links: ReportedLink[];
}

/** Suggestions are for people, who read none for a document of more entries than a report ever has. */
const MOST_ENTRIES = 2000;

/**
 * Links a review to the latest one before it. Written are figures that answer the one target they can, and
 * the review that it answers; everything else is only suggested. Pure; links that are there stay.
 * @param earlier the reviews of the content folder
 * @param declined suggestions that a person has answered: they are not made again
 */
export function linkDraft(
  draft: ReviewDraft,
  { year, review }: Pick<ImportContext, 'year' | 'review'>,
  earlier: Graph | undefined,
  declined: Answers['declined'] = [],
): LinkedDraft {
  const last = latestBefore(earlier?.reviews ?? [], year, review);
  const answered = last && isAnswered(draft, year, last) ? last : undefined;
  const answers = answered ? sureAnswers(draft, answered) : [];
  const titles = answered ? sameTitles(draft, answered) : [];
  const entries = draft.entries.map((entry) =>
    isFollowUp(entry) ? withTitles(withAnswers(entry, answers), titles) : entry,
  );
  const linked = { ...draft, entries, review: withBaseline(draft, answered) };
  return {
    draft: linked,
    links: [
      ...answers.map(({ entry, target, quote }): ReportedLink => ({
        from: entry.id,
        field: 'about',
        to: target.id,
        sure: true,
        reason: both(quote, target.data.quote ?? target.data.metric),
      })),
      ...titles.map(({ entry, problem }): ReportedLink => ({
        from: entry,
        field: 'about',
        to: problem.id,
        sure: true,
        reason: problem.data.title,
      })),
      ...written(draft),
      ...suggestions(linked, last, declined),
    ],
  };
}

/** The only review of the latest year before this one; none where a year has several. */
function latestBefore(
  reviews: readonly Review[],
  year: number,
  review: string,
): Review | undefined {
  const before = reviews.filter(({ id, data }) => id !== review && data.year < year);
  const latest = Math.max(...before.map(({ data }) => data.year));
  const [last, another] = before.filter(({ data }) => data.year === latest);
  return another ? undefined : last;
}

/** A figure that surely answers a target. */
interface Answer {
  entry: EntryDraft;
  /** The place of the figure in its entry. */
  place: number;
  target: LinkedTarget;
  quote: string;
}

/** The figures that can answer one target only, which no other figure can answer. */
function sureAnswers({ entries }: ReviewDraft, { measures }: Review): Answer[] {
  const targets = measures.flatMap((measure) => measure.targets);
  const answers = entries.flatMap((entry) =>
    actualsOf(entry).flatMap((figure, place): Answer[] => {
      const target = figure.target === undefined ? onlyTarget(figure, targets) : undefined;
      return target ? [{ entry, place, target, quote: figure.quote ?? figure.metric }] : [];
    }),
  );
  const times = Map.groupBy(answers, ({ target }) => target.id);
  return answers.filter(({ target }) => times.get(target.id)?.length === 1);
}

/** The one target that counts the same in the same unit: of the same name, else of one as good as the same. */
function onlyTarget(figure: Actual, targets: readonly LinkedTarget[]): LinkedTarget | undefined {
  const name = plain(figure.metric);
  const candidates = targets.filter(
    ({ data }) =>
      plain(data.unit) === plain(figure.unit) &&
      partOfYear(data.period ?? '') === partOfYear(figure.quote ?? ''),
  );
  const same = candidates.filter(({ data }) => plain(data.metric) === name);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const alike = candidates.filter(({ data }) => similarity(plain(data.metric), name) >= SAME_NAME);
  return alike.length === 1 ? alike[0] : undefined;
}

/** A name whatever its widths, marks and spaces. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, (marks) => /[%‰]/u.exec(marks)?.[0] ?? '');
}

type FollowUpDraft = DraftOf<'follow-up'>;

function withAnswers(entry: FollowUpDraft, answers: readonly Answer[]): FollowUpDraft {
  const own = answers.filter((answer) => answer.entry === entry);
  if (own.length === 0) return entry;
  const { about: before = [], actuals: figures = [], ...data } = entry.data;
  const actuals = figures.map((figure, index) => {
    const target = own.find(({ place }) => place === index)?.target.id;
    return target === undefined ? figure : { target, ...figure };
  });
  const about = [...new Set([...before, ...own.map(({ target }) => target.id)])];
  return { ...entry, data: { ...data, about, actuals } };
}

/** Whether a document with follow-ups answers a review: that of the year before, or one whose year it names. */
function isAnswered({ review, entries }: ReviewDraft, year: number, last: Review): boolean {
  const followUps = entries.filter(isFollowUp);
  if (followUps.length === 0) return false;
  const isNamed = () =>
    JSON.stringify([review.data, review.paragraphs, followUps]).includes(inYear(last.data.year));
  return last.data.year === year - 1 || isNamed();
}

function withBaseline({ review }: ReviewDraft, last: Review | undefined): ReviewDraft['review'] {
  const { outline, ...data } = review.data;
  if (!last || data.baseline !== undefined) return review;
  return { ...review, data: { ...data, baseline: [last.id], outline } };
}

/** A follow-up whose title is that of one problem (关于…的问题), to which it surely belongs. */
interface SameTitle {
  entry: string;
  problem: Problem;
}

function sameTitles({ entries }: ReviewDraft, { problems }: Review): SameTitle[] {
  const byTitle = Map.groupBy(problems, ({ data }) => plain(data.title));
  return entries.filter(isFollowUp).flatMap(({ id, data }): SameTitle[] => {
    const title = data.title.replace(ABOUT, '').replace(PROBLEM_END, '');
    const [problem, another] = byTitle.get(plain(title)) ?? [];
    return problem && !another ? [{ entry: id, problem }] : [];
  });
}

function withTitles(entry: FollowUpDraft, titles: readonly SameTitle[]): FollowUpDraft {
  const own = titles.filter((title) => title.entry === entry.id).map(({ problem }) => problem.id);
  if (own.length === 0) return entry;
  const about = [...new Set([...own, ...(entry.data.about ?? [])])];
  return { ...entry, data: { ...entry.data, about } };
}

/** The links of an entry to others, each with the field that holds it. */
function linksOf({ kind, data }: EntryDraft): { field: string; to: string }[] {
  return fieldsOf(ENTRY_SCHEMAS[kind], data).flatMap(({ path, value }) => {
    const field = String(path[0]);
    return LINK_FIELDS.includes(field) ? [{ field, to: String(value) }] : [];
  });
}

/** The links that the document itself gives. */
function written({ entries }: ReviewDraft): ReportedLink[] {
  const titles = new Map(entries.map(({ id, data }) => [id, data.title]));
  return entries.flatMap((entry) =>
    linksOf(entry).map(({ field, to }) => ({
      ...{ from: entry.id, field, to, sure: true },
      reason: both(entry.data.title, titles.get(to) ?? to),
    })),
  );
}

/** Something that a link can begin or end at. */
interface End extends TitledText {
  id: string;
  kind: EntryKind;
  /** The draft, when it is an entry of this document. */
  draft?: EntryDraft;
}

/** Which links are suggested: from what to what, in which field. */
const SUGGESTED: {
  from: EntryKind;
  field: ReportedLink['field'];
  to: EntryKind[];
  within: boolean;
}[] = [
  { from: 'follow-up', field: 'about', to: ['problem', 'measure'], within: false },
  { from: 'measure', field: 'problems', to: ['problem'], within: true },
  { from: 'cause', field: 'problems', to: ['problem'], within: true },
  { from: 'problem', field: 'continues', to: ['problem'], within: false },
];

/** For each entry that has no such link, the one that says most nearly the same. */
function suggestions(
  { entries }: ReviewDraft,
  last: Review | undefined,
  declined: Answers['declined'],
): ReportedLink[] {
  const own = entries.map((draft): End => {
    const text = draft.paragraphs.flat().map((part) => part.text);
    const { id, kind, data } = draft;
    return { id, kind, draft, title: data.title, text: text.join('\n') };
  });
  const others = [...(last?.problems ?? []), ...(last?.measures ?? [])].map(
    ({ id, kind, data, text }): End => ({ id, kind, title: data.title, text }),
  );
  const ends = [...own, ...others];
  if (ends.length > MOST_ENTRIES) return [];
  const isDeclined = (from: string, field: string, to: string): boolean =>
    declined.some((each) => each.from === from && each.field === field && each.to === to);
  const shared = sharedSubjects(ends);
  return own.flatMap((end, place) =>
    SUGGESTED.filter(({ from }) => from === end.kind).flatMap(
      ({ field, to, within }): ReportedLink[] => {
        if (!end.draft || linksOf(end.draft).some((link) => link.field === field)) return [];
        const [best] = shared(place)
          .flatMap(([index, sum]) => {
            const other = ends[index];
            const fits =
              other &&
              to.includes(other.kind) &&
              (other.draft !== undefined) === within &&
              !isDeclined(end.id, field, other.id);
            return fits ? [{ other, sum }] : [];
          })
          .sort((a, b) => b.sum - a.sum || (a.other.id < b.other.id ? -1 : 1));
        if (!best) return [];
        const reason = both(end.title, best.other.title);
        return [{ from: end.id, field, to: best.other.id, sure: false, reason }];
      },
    ),
  );
}

const both = (from: string, to: string): string => `${from} – ${to}`;
