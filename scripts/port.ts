import type { Locale } from '../src/model/site.ts';
import { UsageError } from './command.ts';

/** The port of the site, unless another is asked for. */
export const PORT_OPTION = { type: 'string', default: '4321' } as const;

export const PORT_HELP: Record<Locale, string> = {
  'zh-CN': '端口（默认 4321）',
  en: 'the port (default: 4321)',
};

/**
 * Reads the number of a port.
 * @throws UsageError when it is none
 */
export function portOf(value: string, locale: Locale): number {
  const port = Number(value);
  if (/^\d+$/u.test(value) && port <= 65_535) return port;
  const text = { 'zh-CN': '应是 0 到 65535 的整数。', en: 'A whole number from 0 to 65535.' };
  throw new UsageError(`--port ${value}: ${text[locale]}`);
}
