import { placeFields, placeOf, textFields, textOf } from './entries.ts';
import { defineTable, field, idsOf } from './table.ts';

/** Every cause with its links. */
export const causes = defineTable(
  'causes',
  { ...placeFields, problems: field.ids, measures: field.ids, ...textFields },
  (source, reviews) =>
    reviews
      .flatMap((review) => review.causes)
      .map((cause) => ({
        ...placeOf(cause),
        problems: idsOf(cause.problems),
        measures: idsOf(cause.measures),
        ...textOf(source, cause),
      })),
);
