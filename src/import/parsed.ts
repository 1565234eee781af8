import type { TextNode } from '../model/outline.ts';
import type { EntryKind } from '../model/entry.ts';

interface ParsedHeading {
  /** The number as printed. */
  marker: string;
  title: string;
  separator: string;
  /** Goes on in the paragraph of what stands before it. */
  runOn: boolean;
}

/** A section or aspect heading of the document. */
export interface ParsedLevel extends ParsedHeading {
  type: 'section' | 'aspect';
  kind: EntryKind | undefined;
}

/** A passage that belongs to no entry. */
export interface ParsedText {
  type: 'text';
  text: string;
  runOn: boolean;
  nil?: true;
  role?: TextNode['role'];
}

/** An entry: its heading, and its text paragraph by paragraph. */
export interface ParsedEntry extends ParsedHeading {
  type: 'entry';
  kind: EntryKind;
  /** False when the title is ours and does not stand in the document. */
  titled: boolean;
  body: string[];
}

/** A document as the outline parser understands it, in its order. */
export interface ParsedDocument {
  preamble: string[];
  nodes: (ParsedLevel | ParsedText | ParsedEntry)[];
}
