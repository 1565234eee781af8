import type { ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Locale } from '../src/model/site.ts';

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

/** The command was called in a way that it does not know; told with its usage, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Options that several commands take. */
export const CONTENT_OPTION = { type: 'string', default: 'content' } as const;
export const CONTENT_HELP: Record<Locale, string> = {
  'zh-CN': '内容文件夹（默认 content）',
  en: 'the content folder (default: content)',
};
export const AUDIENCE_HELP: Record<Locale, string> = {
  'zh-CN': '为哪个读者范围生成（见 site.yaml 的 audiences；默认公开）',
  en: 'the audience to build for (audiences of site.yaml; default: the widest)',
};
