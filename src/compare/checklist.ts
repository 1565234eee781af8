import type { Measure } from '../model/nodes.ts';
import type { Task } from '../model/task.ts';
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
 * without those that its targets repeat.
 */
export function checklistOf({ data, text }: Pick<Measure, 'data' | 'text'>): ChecklistRow[] {
  if (data.tasks.length > 0) return data.tasks;
  return text
    .split('\n')
    .flatMap(sentences)
    .filter((sentence) => !isAllTargets(sentence, data.targets))
    .map((sentence) => ({ text: sentence.slice(0, sentence.length - endMark(sentence).length) }));
}

/** Whether the box of a row is ticked: what is reported done is, and what is verified. */
export function isDone({ status }: ChecklistRow): boolean {
  return status === 'done-claimed' || status === 'verified';
}

function isAllTargets(sentence: string, targets: Measure['data']['targets']): boolean {
  const rest = targets.reduce((left, { quote }) => left.replace(quote ?? '', ''), sentence);
  return rest.replace(/[\p{P}\s]/gu, '') === '';
}
