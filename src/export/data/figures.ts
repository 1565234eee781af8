import { outcomeOf, reportsOn } from '../../compare/target-outcome.ts';
import type { Figure } from '../../model/figure.ts';
import type { Operator } from '../../model/quantity.ts';
import { defineTable, entryUrl, field, idsOf } from './table.ts';

/** The bounds in words: in a spreadsheet a cell with the sign `=` would begin a formula. */
const BOUNDS: Record<Operator, string> = {
  '>=': 'at-least',
  '<=': 'at-most',
  '=': 'exactly',
  '~': 'about',
};

/** The columns of a figure. */
const FIGURE = { metric: field.text, bound: field.text, value: field.number, unit: field.text };

const figureCells = ({ metric, op, value, unit }: Figure) => ({
  ...{ metric, bound: BOUNDS[op], value, unit },
});

/** Every figure that a measure promises, and what became of it. */
export const targets = defineTable(
  'targets',
  {
    id: field.id,
    measure: field.id,
    review: field.id,
    year: field.count,
    ...FIGURE,
    period: field.maybe.text,
    due: field.maybe.day,
    quote: field.maybe.text,
    outcome: field.text,
    outcomeWord: field.text,
    actual: field.maybe.number,
    actualUnit: field.maybe.text,
    actualYear: field.maybe.count,
    followUps: field.ids,
    url: field.text,
  },
  ({ site, words }, reviews) =>
    reviews
      .flatMap((review) => review.measures)
      .flatMap((measure) => measure.targets)
      .map((target) => {
        const { id, data, measure, followUps } = target;
        const outcome = outcomeOf(target);
        const last = reportsOn(target).at(-1);
        return {
          id,
          measure: measure.id,
          review: measure.review.id,
          year: measure.review.data.year,
          ...figureCells(data),
          period: data.period ?? null,
          due: data.due ?? null,
          quote: data.quote ?? null,
          outcome,
          outcomeWord: words.outcomes[outcome],
          actual: last?.actual.value ?? null,
          actualUnit: last?.actual.unit ?? null,
          actualYear: last?.year ?? null,
          followUps: idsOf(followUps),
          url: entryUrl(site, measure),
        };
      }),
);

/** Every figure that a follow-up reports. */
export const actuals = defineTable(
  'actuals',
  {
    followUp: field.id,
    number: field.count,
    review: field.id,
    year: field.count,
    date: field.maybe.day,
    target: field.maybe.id,
    ...FIGURE,
    quote: field.maybe.text,
    url: field.text,
  },
  ({ site, graph }, reviews) =>
    reviews
      .flatMap((review) => review.followUps)
      .flatMap((followUp) =>
        followUp.data.actuals.map(({ target, quote, ...actual }, index) => ({
          followUp: followUp.id,
          number: index + 1,
          review: followUp.review.id,
          year: followUp.review.data.year,
          date: followUp.data.date ?? null,
          target: (target === undefined ? undefined : graph.target(target)?.id) ?? null,
          ...figureCells(actual),
          quote: quote ?? null,
          url: entryUrl(site, followUp),
        })),
      ),
);
