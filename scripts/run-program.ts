import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { parse } from 'yaml';
import { locale as localeSchema, type Locale } from '../src/model/site.ts';
import { SITE_FILE } from '../src/content/folders.ts';
import { readContentFile } from '../src/content/files.ts';
import { codeOf, hasCode } from '../src/files/errors.ts';
import { message, systemLocale } from '../src/i18n/messages.ts';
import { diskRefusal } from '../src/i18n/disk-refusal.ts';
import { UserError } from '../src/i18n/user-error.ts';
import { type Command, type Console, UsageError } from './command.ts';
import { parseOptions } from './parse-options.ts';

/** The commands of a program by their names; each is loaded when it is called. */
export type Commands = ReadonlyMap<string, () => Promise<Command>>;

/**
 * Runs the command that a program is called with, and tells on stderr what goes wrong, in the language of the site that
 * the command works on.
 * @param args the command's name and what follows it
 * @returns the exit code: 0, 1 for an error, 2 for a call that is not understood, or the command's own
 */
export async function runProgram(
  commands: Commands,
  [name, ...args]: readonly string[],
): Promise<number> {
  // An office network may not reach the collector, and what an office publishes is nobody's business.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Whoever reads the output may have seen enough of it (`… | head`): that is no error.
  process.stdout.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error;
  });
  const locale = await localeOf(args);
  const console: Console = {
    locale,
    print: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
  };
  const load = commands.get(name ?? '');
  if (!load || name === undefined) {
    const asked = name === undefined || ['help', '--help', '-h'].includes(name);
    const tell = asked ? console.print : console.note;
    (await overview(commands, locale)).forEach(tell);
    return asked ? 0 : 2;
  }
  const command = await load();
  try {
    const options: ParseArgsOptionsConfig = {
      ...command.options,
      help: { type: 'boolean', short: 'h', default: false },
    };
    const { values, positionals } = parseOptions(args, options, locale);
    if (values['help'] === true) {
      help(name, command, locale).forEach(console.print);
      return 0;
    }
    const [argument] = positionals;
    if (argument !== undefined && command.positionals !== true) {
      throw new UsageError(message(locale, 'unexpected-argument', { argument }));
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
    console.note(
      refusal(error, locale) ?? (error instanceof Error ? error.stack : undefined) ?? String(error),
    );
    return 1;
  }
}

/** What the system would not do, in one sentence; nothing for errors that are the program's own. */
function refusal(error: unknown, locale: Locale): string | undefined {
  const refused = diskRefusal(error);
  if (refused) return refused.text(locale);
  const detail = codeOf(error);
  if (detail === undefined || !(error instanceof Error && 'syscall' in error)) return undefined;
  const path = 'path' in error ? String(error.path) : String(error.syscall);
  return message(locale, 'system-refused', { path, detail });
}

/** The language of the site that the command works on, else the system's. */
async function localeOf(args: string[]): Promise<Locale> {
  const { values } = parseArgs({
    args,
    options: { content: { type: 'string', default: 'content' } },
    strict: false,
  });
  try {
    const text = String(await readContentFile(String(values['content']), SITE_FILE));
    // Without the option, keys that hold keys take time that doubles with each.
    const site: unknown = parse(text, { stringKeys: true });
    return localeSchema.parse(Reflect.get(Object(site), 'locale'));
  } catch {
    return systemLocale();
  }
}

async function overview(commands: Commands, locale: Locale): Promise<string[]> {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const lines = [...commands].map(async ([name, load]) => {
    const { summary } = await load();
    return `  ${name.padEnd(width)}  ${summary[locale]}`;
  });
  return [message(locale, 'usage'), ...(await Promise.all(lines))];
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
