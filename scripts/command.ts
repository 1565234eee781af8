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

/** How a command is called, and what its help says. */
export interface Described<O extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> {
  /** What follows the command's name, as in `FILE… [--review ID]`. */
  usage: string;
  /** Whether it takes arguments that are no options. */
  positionals?: boolean;
  /** What it does, in one sentence. */
  summary: Record<Locale, string>;
  options: O;
  /** What each option does. */
  help: Record<keyof O & string, Record<Locale, string>>;
}

/** A command of duizhao: what it takes, what its help says, what it does. */
export interface Command<
  O extends ParseArgsOptionsConfig = ParseArgsOptionsConfig,
> extends Described<O> {
  /** Does it; returns the exit code when that is not 0. */
  run(call: Call<O>): Promise<number | undefined>;
}

/** The `run` of a command that is described elsewhere. */
export type Run<D> = D extends Described<infer O> ? Command<O>['run'] : never;

/** Keeps the types of the options of a command whose `run` stands elsewhere. */
export function describeCommand<const O extends ParseArgsOptionsConfig>(
  described: Described<O>,
): Described<O> {
  return described;
}

/** Keeps the types of a command's options. */
export function defineCommand<const O extends ParseArgsOptionsConfig>(
  command: Command<O>,
): Command<O> {
  return command;
}

/**
 * A command in two parts, each loaded when it is needed: whoever asks for help should not wait for what a command works with.
 */
export function inParts<O extends ParseArgsOptionsConfig>(
  describe: () => Promise<{ command: Described<O> }>,
  act: () => Promise<{ run: Command<O>['run'] }>,
): () => Promise<Command<O>> {
  return async () => ({
    ...(await describe()).command,
    run: async (call) => (await act()).run(call),
  });
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
