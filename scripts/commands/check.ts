import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { findInFiles } from '../../src/check/file-findings.ts';
import { githubReport } from '../../src/check/reports/github.ts';
import { jsonReport } from '../../src/check/reports/json.ts';
import { sarifReport } from '../../src/check/reports/sarif.ts';
import { textReport } from '../../src/check/reports/text.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import { isValid } from '../../src/content/content.ts';
import { readContent } from '../../src/content/read.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import type { Locale } from '../../src/model/site.ts';
import { CONTENT_HELP, CONTENT_OPTION, defineCommand, UsageError } from '../command.ts';
import { putRight } from '../put-right.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

export const check = defineCommand({
  usage: `[--content DIR] [--format ${FORMATS.join('|')}] [--strict]`,
  summary: {
    'zh-CN': '检查内容：错误，以及报告中值得核对的地方',
    en: 'checks the content for errors, and the reports for what is doubtful',
  },
  options: {
    content: CONTENT_OPTION,
    format: { type: 'string', default: 'text' },
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
  help: {
    content: CONTENT_HELP,
    format: {
      'zh-CN': '输出格式（默认 text；sarif 供编辑器和平台读取）',
      en: 'the format of the report (default: text)',
    },
    json: { 'zh-CN': '等于 --format json', en: 'the same as --format json' },
    strict: { 'zh-CN': '有提醒也算不通过', en: 'fails on warnings too' },
  },
  async run({ values, console }) {
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
  },
});

function summary(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const told = diagnostics.filter(({ suppressed }) => suppressed === undefined);
  const count = (level: Diagnostic['level']) => told.filter((each) => each.level === level).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const ignored = diagnostics.length - told.length;
  const asked = told.filter(({ rule }) => rule === 'to-confirm').length;
  return locale === 'zh-CN'
    ? `错误 ${errors}，提醒 ${warnings}，提示 ${notes}，已忽略 ${ignored}，待确认 ${asked}。`
    : `Errors ${errors}, warnings ${warnings}, notes ${notes}, ignored ${ignored}, to confirm ${asked}.`;
}

async function version(): Promise<string> {
  const path = join(import.meta.dirname, '..', '..', 'package.json');
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}
