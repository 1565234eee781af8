import type { Measure } from '../../model/nodes.ts';
import type { Rule } from '../rule.ts';

/** A measure that names no figure, nobody and no day: next year nobody can say whether it was kept. */
export const measureVague: Rule = {
  id: 'measure-vague',
  check: ({ entries }) =>
    entries
      .filter((entry) => entry.kind === 'measure' && isVague(entry))
      .map(({ id, data }) => ({ at: id, path: ['title'], details: { title: data.title } })),
};

function isVague({ data }: Measure): boolean {
  return (
    data.targets.length === 0 &&
    data.responsible === undefined &&
    data.due === undefined &&
    data.tasks.every((task) => task.responsible === undefined && task.due === undefined)
  );
}
