import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/check/diagnostic.ts';
import { findInFiles } from '../../../src/check/file-findings.ts';
import { githubReport } from '../../../src/check/reports/github.ts';
import { jsonReport } from '../../../src/check/reports/json.ts';
import { sarifReport } from '../../../src/check/reports/sarif.ts';
import { textReport } from '../../../src/check/reports/text.ts';
import { runChecks } from '../../../src/check/run-checks.ts';
import { isValid } from '../../../src/content/content.ts';
import { readContent } from '../../../src/content/read.ts';
import { PACKAGE_FOLDER } from '../../../src/files/package-folder.ts';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { UserError } from '../../../src/i18n/user-error.ts';
import type { Locale } from '../../../src/model/site.ts';
import { UsageError, type Run } from '../../command.ts';
import { type command, FORMATS } from './command.ts';
import { putRight } from '../../put-right.ts';

export const run: Run<typeof command> = async ({ values, console }) => {
  const format = FORMATS.find((name) => name === (values.json ? 'json' : values.format));
  if (!format) throw new UsageError(`--format ${values.format}: ${FORMATS.join(', ')}`);
  await putRight(values.content, console);
  const content = await readContent(values.content);
  if (!content.site && content.invalid.length === 0) {
    throw new UserError('site-missing', { folder: values.content });
  }
  const inFiles = isValid(content) ? await findInFiles(values.content, content) : undefined;
  const diagnostics = runChecks(content, inFiles);
  switch (format) {
    case 'json':
      console.print(jsonReport(diagnostics));
      break;
    case 'sarif':
      console.print(sarifReport(diagnostics, await version()));
      break;
    case 'github':
      if (diagnostics.length > 0) console.print(githubReport(diagnostics, values.content));
      break;
    case 'text': {
      if (diagnostics.length > 0) console.print(textReport(diagnostics, console.locale));
      console.print(summary(diagnostics, console.locale));
    }
  }
  const told = diagnostics.filter(({ suppressed }) => suppressed === undefined);
  const fails = ({ level }: Diagnostic) =>
    level === 'error' || (values.strict && level === 'warning');
  return told.some(fails) ? 1 : undefined;
};

function summary(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const told = diagnostics.filter(({ suppressed }) => suppressed === undefined);
  const count = (level: Diagnostic['level']) => told.filter((each) => each.level === level).length;
  return wordsOf(locale).commands.check.counts({
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    ignored: diagnostics.length - told.length,
    asked: told.filter(({ rule }) => rule === 'to-confirm').length,
  });
}

async function version(): Promise<string> {
  const path = join(PACKAGE_FOLDER, 'package.json');
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}
