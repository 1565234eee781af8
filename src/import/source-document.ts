import type { Details, MessageId } from '../i18n/messages.ts';

/** A paragraph of a source document, with the place of its text in the whole. */
export interface SourceBlock {
  /** The text without white space at its ends. */
  text: string;
  /** Offset of the text's first character in the document's text. */
  start: number;
}

/** What a reader left out, or decided, that the writer has to know. */
export interface SourceWarning {
  id: MessageId;
  details: Details;
}

/** What every reader makes of a file: the one form on which the outline parser works. */
export interface SourceDocument {
  /** The name of the file. */
  name: string;
  format: string;
  encoding?: string;
  /** The whole text as it was read: what the entries have to give back. */
  text: string;
  blocks: SourceBlock[];
  warnings?: SourceWarning[];
}

/** Divides a text into its paragraphs; lines of white space alone are none. */
export function blocksOf(text: string): SourceBlock[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)].flatMap((match) => {
    const trimmed = match[0].trim();
    if (trimmed === '') return [];
    return [{ text: trimmed, start: match.index + match[0].indexOf(trimmed) }];
  });
}
