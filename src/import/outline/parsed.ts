import type { TextNode } from '../../model/outline.ts';
import type { EntryKind } from '../../model/kinds.ts';

interface ParsedHeading {
  /** The number as printed. */
  marker: string;
  title: string;
  separator: string;
  /** Goes on in the paragraph of what stands before it. */
  runOn: boolean;
  /** What it stands in; undefined at the top. */
  parent: ParsedLevel | ParsedEntry | undefined;
  /** How sure it is that this is a heading or item of this kind: 1 is certain. */
  confidence: number;
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
  /** An item of a part that holds no entries. */
  item?: { marker: string; parent: ParsedLevel | undefined };
}

/** Why somebody should look at an entry: its title is ours, or nothing names its kind. */
export type Doubt = 'heading' | 'kind';

/** An entry: its heading, and its text paragraph by paragraph. */
export interface ParsedEntry extends ParsedHeading {
  type: 'entry';
  kind: EntryKind;
  /** False when the title is ours and does not stand in the document. */
  titled: boolean;
  body: string[];
  doubt?: Doubt;
  /** The problem that it is a labelled field of. */
  answers?: ParsedEntry;
  /** Who answers for it, as a field says. */
  responsible?: string;
  /** The day by which it is to be done, as a field says it. */
  due?: string;
}

/** A part of a document: a heading, a passage, or an entry. */
export type ParsedNode = ParsedLevel | ParsedText | ParsedEntry;

/** A document as the outline parser understands it, in its order. */
export interface ParsedDocument {
  preamble: string[];
  nodes: ParsedNode[];
}
