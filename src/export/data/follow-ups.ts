import { placeFields, placeOf, textFields, textOf } from './entries.ts';
import { defineTable, field, idsOf } from './table.ts';

/** Every follow-up with what it is about and the status that it reports. */
export const followUps = defineTable(
  'follow-ups',
  {
    ...placeFields,
    date: field.maybe.day,
    status: field.maybe.text,
    statusWord: field.maybe.text,
    verifiedBy: field.maybe.text,
    about: field.ids,
    ...textFields,
  },
  (source, reviews) =>
    reviews
      .flatMap((review) => review.followUps)
      .map((followUp) => ({
        ...placeOf(followUp),
        date: followUp.data.date ?? null,
        status: followUp.status ?? null,
        statusWord: followUp.status ? source.terms.statuses[followUp.status] : null,
        verifiedBy: followUp.data.verifiedBy ?? null,
        about: idsOf(followUp.about),
        ...textOf(source, followUp),
      })),
);
