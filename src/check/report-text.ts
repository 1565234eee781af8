import type { SourceFile } from '../content/source-file.ts';

/** One line for each message: file:line:column, what is wrong and what to do, the rule's name. */
export function reportText(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    file.messages
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map(
        ({ line, column, reason, ruleId }) =>
          `${file.path}:${line ?? 1}:${column ?? 1}  ${reason}  [${ruleId ?? ''}]`,
      ),
  );
}
