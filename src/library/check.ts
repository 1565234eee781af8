/** What is wrong or doubtful in a content folder, and its reports for people and programs. */
export type { Diagnostic } from '../check/diagnostic.ts';
export { findInFiles } from '../check/file-findings.ts';
export { githubReport } from '../check/reports/github.ts';
export { jsonReport } from '../check/reports/json.ts';
export { sarifReport } from '../check/reports/sarif.ts';
export { textReport } from '../check/reports/text.ts';
export { runChecks } from '../check/run-checks.ts';
