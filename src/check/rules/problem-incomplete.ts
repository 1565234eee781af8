import type { Rule } from '../rule.ts';

/** A problem without an example, or without what it shows. */
export const problemIncomplete: Rule = {
  id: 'problem-incomplete',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      if (entry.kind !== 'problem') return [];
      const hasEvidence = entry.parts.includes('evidence');
      const hasFinding = entry.parts.includes('finding');
      if (hasEvidence && hasFinding) return [];
      const message = hasEvidence
        ? 'problem-incomplete-finding'
        : hasFinding
          ? 'problem-incomplete-evidence'
          : 'problem-incomplete-both';
      return [{ at: entry.id, message, details: { title: entry.data.title } }];
    }),
};
