import type { ReviewFields } from '../model/schemas.ts';
import { message } from '../i18n/messages.ts';
import type { ReviewDraft } from './entries/draft.ts';
import type { ImportContext } from './entries/entries.ts';
import { isTitleLine } from './outline/opening.ts';
import { keepIds } from './writer/keep-ids.ts';
import { filesOf, type Known } from './plan-import.ts';
import type { ImportPlan } from './plan.ts';
import { reportOf } from './report/make-report.ts';
import type { SourceDocument } from './source-document.ts';
import { yearDoubt } from './year/explain-year.ts';

/**
 * Plans the import of a document that is no such report: a review whose text is the document, without
 * entries. Proved like any other.
 * @throws UserError `not-lossless` when the proof fails
 */
export function planPlainText(
  document: SourceDocument,
  context: ImportContext,
  { last }: Pick<Known, 'last'> = {},
): ImportPlan {
  const { year, profile, locale, review } = context;
  const [first, ...others] = document.blocks.map(({ text }) => text);
  const title = first !== undefined && others.length > 0 && isTitleLine(first) ? first : undefined;
  const name = profile.terms[locale].review;
  const doubts = [
    ...(title === undefined ? [message(locale, 'confirm-title')] : []),
    ...(context.found ? yearDoubt(context.found, locale) : []),
  ];
  const data: ReviewFields = {
    title: title ?? message(locale, 'proposed-title', { year, review: name }),
    ...(doubts.length > 0 && { confirm: doubts.join(' ') }),
    year,
    outline: title === undefined ? [] : [{ type: 'text', text: title, role: 'title' }],
  };
  const body = title === undefined ? document.blocks.map(({ text }) => text) : others;
  const paragraphs = body.map((text) => [{ text }]);
  const draft: ReviewDraft = { review: { data, paragraphs }, entries: [], totals: undefined };
  const { given } = keepIds(draft, review, last);
  const report = reportOf(document, context, { preamble: body, nodes: [] }, draft, []);
  return { ...filesOf(document, context, { draft, given }, last), report };
}
