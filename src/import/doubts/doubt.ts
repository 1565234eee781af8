import type { Details, MessageId } from '../../i18n/messages.ts';
import type { ReviewDraft } from '../entries/draft.ts';
import type { ImportContext } from '../entries/entries.ts';
import type { ParsedDocument, ParsedEntry } from '../outline/parsed.ts';
import type { SourceDocument } from '../source-document.ts';

/** A sign that something was read otherwise than it is meant, as a message of which somebody should take a look. */
export interface Doubt {
  /** The place of the entry among the document's; of the review as a whole when absent. */
  entry?: number | undefined;
  id: MessageId;
  details: Details;
}

/** What the signs are looked for in. */
export interface Reading extends ImportContext {
  document: SourceDocument;
  parsed: ParsedDocument;
  draft: ReviewDraft;
  /** The entries of the document, in the order of those of the draft. */
  entries: ParsedEntry[];
}
