import { type EntryNode, isHeadNode, type Outline, type OutlineNode } from './outline.ts';

/**
 * A block of a body: a paragraph can share its line with a heading, anything else (a list, a table)
 * stands alone. The content is text or HTML, as the caller's purpose asks.
 */
export interface Block {
  paragraph: boolean;
  content: string;
}

/** A stretch of a paragraph. `body` holds a block's content; everything else is plain text. */
export interface Run {
  role: 'marker' | 'title' | 'separator' | 'text' | 'body';
  content: string;
}

/** The runs of one node of the outline within one paragraph; `starts` marks where the node begins. */
export interface Segment {
  node: OutlineNode | { type: 'preamble' };
  starts: boolean;
  runs: Run[];
}

/** A paragraph of the assembled document, or a block that is no paragraph. */
export interface Paragraph {
  block: boolean;
  segments: Segment[];
}

/** What the assembly needs to know of an entry. */
export interface EntryText {
  label?: string | undefined;
  title: string;
  body: Block[];
}

interface Piece {
  paragraph: boolean;
  /** Goes on in the open paragraph instead of beginning one. */
  runOn: boolean;
  runs: Run[];
}

function headingPiece(marker: string, title: string, separator: string, runOn: boolean): Piece {
  const runs: Run[] = [
    { role: 'marker', content: marker },
    { role: 'title', content: title },
    { role: 'separator', content: separator.replace(/\n+$/, '') },
  ];
  return { paragraph: true, runOn, runs: runs.filter((run) => run.content !== '') };
}

function bodyPieces(body: Block[], runOn: boolean): Piece[] {
  return body.map((block, index) => ({
    paragraph: block.paragraph,
    runOn: block.paragraph && index === 0 && runOn,
    runs: [{ role: 'body', content: block.content }],
  }));
}

function entryPieces(node: EntryNode, entry: EntryText): Piece[] {
  const heading = node.titled
    ? headingPiece(entry.label ?? '', entry.title, node.separator, node.runOn)
    : headingPiece(entry.label ?? '', '', '', node.runOn);
  if (heading.runs.length === 0) return bodyPieces(entry.body, node.runOn);
  return [heading, ...bodyPieces(entry.body, !node.separator.endsWith('\n'))];
}

function nodePieces(node: OutlineNode, entryOf: (id: string) => EntryText | undefined): Piece[] {
  switch (node.type) {
    case 'text':
      return [{ paragraph: true, runOn: node.runOn, runs: [{ role: 'text', content: node.text }] }];
    case 'entry': {
      const entry = entryOf(node.id);
      return entry ? entryPieces(node, entry) : [];
    }
    default:
      return [headingPiece(node.marker, node.title, node.separator, node.runOn)];
  }
}

/**
 * An outline without the nodes that are not shown. What went on in the paragraph of such a node
 * begins one of its own, lest it run into the paragraph before.
 */
export function withoutHidden(
  outline: Outline,
  isShown: (node: OutlineNode, place: number) => boolean,
): Outline {
  const shown: Outline = [];
  let begins = false;
  for (const [place, node] of outline.entries()) {
    if (!isShown(node, place)) {
      begins ||= !node.runOn;
    } else {
      shown.push(begins && node.runOn ? { ...node, runOn: false } : node);
      begins = false;
    }
  }
  return shown;
}

/**
 * Lays a review's document end to end from its outline and entries: the one way by which the full
 * page, print and exported text come about.
 * @param outline the document's order
 * @param preamble the review's body, which stands before the first node that is no title line
 * @param entryOf finds an entry; what it does not know (withheld) leaves no trace in the document
 */
export function assemble(
  outline: Outline,
  preamble: Block[],
  entryOf: (id: string) => EntryText | undefined,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (node: Segment['node'], pieces: Piece[]): void => {
    let starts = true;
    for (const piece of pieces) {
      const open = paragraphs.at(-1);
      if (piece.runOn && open && !open.block) {
        const last = open.segments.at(-1);
        if (!starts && last?.node === node) last.runs.push(...piece.runs);
        else open.segments.push({ node, starts, runs: piece.runs });
      } else {
        paragraphs.push({
          block: !piece.paragraph,
          segments: [{ node, starts, runs: piece.runs }],
        });
      }
      starts = false;
    }
  };
  const texts = new Map(
    outline.flatMap((node) =>
      node.type === 'entry' ? [[node.id, entryOf(node.id)] as const] : [],
    ),
  );
  const shown = withoutHidden(
    outline,
    (node) => node.type !== 'entry' || texts.get(node.id) !== undefined,
  );
  const head = shown.findIndex((node) => !isHeadNode(node));
  const opening = head === -1 ? shown : shown.slice(0, head);
  const textOf = (id: string) => texts.get(id);
  for (const node of opening) add(node, nodePieces(node, textOf));
  add({ type: 'preamble' }, bodyPieces(preamble, false));
  for (const node of shown.slice(opening.length)) add(node, nodePieces(node, textOf));
  return paragraphs;
}

/** The assembled document as text, a line for each paragraph. Expects blocks whose content is text. */
export function documentText(paragraphs: Paragraph[]): string {
  return paragraphs
    .map(({ segments }) => segments.flatMap(({ runs }) => runs.map((run) => run.content)).join(''))
    .join('\n');
}

/** A text without its white space: what must be equal for an import to be lossless. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
