import type { MessageId } from '../../i18n/messages.ts';
import type { SourceWarning } from '../source-document.ts';
import { charactersOf, isLeftOut, type Marks } from './marks.ts';

/** Notices that words were left out, so that a document without any others is not simply empty. */
export const LEFT_OUT: ReadonlySet<MessageId> = new Set([
  'import-changes',
  'import-struck',
  'import-hidden',
]);

/** Counts what a reader left out or decided, for warnings. */
export class Tally {
  readonly #counts = new Map<MessageId, number>();
  #revision: 'inserted' | 'deleted' | undefined;
  /** Number formats that are not known here; their numbers are in digits. */
  readonly unknownFormats = new Set<string>();

  count(id: MessageId, times = 1): void {
    if (times > 0) this.#counts.set(id, (this.#counts.get(id) ?? 0) + times);
  }

  /**
   * Decides whether the next words of the document are read, and counts them where they are not: those of
   * revisions by passages, whatever else they are, all others by characters.
   * @returns whether they are read
   */
  admits(text: string, marks: Marks): boolean {
    if (text === '') return !isLeftOut(marks);
    const revision = marks.deleted ? 'deleted' : marks.inserted ? 'inserted' : undefined;
    if (revision !== undefined && revision !== this.#revision) this.count('import-changes');
    this.#revision = revision;
    if (marks.deleted) return false;
    if (marks.struck) this.count('import-struck', charactersOf(text));
    else if (marks.hidden) this.count('import-hidden', charactersOf(text));
    return !isLeftOut(marks);
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
