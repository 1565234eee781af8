import type { Measure } from '../model/nodes.ts';
import type { Task } from '../model/task.ts';
import { type Assignments, assignmentsIn } from '../text/assignments.ts';
import { dueDate } from '../text/dates.ts';
import { endMark, sentences } from '../text/sentences.ts';

/** A row of a measure's checklist. A row that was read from the text has no state of its own. */
export interface ChecklistRow {
  text: string;
  responsible?: string | undefined;
  due?: string | undefined;
  status?: Task['status'];
}

/**
 * The rows of a measure's checklist: its tasks, or, where it has none, the sentences of its text
 * without those that its targets repeat. Who answers for them and by when (责任单位：…；完成时限：…) is no task: it
 * stands beside the rows, unless the measure says the same for all of them.
 */
export function checklistOf({ data, text }: Pick<Measure, 'data' | 'text'>): ChecklistRow[] {
  if (data.tasks.length > 0) return data.tasks;
  const rows: ChecklistRow[] = [];
  // A note by itself is of all rows since the last one.
  let noted = 0;
  for (const sentence of text.split('\n').flatMap(sentences)) {
    const { rest, ...notes } = assignmentsIn(sentence);
    const own = assignmentOf(notes, data);
    if (rest.trim() === '') {
      for (const row of rows.slice(noted)) Object.assign(row, { ...own, ...row });
      noted = rows.length;
    } else if (!isAllTargets(rest, data.targets)) {
      rows.push({ text: rest.slice(0, rest.length - endMark(rest).length), ...own });
    }
  }
  return rows;
}

/** What notes say that the measure does not say for all its rows. */
function assignmentOf(
  { responsible, due }: Omit<Assignments, 'rest'>,
  data: Measure['data'],
): Pick<ChecklistRow, 'responsible' | 'due'> {
  const others = responsible.filter((name) => data.responsible?.includes(name) !== true);
  const day = due.map(dueDate).find((date) => date !== undefined && date !== data.due);
  return {
    ...(others.length > 0 && { responsible: others.join('；') }),
    ...(day !== undefined && { due: day }),
  };
}

function isAllTargets(sentence: string, targets: Measure['data']['targets']): boolean {
  const rest = targets.reduce((left, { quote }) => left.replace(quote ?? '', ''), sentence);
  return rest.replace(/[\p{P}\s]/gu, '') === '';
}
