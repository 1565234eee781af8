import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Locale } from '../model/site.ts';
import { type Details, message, type MessageId, suggestion } from '../i18n/messages.ts';
import type { DetailArguments } from '../i18n/message-types.ts';
import { plainLines } from '../text/plain-lines.ts';
import { printable } from '../text/printable.ts';

/** A place in a file, counted from 1 as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** Where an offset of a text stands. */
export function placeIn(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The details of a message about a file, which itself says how a brace looks. */
type FileDetails<Id extends MessageId> = DetailArguments<Id, 'brace'>;

/** A content file that collects what is wrong with it. */
export class SourceFile extends VFile {
  /** The language of its messages. */
  readonly locale: Locale;

  /**
   * @param path its path below the content folder, with forward slashes
   * @param text its text
   * @param locale the language of its messages
   */
  constructor(path: string, text: string, locale: Locale) {
    super({ path, value: text });
    this.locale = locale;
  }

  /** Its text as every reader takes it: without a byte order mark, with `\n` at the end of each line. */
  get text(): string {
    return plainLines(String(this.value));
  }

  /** Whether anything is wrong with it. */
  get isBroken(): boolean {
    return this.messages.some((found) => found.fatal);
  }

  /** Whether there is anything to look at in it that is no error. */
  get isDoubtful(): boolean {
    return this.messages.some((found) => found.fatal !== true);
  }

  /** Records an error at a place; `id` is the rule that it breaks. */
  error<Id extends MessageId>(id: Id, place: Place, ...[details]: FileDetails<Id>): void {
    this.#tell(id, place, details ?? {}).fatal = true;
  }

  /** Records what keeps no site from being built, yet is hardly meant. */
  warning<Id extends MessageId>(id: Id, place: Place, ...[details]: FileDetails<Id>): void {
    this.#tell(id, place, details ?? {}).fatal = false;
  }

  /** Records what somebody may want to know. */
  note<Id extends MessageId>(id: Id, place: Place, ...[details]: FileDetails<Id>): void {
    this.#tell(id, place, details ?? {}).fatal = undefined;
  }

  #tell(id: MessageId, place: Place, details: Details): VFileMessage {
    const shown = Object.entries(details).map(
      ([key, value]) => [key, typeof value === 'string' ? printable(value) : value] as const,
    );
    const reason = message(this.locale, id, { brace: '{', ...Object.fromEntries(shown) });
    return this.message(reason.trim(), { place, ruleId: id, source: 'duizhao' });
  }

  /** A message in its language. */
  words<Id extends MessageId>(id: Id, ...details: DetailArguments<Id>): string {
    return message(this.locale, id, ...details);
  }

  /** The suggestion of a name that may have been meant, as a sentence, or nothing. */
  suggest(name: string | undefined): string {
    return suggestion(this.locale, name);
  }
}
