/** A stretch of a paragraph under one heading of the outline. */
export interface Passage {
  text: string;
  /** Goes on in the paragraph of what stands before it. */
  runOn: boolean;
  /** Stands around the text and is no part of it: a page number, a line of a web page. */
  furniture?: true;
}
