import type { SearchWords } from '../parts/search-words.ts';

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

export const search: SearchWords = {
  found(exact, approximate) {
    if (approximate === 0) return `${entries(exact)} found`;
    if (exact === 0) {
      return `No entry contains these words; ${entries(approximate)} found by a similar spelling or sound`;
    }
    return `${entries(exact)} found, and ${approximate} more by a similar spelling or sound`;
  },
  foundNothing(query, narrowed) {
    if (query === '') return 'Nothing matches what is chosen.';
    return `No entry${narrowed ? ' among those chosen' : ''} contains "${query}".`;
  },
  noWords: (query) => `"${query}" holds only punctuation or signs, and no word to look for.`,
  searching: 'Searching…',
  results: 'Results',
  readings: {
    figure: (_, read) => `Found by "${read}"`,
    sound: (typed, read) => `Found by the pinyin ${typed}: "${read}"`,
    spelling: (typed, read) => `Nothing contains "${typed}"; found by "${read}"`,
  },
  filters: (chosen) => (chosen === 0 ? 'Filters' : `Filters (${chosen} chosen)`),
  moreValues: (count) => `${count} more`,
  chosen: (facet, value) => `${facet}: ${value}`,
  remove: 'Remove',
  clear: 'Clear all',
  sort: { title: 'Sort by', relevance: 'relevance', date: 'date' },
  byYear: 'Group by year',
  year: (year) => year,
  entries,
  allOfYear: (year, count) => `All ${count} of ${year}`,
  more: (shown, all) => `Show more (${shown} of ${all} shown)`,
  mostShown: (count) =>
    `No more than ${count} are shown here. Type more words, or use the filters to narrow them down.`,
  missing: (words) => `No entry contains ${words.map((word) => `"${word}"`).join(' or ')}.`,
  ways: {
    unfiltered: (count) => `Without the filters: ${entries(count)}`,
    unquoted: (count) => `Without the quotes: ${entries(count)}`,
    unexcluded: (count) => `Without excluding anything: ${entries(count)}`,
    alone: (count, word) => `"${word}" alone: ${entries(count)}`,
  },
  shown: (shown, all) => `These are the first ${shown} of ${all}.`,
  asked: (query) => `Search: ${query}`,
  dialog: {
    close: 'Close',
    how: [
      'Type any part of what you look for; of several words, results contain all.',
      'Put a whole phrase in quotes, and a minus before a word that you do not want.',
    ],
    only: (label) => `Only ${label}`,
    themes: 'Themes',
    inTitle: 'In the title',
    inText: 'In the text',
    all: (count) => (count === 1 ? 'Show the 1 result' : `Show all ${count} results`),
    failed: 'The search index could not be loaded. Check the network and go on typing, or',
    browse: 'browse by theme and year.',
    keys: { choose: 'choose', open: 'open', close: 'close' },
  },
};
