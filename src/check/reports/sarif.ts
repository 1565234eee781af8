import type { Diagnostic } from '../diagnostic.ts';

/**
 * The diagnostics as SARIF 2.1.0 (OASIS), the format in which editors and platforms take the results of
 * checks. Suppressed ones are among them, with their reason.
 * @param version the version of this program
 */
export function sarifReport(diagnostics: readonly Diagnostic[], version: string): string {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'duizhao', version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.rule,
          ruleIndex: rules.indexOf(diagnostic.rule),
          level: diagnostic.level,
          message: { text: diagnostic.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(diagnostic.file), uriBaseId: 'CONTENT' },
                region: { startLine: diagnostic.line, startColumn: diagnostic.column },
              },
            },
          ],
          ...(diagnostic.suppressed === undefined
            ? {}
            : { suppressions: [{ kind: 'inSource', justification: diagnostic.suppressed }] }),
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
