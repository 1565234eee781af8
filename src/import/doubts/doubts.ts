import type { Doubt } from './doubt.ts';
import { message } from '../../i18n/messages.ts';
import type { Draft, ReviewDraft } from '../entries/draft.ts';
import type { ImportContext } from '../entries/entries.ts';
import type { ParsedDocument, ParsedEntry } from '../outline/parsed.ts';
import type { SourceDocument } from '../source-document.ts';
import { leftOutDoubts } from './left-out.ts';
import { outlineDoubts } from './outline.ts';
import { tableDoubts } from './tables.ts';
import { titleDoubts } from './title.ts';

/** So many entries with the same doubt are told by one of the review: who has to look at all looks at the whole. */
const MOST_ALIKE = 30;

/**
 * Asks to confirm what was perhaps read wrongly, on the review or on the entries concerned: signs that hold for reports
 * of any office, in which nothing is mended.
 */
export function withDoubts(
  draft: ReviewDraft,
  parsed: ParsedDocument,
  document: SourceDocument,
  context: ImportContext,
): ReviewDraft {
  const entries = parsed.nodes.filter((node): node is ParsedEntry => node.type === 'entry');
  const reading = { ...context, document, parsed, draft, entries };
  const doubts = [titleDoubts, outlineDoubts, tableDoubts, leftOutDoubts].flatMap((look) =>
    withoutCrowds(look(reading)),
  );
  const reasons = Map.groupBy(doubts, ({ entry }) => entry);
  const doubted = <T extends Draft>(item: T, entry?: number): T => {
    const found = (reasons.get(entry) ?? []).map(({ id, details }) =>
      message(context.locale, id, details),
    );
    return withConfirm(item, [...new Set(found)]);
  };
  return {
    ...draft,
    review: doubted(draft.review),
    entries: draft.entries.map((entry, index) => doubted(entry, index)),
  };
}

function withoutCrowds(doubts: Doubt[]): Doubt[] {
  return [...Map.groupBy(doubts, ({ id }) => id).values()].flatMap((alike) => {
    const [first] = alike;
    return first && alike.length > MOST_ALIKE ? [{ ...first, entry: undefined }] : alike;
  });
}

/** The reasons stand at the top, where whoever opens the file sees them. */
function withConfirm<T extends Draft>(item: T, reasons: readonly string[]): T {
  if (reasons.length === 0) return item;
  const { title, confirm, ...others } = item.data;
  const before = confirm === undefined ? [] : [confirm];
  return { ...item, data: { title, confirm: [...before, ...reasons].join(' '), ...others } };
}
