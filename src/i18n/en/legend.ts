import type { LegendWords } from '../parts/legend.ts';

/** The words of the legend in English. */
export const legend: LegendWords = {
  lead: 'Every status and every derived word on this site is used in the sense given here. The marks on the pages lead here.',
  term: 'Word',
  meaning: 'Meaning',
  statuses: {
    title: 'Status',
    note: 'The latest record that states a status decides; before there is one, what the entry itself is registered with.',
    meanings: {
      unrecorded:
        'Nobody has recorded a result. That does not mean that nothing was done, nor that it was.',
      open: 'A report or record says that it is to be done, and nothing of a beginning.',
      'in-progress': 'A report or record says that it has begun and is not finished.',
      partial: 'A report or record says that part of it is done and the rest goes on.',
      'done-claimed': 'Those responsible report it done; nobody else has verified it.',
      verified: 'Done, and it is said who verified it: somebody other than those responsible.',
      standing: 'It is kept up for good and has no end.',
      deferred: 'It is said that the day on which it was due was put off.',
      'not-done': 'It is said that it was due and not done.',
      superseded: 'Another measure takes its place.',
      'not-applicable': 'Circumstances have changed; it need not be done.',
    },
  },
  outcomes: {
    title: 'What became of a target',
    note: 'The figure that a measure promises beside the last one reported since. Whether it is met is judged only where a person has looked through entries and links, and where it is said to be at least or at most so much.',
    meanings: {
      met: 'The last figure reported reaches the one promised.',
      late: 'It was not reached when it was due, and was by a figure reported later.',
      missed:
        'The last figure reported does not reach the one promised, and work is not said to go on.',
      'under-way':
        'The last figure reported does not reach it yet; the report says that work goes on.',
      incomparable: 'The figure reported has another unit than the one promised.',
      unjudged:
        'It is not certain that both figures count the same, or whether more or less is better; they only stand side by side.',
      dropped: 'No figure was reported, and the measure is said to be pursued no longer.',
      awaited: 'The report that should answer it is not on this site yet, nor is any other record.',
      unreported:
        'Later reports are on this site, a person has looked through them, and they give no result of it.',
      unlinked: 'Nobody has looked for its result in later reports yet.',
      unknown: 'What the readers of this page may see holds no result.',
    },
  },
  derived: {
    title: 'Dates',
    note: 'Judged by the day of which the site says that it speaks; a site that names none does not judge.',
    overdue:
      'That day is past the day on which it was due, and it is not finished: the last record says so; or there is none, a person has looked through the links, and not all problems that it answers are finished. What is said to be done, verified, standing or no longer pursued is never overdue.',
  },
  found: {
    title: 'Compared with the review before',
    note: 'Stands only where a person has compared it with earlier years.',
    meanings: {
      new: 'It is not marked as an earlier problem found again.',
      again: 'It is marked as a problem of the review before, in the same words or in others.',
      earlier: 'It is marked as a problem of an older review, which the one before did not find.',
      absent:
        'A problem of the review before that none of this one is marked to be. That does not mean that it is solved.',
    },
  },
  wording: {
    title: 'The words of one problem over the years',
    meanings: {
      same: 'The title is that of the time before, to the letter.',
      changed: 'Most of the title is as before; what changed is marked.',
      other: 'Most of the title is new; a person has marked it as the same problem.',
    },
  },
  promise: {
    title: 'Targets and what had been reached',
    meanings: {
      raised:
        'It asks for more than the figure of like name and equal unit that the same report gives as reached.',
      equal: 'Both are equal.',
      lowered: 'It asks for less than that figure.',
    },
  },
  claims: {
    title: 'What a report states, and what is counted here',
    meanings: {
      aspects: 'The aspects of the review before.',
      problems: 'The problems of the review before.',
      done: 'Problems of the review before of which the text of this report says that they are done.',
      partial: 'Of which it says that they are under way or partly done.',
      open: 'Of which it says that they are not done or still to be done.',
      dropped: 'Of which it says that they are pursued no longer.',
      unmentioned:
        'Of which it states no result. Counted only where a person has looked through the links.',
    },
  },
  unlinked:
    'Nobody has looked through the links between entries yet, so that nothing is said of what there is none of.',
};
