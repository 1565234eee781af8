import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { message, suggestion } from '../src/i18n/messages.ts';
import type { Locale } from '../src/model/site.ts';
import { nearest } from '../src/text/likeness/nearest.ts';
import { UsageError } from './command.ts';

/**
 * The options and arguments of a command.
 * @throws UsageError in the user's language; Node's own is English, and speaks to programmers
 */
export function parseOptions(args: string[], options: ParseArgsOptionsConfig, locale: Locale) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // The error has no other trace of the option that it is about.
    const option = /'(?:-\w, )?(?<option>--?[^' ]+)/u.exec(detail)?.groups?.['option'];
    const asked = args.find((arg) => option !== undefined && arg.startsWith(option));
    if (option === undefined || asked === undefined) {
      throw new UsageError(message(locale, 'wrong-usage', { detail }));
    }
    const known = options[option.slice(2)];
    if (known) {
      const id = known.type === 'string' ? 'option-without-value' : 'option-with-value';
      throw new UsageError(message(locale, id, { option }));
    }
    const names = Object.keys(options).map((name) => `--${name}`);
    const near = suggestion(locale, nearest(option, names));
    throw new UsageError(message(locale, 'unknown-option', { option: asked, suggestion: near }));
  }
}
