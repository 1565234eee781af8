import { isOverdue } from '../../model/derive.ts';
import type { Measure } from '../../model/nodes.ts';
import { placeFields, placeOf, textFields, textOf } from './entries.ts';
import { type DataSource, defineTable, entryUrl, field, idsOf } from './table.ts';

const duty = { responsible: field.maybe.text, due: field.maybe.day };

/** Every measure with its links, who answers for it and where it stands. */
export const measures = defineTable(
  'measures',
  {
    ...placeFields,
    ...duty,
    status: field.text,
    statusWord: field.text,
    overdue: field.maybe.flag,
    problems: field.ids,
    causes: field.ids,
    targets: field.ids,
    followUps: field.ids,
    ...textFields,
  },
  (source, reviews) =>
    reviews
      .flatMap((review) => review.measures)
      .map((measure) => ({
        ...placeOf(measure),
        responsible: measure.data.responsible ?? null,
        due: measure.data.due ?? null,
        status: measure.status,
        statusWord: source.terms.statuses[measure.status],
        overdue: onDay(source, (asOf) => isOverdue(measure, asOf)),
        problems: idsOf(measure.problems),
        causes: idsOf(measure.causes),
        targets: idsOf(measure.targets),
        followUps: idsOf(measure.followUps),
        ...textOf(source, measure),
      })),
);

/** Every task of the measures' checklists. */
export const tasks = defineTable(
  'tasks',
  {
    measure: field.id,
    number: field.count,
    review: field.id,
    year: field.count,
    text: field.text,
    ...duty,
    status: field.maybe.text,
    statusWord: field.maybe.text,
    overdue: field.maybe.flag,
    url: field.text,
  },
  (source, reviews) =>
    reviews.flatMap((review) => review.measures).flatMap((measure) => tasksOf(source, measure)),
);

function tasksOf(source: DataSource, measure: Measure) {
  return measure.data.tasks.map(({ text, responsible, due, status }, index) => ({
    measure: measure.id,
    number: index + 1,
    review: measure.review.id,
    year: measure.review.data.year,
    text,
    responsible: responsible ?? null,
    due: due ?? null,
    status: status ?? null,
    statusWord: status ? source.terms.statuses[status] : null,
    overdue: onDay(source, (asOf) => isOverdue(measure, asOf, { due, status })),
    url: entryUrl(source.site, measure),
  }));
}

/** What is judged by the date of the content is unknown where it has none, or nobody has looked. */
function onDay({ site }: DataSource, judge: (asOf: string) => boolean | undefined): boolean | null {
  return (site.asOf === undefined ? undefined : judge(site.asOf)) ?? null;
}
