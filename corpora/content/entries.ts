import { newFileText } from '../../src/content/write/file-text.ts';
import { PARTS } from '../../src/model/part.ts';
import { fill, passage, PHRASES } from './phrases.ts';
import {
  type PlannedEntry,
  type PlannedMeasure,
  type PlannedProblem,
  type PlannedReview,
  TARGET,
} from './plan.ts';
import type { Random } from '../random.ts';

const STATUSES = ['done-claimed', 'partial', 'done-claimed', 'in-progress', 'standing'];
/** Every so many problems one comes back in the next year. */
const RECURRING = 7;

/** The ids of a list that fall to one of several others when they are dealt out in turn. */
function dealt(list: readonly { id: string }[], place: number, among: number): string[] {
  return list.filter((_, index) => index % among === place).map(({ id }) => id);
}

/** The text of a problem's file. */
export function problemFile(
  { label, order, title, aspect, topic, slots }: PlannedProblem,
  { previous }: PlannedReview,
  random: Random,
): string {
  const continues = order % RECURRING === 0 ? previous?.problem[order - 1]?.id : undefined;
  const parts = PARTS.map((part) => {
    return { part, text: passage(part, random.between(52, 76), slots, random) };
  });
  return newFileText({ title, label, order, aspect, theme: topic.id, continues }, [parts]);
}

/** The text of a cause's file. */
export function causeFile(
  { label, order, title, slots }: PlannedEntry,
  { problem, cause }: PlannedReview,
  random: Random,
): string {
  const problems = dealt(problem, order - 1, cause.length);
  const text = passage('cause', random.between(250, 340), slots, random);
  return newFileText({ title, label, order, problems }, [[{ text }]]);
}

/** The text of a measure's file. */
export function measureFile(
  { label, order, title, topic, slots, target }: PlannedMeasure,
  { year, problem, cause, measure }: PlannedReview,
  random: Random,
): string {
  const office = (): string => fill('{office}', {}, random);
  const due = `${year + 1}-12-31`;
  const { metric, value, unit } = target;
  const quote = fill(PHRASES.review.promise, { metric, value, unit }, random);
  const text = passage('measure', random.between(240, 320), slots, random);
  const tasks = random
    .shuffled(topic.subjects)
    .slice(0, 2)
    .map((subject) => ({
      text: fill(PHRASES.titles.measure, { subject }, random),
      responsible: office(),
      due,
      status: random.pick(STATUSES),
    }));
  const data = {
    title,
    label,
    order,
    theme: topic.id,
    responsible: office(),
    due,
    problems: dealt(problem, order - 1, measure.length),
    causes: dealt(cause, order - 1, measure.length),
    tasks,
    targets: [{ id: TARGET, metric, op: '>=', value, unit, due, quote }],
  };
  return newFileText(data, [[{ text }], [{ text: `${quote}。` }]]);
}

/** The text of a follow-up's file: about the problems and the target of the year before. */
export function followUpFile(
  { order, title, topic, slots }: PlannedEntry,
  { year, previous, 'follow-up': followUps }: PlannedReview,
  random: Random,
): string {
  const earlier = previous?.problem[order - 1];
  const target = previous?.measure[order - 1]?.target;
  const { metric, unit, from, to } = random.pick(topic.metrics);
  const actual = target
    ? { metric: target.metric, value: target.value + random.between(-2, 20), unit: target.unit }
    : { metric, value: random.between(from, to), unit };
  const quote = fill(PHRASES.review.figure, actual, random);
  const answer = earlier && fill(PHRASES.review.answer, { title: earlier.title }, random);
  const text = passage('follow-up', random.between(222, 300), slots, random);
  const data = {
    title,
    order,
    theme: topic.id,
    status: random.pick(STATUSES),
    date: `${year}-12-${10 + (order % 20)}`,
    about: [
      ...dealt(previous?.problem ?? [], order - 1, followUps.length),
      ...(target ? [target.id] : []),
    ],
    actuals: [{ target: target?.id, ...actual, quote }],
  };
  return newFileText(data, [[{ text: `${answer ?? ''}${text}${quote}。` }]]);
}
