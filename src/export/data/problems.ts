import { baselineState } from '../../model/derive.ts';
import { placeFields, placeOf, textFields, textOf } from './entries.ts';
import { defineTable, field, idsOf } from './table.ts';

/** Every problem with its links, its status and what it continues. */
export const problems = defineTable(
  'problems',
  {
    ...placeFields,
    status: field.text,
    statusWord: field.text,
    baselineState: field.maybe.text,
    continues: field.maybe.id,
    continuedBy: field.ids,
    causes: field.ids,
    measures: field.ids,
    followUps: field.ids,
    sourceIssuer: field.maybe.text,
    sourceDate: field.maybe.day,
    sourceRef: field.maybe.text,
    sourceQuote: field.maybe.text,
    ...textFields,
  },
  (source, reviews) =>
    reviews
      .flatMap((review) => review.problems)
      .map((problem) => ({
        ...placeOf(problem),
        status: problem.status,
        statusWord: source.terms.statuses[problem.status],
        baselineState: baselineState(problem) ?? null,
        continues: problem.continues?.id ?? null,
        continuedBy: idsOf(problem.continuedBy),
        causes: idsOf(problem.causes),
        measures: idsOf(problem.measures),
        followUps: idsOf(problem.followUps),
        sourceIssuer: problem.data.source?.issuer ?? null,
        sourceDate: problem.data.source?.date ?? null,
        sourceRef: problem.data.source?.ref ?? null,
        sourceQuote: problem.data.source?.quote ?? null,
        ...textOf(source, problem),
      })),
);
