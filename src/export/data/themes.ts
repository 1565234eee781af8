import { themeAddress } from '../../model/addresses.ts';
import { pageUrl } from '../../model/page-url.ts';
import { defineTable, field } from './table.ts';

/** Every theme, and how many entries of the reviews belong to it. */
export const themes = defineTable(
  'themes',
  {
    id: field.id,
    title: field.text,
    description: field.maybe.text,
    problemCount: field.count,
    measureCount: field.count,
    followUpCount: field.count,
    url: field.text,
  },
  ({ site, graph }, reviews) =>
    graph.themes.map(({ id, title, description }) => {
      const count = (entries: readonly { theme: { id: string } | undefined }[]): number =>
        entries.filter(({ theme }) => theme?.id === id).length;
      return {
        id,
        title,
        description: description ?? null,
        problemCount: count(reviews.flatMap(({ problems }) => problems)),
        measureCount: count(reviews.flatMap(({ measures }) => measures)),
        followUpCount: count(reviews.flatMap(({ followUps }) => followUps)),
        url: pageUrl(site, themeAddress(id)),
      };
    }),
);
