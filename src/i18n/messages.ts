import type { Locale } from '../model/site.ts';
import { wordsOf } from './languages.ts';
import type { DetailArguments, Details, MessageId } from './message-types.ts';

export type { Details, MessageId };

/** True for the name of a message. */
export function isMessageId(value: string): value is MessageId {
  return Object.hasOwn(wordsOf('en').messages, value);
}

/** A message in a language, with its details in their places. */
export function message<Id extends MessageId>(
  locale: Locale,
  id: Id,
  ...[details]: DetailArguments<Id>
): string {
  const given: Details = details ?? {};
  return wordsOf(locale).messages[id].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(given[name] ?? ''),
  );
}

/** The name that may have been meant, as a sentence to put into a message; nothing where there is none. */
export function suggestion(locale: Locale, name: string | undefined): string {
  return name === undefined ? '' : message(locale, 'did-you-mean', { name });
}

/** The language of messages where no site says which: Chinese, unless the system is set to another. */
export function systemLocale(): Locale {
  const { DUIZHAO_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const set = [DUIZHAO_LANG, LC_ALL, LC_MESSAGES, LANG].find((value) => value);
  const isUnix = process.platform !== 'win32' && process.platform !== 'darwin';
  const wanted = set ?? (isUnix ? 'C' : Intl.DateTimeFormat().resolvedOptions().locale);
  return /^(?:zh|C\b|POSIX\b)/u.test(wanted) ? 'zh-CN' : 'en';
}
