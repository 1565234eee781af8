import type { ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { wordsOf } from '../src/i18n/languages.ts';
import type { CommandWords } from '../src/i18n/words.ts';
import { type Locale, LOCALES } from '../src/model/site.ts';

/** How a command speaks: results on stdout, everything else on stderr. */
export interface Console {
  locale: Locale;
  /** Prints a line of the result. */
  print(line: string): void;
  /** Tells what is going on, or wrong. */
  note(line: string): void;
}

type Values<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values'];

/** What a command is called with. */
export interface Call<O extends ParseArgsOptionsConfig> {
  values: Values<O>;
  positionals: string[];
  console: Console;
}

/** A command of duizhao: what it takes, what its help says, what it does. */
export interface Command<O extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> {
  /** What follows the command's name, as in `FILE… [--review ID]`. */
  usage: string;
  /** Whether it takes arguments that are no options. */
  positionals?: boolean;
  /** What it does, in one sentence. */
  summary: Record<Locale, string>;
  options: O;
  /** What each option does. */
  help: Record<keyof O & string, Record<Locale, string>>;
  /** Does it; returns the exit code when that is not 0. */
  run(call: Call<O>): Promise<number | undefined>;
}

/** Keeps the types of a command's options. */
export function defineCommand<const O extends ParseArgsOptionsConfig>(
  command: Command<O>,
): Command<O> {
  return command;
}

/** What the words of the commands say, in every language. */
export function said(pick: (words: CommandWords) => string): Record<Locale, string> {
  const texts = LOCALES.map((locale) => [locale, pick(wordsOf(locale).commands)]);
  return Object.fromEntries(texts) as Record<Locale, string>;
}

/** The command was called in a way that it does not know; told with its usage, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Options that several commands take. */
export const CONTENT_OPTION = { type: 'string', default: 'content' } as const;
export const CONTENT_HELP = said(({ shared }) => shared.content);
export const AUDIENCE_HELP = said(({ shared }) => shared.audience);
