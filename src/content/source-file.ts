import { VFile } from 'vfile';
import type { Locale } from '../model/site.ts';
import { type Details, message, type MessageId, suggestion } from '../i18n/messages.ts';

/** A place in a file, counted from 1 as editors do. */
export interface Place {
  line: number;
  column: number;
}

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

  /** Records an error at a place; `id` is the rule that it breaks. */
  error(id: MessageId, place: Place, details: Details = {}): void {
    const reason = message(this.locale, id, { brace: '{', ...details });
    const problem = this.message(reason, { place, ruleId: id, source: 'duizhao' });
    problem.fatal = true;
  }

  /** The suggestion of a name that may have been meant, as a sentence, or nothing. */
  suggest(name: string | undefined): string {
    return suggestion(this.locale, name);
  }
}
