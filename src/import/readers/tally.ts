import type { MessageId } from '../../i18n/messages.ts';
import type { SourceWarning } from '../source-document.ts';

/** Counts what a reader left out or decided, for warnings. */
export class Tally {
  readonly #counts = new Map<MessageId, number>();
  /** Number formats that are not known here; their numbers are in digits. */
  readonly unknownFormats = new Set<string>();

  count(id: MessageId, times = 1): void {
    if (times > 0) this.#counts.set(id, (this.#counts.get(id) ?? 0) + times);
  }

  warnings(): SourceWarning[] {
    const counted = [...this.#counts].map(([id, count]) => ({ id, details: { count } }));
    const formats = [...this.unknownFormats].map((format) => ({
      id: 'import-number-format' as const,
      details: { format },
    }));
    return [...counted, ...formats];
  }
}
