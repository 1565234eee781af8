import type { ReviewData } from '../../model/review.ts';
import type { Standing } from '../../sensitive/secrecy-marks.ts';

/** A line of a review that is of no entry. */
export interface ReviewLine {
  line: string;
  standing: Standing;
  /** The field that holds it, without its places in lists. */
  shape: string;
}

/**
 * The lines of a review that can bear a secrecy mark: title, red head and edition record, and the passages of its
 * outline. What stands before its first heading or entry, or after the last one, stands around the text, as
 * furniture of pages and notes do wherever they are.
 */
export function linesAround({ title, official, outline }: ReviewData): ReviewLine[] {
  const isText = (node: (typeof outline)[number] | undefined) => node?.type === 'text';
  const first = outline.findIndex((node) => !isText(node));
  const last = outline.findLastIndex((node) => !isText(node));
  const passages = outline.flatMap((node, index): ReviewLine[] => {
    if (node.type !== 'text') return [];
    const isOutside = first === -1 || index < first || index > last;
    const isAround = isOutside || node.role === 'furniture' || node.role === 'note';
    const standing = isAround ? 'around' : 'within';
    return node.text.split('\n').map((line) => ({ line, standing, shape: 'outline.text' }));
  });
  const {
    issuers = [],
    number,
    signers = [],
    copyNumber,
    urgency,
    copies,
    printedBy,
  } = official ?? {};
  const record = Object.entries({
    issuers,
    number,
    signers,
    copyNumber,
    urgency,
    copies,
    printedBy,
  });
  return [
    { line: title, standing: 'around', shape: 'title' },
    ...record.flatMap(([key, value = []]) =>
      [value]
        .flat()
        .map((line): ReviewLine => ({ line, standing: 'around', shape: `official.${key}` })),
    ),
    ...passages,
  ];
}
