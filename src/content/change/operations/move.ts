import { UserError } from '../../../i18n/user-error.ts';
import type { Edit, OutlineFields } from '../edit.ts';
import type { OperationOf } from '../operation.ts';
import { endOf, followOutline, lineAt } from '../outline.ts';

/** Has an entry, a passage, or a heading with all below it stand elsewhere in the document. */
export function move(edit: Edit, { at, to, of }: OperationOf<'move'>): void {
  const { review, outline, place } = lineAt(edit, at);
  const goal = lineAt(edit, of);
  const end = endOf(outline, place);
  if (goal.review !== review) throw new UserError('change-other-review', { at, of });
  if (goal.place >= place && goal.place < end)
    throw new UserError('change-into-itself', { at, of });
  const target = to === 'before' ? goal.place : endOf(outline, goal.place);
  const moved = outline.slice(place, end);
  beginAnew(outline[end], moved[0]);
  const rest = outline.toSpliced(place, moved.length);
  const where = target > place ? target - moved.length : target;
  // What went on in the paragraph before the goal goes on in none that comes between.
  const behind = rest[where];
  if (behind && moved[0]?.runOn !== true) behind.runOn = false;
  outline.splice(0, outline.length, ...rest.toSpliced(where, 0, ...moved));
  for (const node of outline) if (node.runOn === false) delete node.runOn;
  followOutline(edit, review);
}

/** What goes on in a paragraph whose beginning is taken away begins one of its own. */
function beginAnew(next: OutlineFields | undefined, first: OutlineFields | undefined): void {
  if (next && first?.runOn !== true) next.runOn = false;
}
