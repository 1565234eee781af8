import type { ReadEntry, ReadReview } from '../content/content.ts';
import { withoutHidden } from '../model/document.ts';
import { reviewOf } from '../model/ids.ts';
import type { Outline, OutlineNode } from '../model/outline.ts';

/** Whether those whom a build is for may read what is for an audience; what is for none is for everybody. */
export type MaySee = (audience: string | undefined) => boolean;

/** What of the content may be read as a whole, whatever is redacted in it. */
export interface Visible {
  reviews: ReadReview[];
  entries: ReadEntry[];
  /** The outline of each of the reviews. */
  outlines: ReadonlyMap<string, Outline>;
}

/**
 * What of the content may be read: a review, an entry or a part of an outline is for an audience, and all that
 * stands below it with it. A heading below which nothing is left goes, too.
 */
export function visibleIn(
  content: { reviews: readonly ReadReview[]; entries: readonly ReadEntry[] },
  maySee: MaySee,
): Visible {
  const reviews = content.reviews.filter(({ data }) => maySee(data.audience));
  const known = new Set(reviews.map(({ id }) => id));
  const below = new Map(reviews.map(({ id, data }) => [id, belowWithheld(data.outline, maySee)]));
  const withheld = new Set(
    reviews.flatMap(({ id, data }) =>
      data.outline.flatMap((node, place) =>
        node.type !== 'text' && below.get(id)?.[place] === true ? [node.id] : [],
      ),
    ),
  );
  const entries = content.entries.filter(
    ({ id, data }) =>
      known.has(reviewOf(id)) &&
      maySee(data.audience) &&
      !withheld.has(id) &&
      !withheld.has(data.aspect ?? ''),
  );
  const shown = new Set(entries.map(({ id }) => id));
  const answers = Map.groupBy(content.entries, ({ data }) => data.aspect);
  const outlines = reviews.map(({ id, data }): [string, Outline] => {
    const isShown = (node: OutlineNode, place: number): boolean =>
      node.type === 'entry'
        ? shown.has(node.id)
        : maySee(node.audience) && below.get(id)?.[place] !== true;
    const answersOf = (aspect: string): boolean[] =>
      (answers.get(aspect) ?? []).map((entry) => shown.has(entry.id));
    return [id, withoutEmptied(data.outline, isShown, answersOf)];
  });
  return { reviews, entries, outlines: new Map(outlines) };
}

type Heading = Extract<OutlineNode, { type: 'section' | 'aspect' }>;

const isHeading = (node: OutlineNode): node is Heading =>
  node.type === 'section' || node.type === 'aspect';

/** Title, addressee, signature and the like belong to the document, whatever heading they follow. */
const isBelowHeadings = (node: OutlineNode): boolean =>
  node.type !== 'text' || node.role === undefined;

/** Of each node whether it is a heading that is withheld, or stands below one. */
function belowWithheld(outline: Outline, maySee: MaySee): boolean[] {
  let section = true;
  let aspect = true;
  return outline.map((node) => {
    if (node.type === 'section') [section, aspect] = [maySee(node.audience), true];
    if (node.type === 'aspect') aspect = maySee(node.audience);
    return isBelowHeadings(node) && !(section && aspect);
  });
}

/**
 * An outline without what is not shown, and without the headings below which something was and nothing is.
 * @param answersOf whether each of the entries that name an aspect is shown, wherever it stands
 */
function withoutEmptied(
  outline: Outline,
  isShown: (node: OutlineNode, place: number) => boolean,
  answersOf: (aspect: string) => readonly boolean[],
): Outline {
  const shown = outline.map(isShown);
  const isEmptied = (heading: Heading, place: number): boolean => {
    const ends = (node: OutlineNode): boolean =>
      node.type === 'section' || (node.type === 'aspect' && heading.type === 'aspect');
    const after = outline.slice(place + 1);
    const end = after.findIndex(ends);
    const below = [heading, ...(end === -1 ? after : after.slice(0, end))];
    const left = below.flatMap((node, index): readonly boolean[] => {
      if (node.type === 'aspect') return answersOf(node.id);
      const isText = isBelowHeadings(node) && !isHeading(node);
      return isText ? [shown[place + index] === true] : [];
    });
    return left.length > 0 && left.every((each) => !each);
  };
  return withoutHidden(
    outline,
    (node, place) => shown[place] === true && !(isHeading(node) && isEmptied(node, place)),
  );
}
