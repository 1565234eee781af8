import type { Locale } from '../src/model/site.ts';
import { wordsOf } from '../src/i18n/languages.ts';
import { said, UsageError } from './command.ts';

/** The port of the site, unless another is asked for. */
export const PORT_OPTION = { type: 'string', default: '4321' } as const;

export const PORT_HELP = said(({ shared }) => shared.port);

/**
 * Reads the number of a port.
 * @throws UsageError when it is none
 */
export function portOf(value: string, locale: Locale): number {
  const port = Number(value);
  if (/^\d+$/u.test(value) && port <= 65_535) return port;
  throw new UsageError(`--port ${value}: ${wordsOf(locale).commands.portRange}`);
}
