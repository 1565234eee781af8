import type { CommandWords } from '../parts/commands.ts';

/** What the commands say in English. */
export const commands: CommandWords = {
  shared: {
    content: 'the content folder (default: content)',
    audience: 'the audience to build for (audiences of site.yaml; default: the widest)',
    port: 'the port (default: 4321)',
  },
  portRange: 'A whole number from 0 to 65535.',
  served: (url) => `The site is at ${url} (Ctrl-C stops it)`,
  build: {
    summary: 'checks the content and builds the site; replaces the old one only on success',
    options: {
      out: (folder) =>
        `the folder of the site (default: ${folder}; ${folder}-NAME for other audiences)`,
    },
    steps: {
      pages: 'Rendering pages…',
      fonts: 'Preparing the fonts for print…',
      index: 'Writing the search index…',
      scan: 'Looking for what is withheld…',
      again: 'The content was changed meanwhile; beginning again…',
    },
    done: (folder) => `The site is in ${folder}`,
  },
  check: {
    summary: 'checks the content for errors, and the reports for what is doubtful',
    options: {
      format: 'the format of the report (default: text)',
      json: 'the same as --format json',
      strict: 'fails on warnings too',
    },
    counts: ({ errors, warnings, notes, ignored, asked }) =>
      `Errors ${errors}, warnings ${warnings}, notes ${notes}, ignored ${ignored}, to confirm ${asked}.`,
  },
  confirm: {
    summary:
      'what of a review is to be looked through; records what was, and only then the site says “none” or “new”',
    options: {
      kinds: 'what every entry is was looked through',
      links: 'the links between entries were looked through',
      earlier: 'problems that were found before were looked for',
      by: 'who looked it through (default: the user of this machine; never published)',
    },
  },
  dev: {
    summary: 'live editing: pages follow the content (without search)',
  },
  export: {
    summary:
      'exports reviews as text or data (all, unless some are named); prints them without --out',
    options: {
      out: 'the folder of the files',
    },
    noFormat: (formats) => `Name the format: ${formats.join(', ')}.`,
  },
  import: {
    summary:
      'turns reports into entries of the content folder, once it is proved that no character is lost',
    options: {
      review: 'id of the review (default: the year; for one file only)',
      year: 'the year that the report reviews (for one file only)',
      profile: 'the profile (default: that of site.yaml)',
      'dry-run': 'writes nothing: shows the outline as a tree',
      json: 'prints what was understood as JSON (schemas/import-report.schema.json)',
      force:
        'imports a review again (nothing edited by hand is lost), or what is no such report as plain text',
    },
    noFile: 'Name the files or folders to import.',
    oneFile: '--review and --year are for one file only. Import these one by one.',
  },
  preview: {
    summary: 'serves a built site',
    options: {
      out: (folder) => `the folder of the site (default: ${folder})`,
    },
  },
  print: {
    summary:
      'prints reviews and their ledgers as PDF (all, unless some are named); only what changed',
    options: {
      out: (folder) =>
        `the folder of the PDFs (default: ${folder}; ${folder}-NAME for other audiences)`,
      json: 'lists files, pages and whether they were printed now as JSON',
    },
    printing: 'Printing',
    unchanged: 'Unchanged',
  },
  remove: {
    summary: 'takes a review away; the numbers that it gave are never given again',
    options: {
      'dry-run': 'only names what would go and what refers to it',
      unlink: 'takes the links away too by which other reviews refer to it',
      yes: 'does not ask',
    },
  },
  schemas: {
    summary: 'writes the JSON Schemas by which editors complete and check fields',
    options: {
      check: (folder) => `writes nothing, and fails when ${folder} is out of date with src/model`,
    },
    outdated: (folder, files) =>
      `${folder} is out of date with src/model (${files}): run npm run schemas.`,
    written: (folder, files) => `Wrote ${files} files in ${folder}`,
  },
  search: {
    summary:
      'searches a built site; quotes for a phrase (\'"two words"\'), a minus for what is not wanted, after -- (-- -word)',
    options: {
      out: (folder) => `the folder of the site (default: ${folder})`,
      kind: 'only this kind, as problem or its name; this option and the next seven may be repeated',
      year: 'only this year',
      theme: 'only this theme, by id or title',
      status: 'only this status, as open',
      review: 'only this review, by its id',
      aspect: 'only this aspect, by its title',
      organisation: 'only this organisation',
      source: 'only what this issuer pointed out',
      sort: 'the order: relevance (default) or date',
      limit: (shown) => `at most so many results (default: ${shown}; all with --json)`,
      json: 'prints JSON',
    },
  },
  start: {
    summary: 'builds the site and serves it',
  },
  test: {
    summary: 'runs every check and test; with files, the tests in them',
    options: {
      update: '(-u) accepts the pictures of pages as they are now',
      long: 'looks at all where tests that take long look at a sample (or npm run test:long)',
    },
  },
  change: {
    summary:
      'changes content by a list of operations: kind, level, title, split, merge, move, links, fields, redaction, follow-ups, attachments',
    options: {
      'dry-run': 'only tries: says what would change, and writes nothing',
      json: 'prints JSON alone, for programs',
      outline: 'lists the lines of a report with the names by which operations know them',
    },
  },
  undo: {
    summary:
      'takes back what the last command wrote (import, confirm, remove); --redo brings it again',
    options: { redo: 'brings again what was taken back last' },
  },
};
