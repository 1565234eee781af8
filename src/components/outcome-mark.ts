import type { TargetOutcome } from '../compare/target-outcome.ts';

/** The sign of what became of a target; as with a status, the shape alone tells them apart. */
export const OUTCOME_MARKS: Record<TargetOutcome, string> = {
  met: '●',
  late: '◎',
  missed: '✕',
  'under-way': '◐',
  incomparable: '≠',
  unjudged: '∥',
  dropped: '–',
  awaited: '○',
  unreported: '?',
  unlinked: '·',
  unknown: '…',
};
