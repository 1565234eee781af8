import type { ParsedText } from './parsed.ts';

/** A stretch of a paragraph under one heading of the outline. */
export interface Passage {
  text: string;
  /** Goes on in the paragraph of what stands before it. */
  runOn: boolean;
  /** Stands around the text and is no part of it: a page number, a line of a web page. */
  furniture?: true;
}

/** The node of a text that belongs to no entry. */
export const asText = ({
  text,
  runOn = false,
  furniture = false,
}: {
  text: string;
  runOn?: boolean;
  furniture?: boolean;
}): ParsedText => ({ type: 'text', text, runOn, ...(furniture && { role: 'furniture' }) });

/** The node of a statement that there is nothing of the sort. */
export const asNil = (passage: Passage): ParsedText => ({ ...asText(passage), nil: true });
