import { z } from 'astro/zod';

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * A day of the calendar, ISO 8601, without a time or a zone.
 * @example '2022-01-08'
 */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, { error: 'bad-date' })
  // A refinement is a function; this is how JSON Schema says the same to editors.
  .meta({ format: 'date' });
