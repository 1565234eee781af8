import type { Severity } from '../model/rule-id.ts';

/** Something that is wrong or doubtful, at its place. */
export interface Diagnostic {
  /** Stable name of the rule that tells it. */
  rule: string;
  /** `error`: no site can be built; the others are doubts about what a report says. */
  level: 'error' | Exclude<Severity, 'off'>;
  /** What is wrong, why, and what to do. */
  message: string;
  /** Path of the file below the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Whether no site for the public is built as long as it stands. */
  withholds?: true;
  /** Why it is not to be told, when the front matter says so. */
  suppressed?: string;
}

/** Diagnostics in the order in which they are read: by file and place. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
