import type { Measure, Review } from '../../model/nodes.ts';
import type { Task } from '../../model/task.ts';
import { answeredBy } from './assignments.ts';
import { type LedgerItem, ledgerMeasures } from './items.ts';

/** What somebody answers for: a measure or tasks of it. Nobody answers for a problem without a measure. */
export interface Duty {
  measure: Measure | undefined;
  /** The items whose problem it is about. */
  answers: LedgerItem[];
  /** Whether for the measure as such, not for tasks of it alone. */
  whole: boolean;
  tasks: Task[];
}

/** An office or person by its name; undefined where nobody is named. */
type Name = string | undefined;

/** What one office or person answers for. */
export interface DutyGroup {
  name: Name;
  duties: Duty[];
  /** How many measures, tasks and problems without a measure. */
  count: number;
}

/**
 * Who answers for what, in the order in which they are named; what nobody is named for comes last. A task
 * that names nobody belongs to those who answer for its measure.
 */
export function dutyGroups(review: Review, items: readonly LedgerItem[]): DutyGroup[] {
  const unanswered = items
    .filter(({ problem, measures }) => problem?.review === review && measures.length === 0)
    // What nobody has linked yet may well have a measure.
    .filter(() => review.checked.has('links'))
    .map((item) => ({ measure: undefined, answers: [item], whole: false, tasks: [] }));
  const given = [
    ...ledgerMeasures(review, items).flatMap((measure) =>
      dutiesIn(measure, answeredBy(measure, items)),
    ),
    ...unanswered.map((duty) => ({ name: undefined, duty })),
  ];
  const groups = Map.groupBy(given, ({ name }) => name);
  const names = [...groups.keys()].filter((name) => name !== undefined);
  return [...names, undefined].flatMap((name) => {
    const duties = groups.get(name)?.map(({ duty }) => duty) ?? [];
    return duties.length > 0 ? [{ name, duties, count: countOf(duties) }] : [];
  });
}

function dutiesIn(measure: Measure, answers: LedgerItem[]): { name: Name; duty: Duty }[] {
  const { responsible, tasks } = measure.data;
  const owners = namesIn(responsible);
  const holdersOf = (task: Task): Name[] => (task.responsible ? namesIn(task.responsible) : owners);
  return [...new Set([...owners, ...tasks.flatMap(holdersOf)])].map((name) => ({
    name,
    duty: {
      measure,
      answers,
      whole: owners.includes(name),
      tasks: tasks.filter((task) => holdersOf(task).includes(name)),
    },
  }));
}

/** Marks between names; those in brackets are part of one: 财务部、综合办公室（张某、李某） are two. */
const BETWEEN = /[、，；;](?![^（(]*[）)])/u;

/** The names in what is written of who is responsible; nobody's where it holds none. */
function namesIn(responsible = ''): Name[] {
  const names = responsible
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 ? [...new Set(names)] : [undefined];
}

const countOf = (duties: readonly Duty[]): number =>
  duties.reduce(
    (sum, { measure, whole, tasks }) => sum + (whole || !measure ? 1 : 0) + tasks.length,
    0,
  );
