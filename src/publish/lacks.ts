import type { ReadEntry, ReadReview } from '../content/content.ts';
import { isFollowUp } from '../model/kinds.ts';
import { reviewOf } from '../model/ids.ts';
import type { Lack, Lacks } from '../model/lack.ts';
import type { Redacted } from './redact.ts';
import type { Visible } from './visible.ts';

/**
 * What is withheld of each review that is shown. Whatever is counted there, or found missing, would tell what is
 * withheld, and call a right report wrong.
 */
export function lacksOf(
  content: { reviews: readonly ReadReview[]; entries: readonly ReadEntry[] },
  visible: Visible,
  entries: readonly Redacted<ReadEntry>[],
): Lacks {
  const found = new Map(visible.reviews.map(({ id }) => [id, new Set<Lack>()]));
  const add = (review: string, lack: Lack): void => void found.get(review)?.add(lack);
  const shown = new Set(visible.entries.map(({ id }) => id));
  const printed = new Set(
    content.reviews.flatMap(({ data }) =>
      data.outline.flatMap((node) => (node.type === 'entry' ? [node.id] : [])),
    ),
  );
  const withoutAll = [
    ...content.entries.filter(({ id }) => !shown.has(id)),
    ...entries.filter(({ lacks }) => lacks).map(({ item }) => item),
  ];
  for (const entry of withoutAll) {
    if (entry.kind === 'problem' && !shown.has(entry.id)) add(reviewOf(entry.id), 'problem');
    if (!isFollowUp(entry)) continue;
    if (printed.has(entry.id)) add(reviewOf(entry.id), 'follow-up');
    const { about, actuals } = entry.data;
    for (const id of [...about, ...actuals.flatMap(({ target }) => target ?? [])]) {
      add(reviewOf(id), 'answer');
    }
  }
  for (const { id, data } of content.reviews) {
    for (const answered of data.baseline) {
      if (!found.has(id)) add(answered, 'successor');
      if (!found.has(answered)) add(id, 'baseline');
    }
    if (headingsIn(data.outline) !== headingsIn(visible.outlines.get(id) ?? [])) add(id, 'heading');
  }
  return Object.fromEntries(
    [...found].filter(([, lacks]) => lacks.size > 0).map(([id, lacks]) => [id, [...lacks].sort()]),
  );
}

const headingsIn = (outline: ReadReview['data']['outline']): number =>
  outline.filter(({ type }) => type === 'section' || type === 'aspect').length;
