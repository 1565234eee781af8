import { isDone } from '../../model/status.ts';
import type { Rule } from '../rule.ts';

/** A problem that the report itself says is put right already: it belongs among the follow-ups. */
export const alreadyDone: Rule = {
  id: 'already-done',
  check: ({ entries }) =>
    entries
      .filter((entry) => entry.kind === 'problem' && isDone(entry.data.status))
      .map(({ id, data }) => ({ at: id, path: ['status'], details: { title: data.title } })),
};
