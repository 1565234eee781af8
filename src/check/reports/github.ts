import type { Diagnostic } from '../diagnostic.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The diagnostics as GitHub's workflow commands, which stand beside the lines of a change. */
export function githubReport(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ level, file, line, column, rule, message }) => {
      const properties = [
        `file=${property(`${folder}/${file}`)}`,
        `line=${line}`,
        `col=${column}`,
        `title=${property(rule)}`,
      ];
      return `::${COMMANDS[level]} ${properties.join(',')}::${data(message)}`;
    })
    .join('\n');
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
