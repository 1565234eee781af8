import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { parse } from 'yaml';
import { locale as localeSchema, type Locale } from '../src/model/site.ts';
import { SITE_FILE } from '../src/content/content.ts';
import { systemLocale } from '../src/i18n/messages.ts';
import { UserError } from '../src/i18n/user-error.ts';
import { type Command, type Console, UsageError } from './command.ts';
import { bench } from './commands/bench.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { preview } from './commands/preview.ts';
import { print } from './commands/print.ts';
import { schemas } from './commands/schemas.ts';
import { start } from './commands/start.ts';
import { test } from './commands/test.ts';

const COMMANDS = new Map<string, Command>(
  Object.entries({
    start,
    test,
    import: importCommand,
    check,
    build,
    dev,
    preview,
    print,
    export: exportCommand,
    schemas,
    bench,
  }) as [string, Command][],
);

/** An office network may not reach the collector, and what an office publishes is nobody's business. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Whoever reads the output may have seen enough of it (`… | head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  const locale = await localeOf(args);
  const console: Console = {
    locale,
    print: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
  };
  const command = COMMANDS.get(name ?? '');
  if (!command || name === undefined) {
    const asked = name === undefined || ['help', '--help', '-h'].includes(name);
    const tell = asked ? console.print : console.note;
    overview(locale).forEach(tell);
    return asked ? 0 : 2;
  }
  try {
    const options: ParseArgsOptionsConfig = {
      ...command.options,
      help: { type: 'boolean', short: 'h', default: false },
    };
    const { values, positionals } = parseOptions(args, options);
    if (values['help'] === true) {
      help(name, command, locale).forEach(console.print);
      return 0;
    }
    return (await command.run({ values, positionals, console })) ?? 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.note(error.message);
      console.note(`npm run ${name} -- ${command.usage}`);
      return 2;
    }
    if (error instanceof UserError) {
      console.note(error.text(locale));
      return 1;
    }
    console.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

function parseOptions(args: string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The language of the site that the command works on, else the system's. */
async function localeOf(args: string[]): Promise<Locale> {
  const { values } = parseArgs({
    args,
    options: { content: { type: 'string', default: 'content' } },
    strict: false,
  });
  try {
    const site: unknown = parse(await readFile(join(String(values['content']), SITE_FILE), 'utf8'));
    return localeSchema.parse(Reflect.get(Object(site), 'locale'));
  } catch {
    return systemLocale();
  }
}

function overview(locale: Locale): string[] {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  return [
    locale === 'zh-CN' ? '用法：npm run 命令 -- 参数' : 'Usage: npm run COMMAND -- ARGUMENTS',
    ...[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary[locale]}`),
  ];
}

function help(name: string, { usage, summary, help: texts }: Command, locale: Locale): string[] {
  const width = Math.max(0, ...Object.keys(texts).map((option) => option.length));
  return [
    `npm run ${name} -- ${usage}`,
    summary[locale],
    ...Object.entries(texts).map(
      ([option, text]) => `  --${option.padEnd(width)}  ${text[locale]}`,
    ),
  ];
}
