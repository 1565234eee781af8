import type { EntryKind } from '../../src/model/kinds.ts';
import { targetId } from '../../src/model/ids.ts';
import { chineseNumeral } from './numeral.ts';
import { fill, PHRASES, type Slots, type Topic } from './phrases.ts';
import type { Random } from '../random.ts';

/** An entry before its text is written: what others link to. */
export interface PlannedEntry {
  id: string;
  label: string | undefined;
  order: number;
  title: string;
  topic: Topic;
  /** What its sentences speak of. */
  slots: Slots;
}

/** A problem, which stands below an aspect. */
export interface PlannedProblem extends PlannedEntry {
  aspect: string;
}

/** A measure with the figure that it promises. */
export interface PlannedMeasure extends PlannedEntry {
  target: { id: string; metric: string; value: number; unit: string };
}

/** A review with all that its files say of one another. */
export interface PlannedReview {
  id: string;
  year: number;
  department: number;
  aspects: { id: string; topic: Topic }[];
  'follow-up': PlannedEntry[];
  problem: PlannedProblem[];
  cause: PlannedEntry[];
  measure: PlannedMeasure[];
  /** The same department's review of the year before. */
  previous: PlannedReview | undefined;
}

/** What a review is planned from. */
export interface PlanOptions {
  year: number;
  department: number;
  /** How many entries it has, of all kinds together. */
  entries: number;
  previous: PlannedReview | undefined;
}

/** The share of the entries that each kind has, much as in real reports; the rest are problems. */
const SHARES = { 'follow-up': 0.24, cause: 0.12, measure: 0.24 };
/** Of how many topics a review speaks. */
const TOPICS = 5;
const PREFIXES: Record<EntryKind, string> = {
  'follow-up': 'f',
  problem: 'p',
  cause: 'c',
  measure: 'm',
};

/** Plans a review: how many entries of which kind, their ids and titles, its aspects and targets. */
export function planReview(options: PlanOptions, random: Random): PlannedReview {
  const { year, department, entries, previous } = options;
  const id = `${year}-${String(department).padStart(2, '0')}`;
  const topics = random.shuffled(PHRASES.topics).slice(0, TOPICS);
  const share = (kind: keyof typeof SHARES): number => Math.floor(entries * SHARES[kind]);
  const problems = entries - share('follow-up') - share('cause') - share('measure');
  const perTopic = Math.ceil(problems / topics.length);

  const planned = (kind: EntryKind, index: number, topic: Topic, number: number): PlannedEntry => {
    const slots: Slots = { topic: topic.title, subject: random.pick(topic.subjects) };
    return {
      id: `${id}/${PREFIXES[kind]}${String(index + 1).padStart(2, '0')}`,
      label: kind === 'follow-up' ? undefined : `${chineseNumeral(number)}是`,
      order: index + 1,
      title: fill(PHRASES.titles[kind], slots, random),
      topic,
      slots,
    };
  };
  const inTurn = (kind: keyof typeof SHARES): PlannedEntry[] =>
    Array.from({ length: share(kind) }, (_, index) => {
      const topic = topics[index % topics.length] ?? random.pick(topics);
      return planned(kind, index, topic, index + 1);
    });

  const aspects = topics
    .slice(0, Math.ceil(problems / perTopic))
    .map((topic, index) => ({ id: `${id}/a${index + 1}`, topic }));
  return {
    id,
    year,
    department,
    aspects,
    'follow-up': inTurn('follow-up'),
    problem: aspects.flatMap((aspect, place) =>
      Array.from({ length: Math.min(perTopic, problems - place * perTopic) }, (_, number) => ({
        ...planned('problem', place * perTopic + number, aspect.topic, number + 1),
        aspect: aspect.id,
      })),
    ),
    cause: inTurn('cause'),
    measure: inTurn('measure').map((measure): PlannedMeasure => {
      const { metric, unit, from, to } = random.pick(measure.topic.metrics);
      const target = {
        id: targetId(measure.id, TARGET),
        metric,
        value: random.between(from, to),
        unit,
      };
      return { ...measure, target };
    }),
    previous,
  };
}

/** The name of a measure's one target inside the measure. */
export const TARGET = 't1';
