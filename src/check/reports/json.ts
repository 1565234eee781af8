import type { Diagnostic } from '../diagnostic.ts';

/** The diagnostics as an array of objects. */
export function jsonReport(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics, null, 2);
}
