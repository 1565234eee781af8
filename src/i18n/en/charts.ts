import type { ChartWords, Counts } from '../parts/charts.ts';

const quoted = (titles: readonly string[]): string => listed(titles.map((title) => `“${title}”`));

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const told = (counts: Counts): string =>
  counts.map(({ label, count }) => `${label} ${count}`).join('; ');

/** The words of the charts in English. */
export const charts: ChartWords = {
  description:
    'Problems, what became of them, promises and recurrence over the years: each chart with its words and its table.',
  table: 'Data table',
  tableOf: (chart) => `${chart}: data table`,
  total: 'Total',
  day: 'As of',
  years: 'Years',
  yearEnd: (year) => `End of ${year}`,
  alt: (title, numbers) =>
    `${title}: ${numbers.map(({ label, text }) => `${label} ${text}`).join(', ')}.`,
  count: (count) => String(count),
  paragraph: (sentences) => sentences.join(' '),
  themes: {
    title: 'Problems by theme',
    sentence: ({ from, to, reviews, problems }) => {
      const found = counted(problems, 'problem');
      return from === to
        ? `The review of ${from} found ${found}.`
        : `The ${reviews} reviews of ${from} to ${to} found ${found}.`;
    },
    most: (themes, count) =>
      `${quoted(themes)} had the most, ${count}${themes.length === 1 ? '' : ' each'}.`,
    change: (year, count, before) => {
      const difference = count - before.count;
      const compared = `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than in`;
      return `The latest year (${year}) had ${count}, ${difference === 0 ? 'as many as in' : compared} ${before.year}.`;
    },
    note: 'Counted by the theme of the problem and the year of its review; several reviews of a year are added up. “–” stands for a year without a review, which is not zero.',
  },
  closure: {
    title: 'What became of the problems',
    sentence: (day, problems, counts) =>
      `Where ${counted(problems, 'problem')} stood on ${day}: ${told(counts)}.`,
    note: (groups) =>
      `Each group is the problems of one review, each row how they stood on that day by the last record that was published up to it. “${groups.unrecorded}” means that no record was published, not that nothing was done; “${groups.claimed}” is what the organisation says of itself, “${groups.verified}” what somebody else has confirmed.`,
    panel: (review, problems) => `${review}: ${counted(problems, 'problem')}`,
    older: (before) => `Reviews before ${before} are in the table.`,
    left: (reviews) => `It is too early to tell for ${listed(reviews)}.`,
    empty: 'There is no record of later years yet.',
  },
  promises: {
    title: 'Promised against reported',
    sentence: (targets, counts) =>
      `Measures of all years promise ${counted(targets, 'figure')}: ${told(counts)}.`,
    note: 'Counted by the year of the review that promises, by the last figure reported. What each word means is said on the page “What the words mean”, named below.',
    none: 'no figure on this site',
    empty: 'No figure that a measure promises is on this site yet.',
    each: {
      title: 'One by one',
      sentence: (targets, since) =>
        `${counted(targets, 'figure')} promised since ${since}, one by one.`,
      furthest: (metric, year, promised, reported) =>
        `Of those that were due and missed, “${metric}” of ${year} is furthest from its promise, as a share of it: promised ${promised}, reported ${reported}.`,
      note: 'The upright mark is what was promised, in the same place everywhere; the bar is what was reported, as a share of it; the ring is what had been reached when it was promised. A figure of “at most” is met while the bar stays short of the mark.',
      older: (before) => `Those from before ${before} are in the table.`,
    },
    repeated: {
      title: 'Figures promised in more than one year',
      sentence: (figures) =>
        figures === 1
          ? 'One figure is promised in more than one year.'
          : `${figures} figures are promised in more than one year.`,
      change: (metric, first, last, by) => {
        const change = by === 0 ? 'still' : by > 0 ? 'up to' : 'down to';
        return `“${metric}”: promised ${first.text} in ${first.year}, ${change} ${last.text} in ${last.year}.`;
      },
      note: 'The level mark is what was promised, the column what was reported, with both numbers below; “–” stands where the year did not promise it or nothing was reported. Figures of like names and one unit are taken for the same; what other years call them stands below.',
      figure: 'Figure',
      otherName: ({ name, years }) => `“${name}” in ${listed(years.map(String))}`,
    },
  },
  recurrence: {
    title: 'Problems that recur',
    sentence: (year, problems, again) =>
      `Of the ${counted(problems, 'problem')} of ${year}, ${again === 0 ? 'none is' : again === 1 ? 'one is' : `${again} are`} marked as found before.`,
    note: 'A problem that names an earlier one counts as found again; one that names none counts as new where its review answers an earlier review and was compared with it.',
    origins: { again: 'Found again', new: 'New', uncompared: 'Not compared' },
    empty: 'It takes the reviews of two years to tell which problems are found again.',
    unlinked: 'The problems of the years are not linked on this site yet.',
    trails: {
      title: 'Which problems recur',
      sentence: (trails) =>
        trails === 1
          ? 'One problem was found in more than one year.'
          : `${trails} problems were found in more than one year.`,
      longest: (titles, times) =>
        titles.length === 1
          ? `Most often, ${times} times: ${quoted(titles)}.`
          : `${titles.length} of them were found ${times} times, the most.`,
      note: 'A full circle is a year that found the problem, a small ring a review that did not, nothing a year without a review or one that was not compared; a number in the circle is how often that year found it. The title is that of the latest.',
      more: (shown, times) =>
        `Drawn are the ${shown} found at least ${times} times; the others are in the table.`,
      problem: 'Problem',
      times: 'Times',
      found: 'found',
      notFound: 'not found',
    },
  },
};
