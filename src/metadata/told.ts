import { interfaceOf } from '../i18n/interface.ts';
import { message } from '../i18n/messages.ts';
import { fileTypeOf } from '../model/file-type.ts';
import type { Locale } from '../model/site.ts';
import { isPicture } from './picture.ts';
import type { Trace } from './trace.ts';

/** How many traces of one file are told. */
const TOLD = 3;

/** What was found in a file, as a part of a sentence. */
export function foundIn(locale: Locale, traces: readonly Trace[]): string {
  const told = traces
    .slice(0, TOLD)
    .map(({ what, detail = '' }) => message(locale, what, { detail }));
  const more = traces.length > TOLD ? '…' : '';
  return `${interfaceOf(locale).list(told)}${more}`;
}

/** Why a file cannot be looked into, whatever type it is. */
const CLOSED: readonly Trace['what'][] = ['trace-closed', 'trace-other-type'];

/** What to do about it, in a sentence. */
export function remedyFor(locale: Locale, path: string, traces: readonly Trace[]): string {
  const { media, kind } = fileTypeOf(path);
  if (traces.some(({ what }) => CLOSED.includes(what)) || kind === 'text') {
    return message(locale, 'trace-remedy-closed');
  }
  if (isPicture(media)) return message(locale, 'trace-remedy-image');
  const isPdf = media === 'application/pdf' || media === 'application/ofd';
  return message(locale, isPdf ? 'trace-remedy-pdf' : 'trace-remedy-office');
}
