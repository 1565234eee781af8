import { ENUMERATORS } from '../../model/profile.ts';
import type { Review } from '../../model/nodes.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import type { Finding, Rule } from '../rule.ts';

/** A number in the document's order, with the place of what bears it. */
interface Numbered {
  at: string;
  path: PropertyKey[];
  marker: string;
}

/** A number that is left out, used twice or missing among those beside it. */
export const enumeratorGap: Rule = {
  id: 'enumerator-gap',
  check: ({ reviews, entry }) =>
    reviews.flatMap((review) => [
      ...headings(review, 'section'),
      ...items(review, (id) => entry(id)?.data.label),
    ]),
};

/** The numbers of the sections, or of the aspects of each section. */
function headings(review: Review, type: 'section' | 'aspect'): Finding[] {
  const groups: Numbered[][] = [[]];
  review.data.outline.forEach((node, index) => {
    if (type === 'aspect' && node.type === 'section') groups.push([]);
    if (node.type === type) {
      groups
        .at(-1)
        ?.push({ at: review.id, path: ['outline', index, 'marker'], marker: node.marker });
    }
  });
  const own = groups.flatMap(gaps);
  return type === 'section' ? [...own, ...headings(review, 'aspect')] : own;
}

/** The numbers of the entries below each heading. */
function items(review: Review, labelOf: (id: string) => string | undefined): Finding[] {
  const sections: Numbered[][][] = [];
  for (const node of review.data.outline) {
    if (node.type === 'section') sections.push([[]]);
    else if (node.type === 'aspect') sections.at(-1)?.push([]);
    else if (node.type === 'entry') {
      sections
        .at(-1)
        ?.at(-1)
        ?.push({ at: node.id, path: ['label'], marker: labelOf(node.id) ?? '' });
    }
  }
  return sections.flatMap((groups) => {
    const isNumbered = groups.flat().some(({ marker }) => marker !== '');
    return isNumbered ? groups.flatMap(gaps) : [];
  });
}

function gaps(numbers: readonly Numbered[]): Finding[] {
  let expected = 1;
  return numbers.flatMap(({ at, path, marker }): Finding[] => {
    const value = enumeratorAt(marker, 0, ENUMERATORS)?.value;
    if (value === undefined) {
      return [{ at, path, message: 'enumerator-gap-none', details: {} }];
    }
    const found: Finding[] =
      value === expected
        ? []
        : [{ at, path, message: 'enumerator-gap-wrong', details: { marker, expected } }];
    expected = value + 1;
    return found;
  });
}
