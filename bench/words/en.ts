import type { BenchWords } from './words.ts';

export const en: BenchWords = {
  bench: {
    summary: (names) =>
      `measures speed and memory, side by side with peers (${names}; all, unless some are named)`,
    rounds: 'how many rounds (default: 5)',
    max: 'the most entries of content to measure with (print: the most reports)',
    peers: 'the most entries that other search engines are measured with (default: 5000)',
    json: 'prints the results as JSON',
    notWhole: 'a whole number from 1 is needed.',
    progress: ({ name, entries, round, rounds }) =>
      round === 0 ? `Writing content: ${entries}…` : `Round ${round}/${rounds}: ${name} ${entries}`,
  },
  lighthouse: {
    summary:
      'builds the site and has Lighthouse judge pages (reviews/2024/; home, a review and a problem without)',
    page: 'page',
  },
  test: { summary: "runs the benchmark's own checks and tests; with files, the tests in them" },
  table: {
    head: [
      ...['entry', 'size', 'CPU s', 'beyond start', 'ms each'],
      ...['memory MB', 'beyond start', 'compared', 'found'],
    ],
    legend: (rounds) =>
      `Medians of ${rounds} rounds [min, max]. Size 0 is process start: the same work on no content.`,
    ownOnly: 'On this system, CPU leaves out the programs that are run (such as the search index).',
    memory: 'memory',
  },
  search: {
    head: [
      ...['search', 'size', 'recall', 'precision', 'title first', 'empty'],
      ...['wrong', 'missing', 'pinyin', 'initials', 'first KB', 'later KB', 'ms', 'blocked ms'],
    ],
    ownHead: [
      ...['index', 'size', 'bytes each', 'with programs', 'ms each', 'near ms', 'page differs'],
    ],
    legend:
      'Shares are means over the queries (of wrong, missing, pinyin and initials: recall in the first five). KB and ms are median / 95th percentile / largest, and in brackets the ratio to ours. Milliseconds are from key to painted results, two frames of the browser among them; those of an index entry are CPU.',
  },
  print: {
    head: ['print', 'reports', 'pages', 's each', 'KB each', 's in all, unchanged', 'memory MB'],
    legend:
      'Pages and KB are median / 95th percentile / largest. Memory is the most that node and the processes of the browser hold at once, what they share counted once (PSS, on Linux only). The build of the site is not counted.',
  },
};
