import type { ChartContent, ChartSection } from './chart.ts';
import { closureSection } from './closure-section.ts';
import { promiseSection } from './promise-section.ts';
import { recurrenceSection } from './recurrence-section.ts';
import { themeSection } from './theme-section.ts';

/** The parts of the page that compares the years; none where there is no review to speak of. */
export function chartSections(content: ChartContent): ChartSection[] {
  if (content.graph.reviews.length === 0) return [];
  return [themeSection, closureSection, promiseSection, recurrenceSection].map((section) =>
    section(content),
  );
}
