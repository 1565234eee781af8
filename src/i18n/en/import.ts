import type { Check } from '../../model/checked.ts';
import type { ImportWords } from '../parts/import.ts';

/** What a person looks through. */
const CHECKS: Record<Check, string> = {
  kinds: 'kinds of entries',
  links: 'links',
  earlier: 'problems of earlier years',
};

/** What `npm run import` says in English. */
export const importing: ImportWords = {
  file: 'File',
  result: 'Result',
  review: 'Review',
  entries: 'Entries',
  uncertain: 'To confirm',
  imported: 'imported',
  importable: 'fine',
  same: 'same',
  refused: 'refused',
  sameAs: (file) => `Says the same as ${file} and was not imported twice.`,
  sum: ({ imported, uncertain, same, refused }) =>
    `Imported: ${imported}, with ${uncertain} places to confirm; the same again: ${same}; refused: ${refused}.`,
  sumDry: ({ imported, uncertain, same, refused }) =>
    `Can be imported: ${imported}, with ${uncertain} places to confirm; the same again: ${same}; refused: ${refused}. Nothing was written.`,
  separator: ', ',
  sections: 'Sections',
  nil: 'Nil statements',
  actuals: 'figures in them',
  targets: 'targets in them',
  figures: (targets, actuals) => `Targets ${targets}, figures reached ${actuals}`,
  links: (sure, suggested) => `Links ${sure}, suggested besides ${suggested}`,
  interrupted: (done) =>
    done.length === 0
      ? 'Stopped as asked: no review was written.'
      : `Stopped as asked. Imported as a whole: ${done.join(', ')}. The others were not written: import again to go on.`,
  stated: 'Stated by the report: ',
  intro: 'Introduction',
  other: 'Other',
  toConfirm: (count) => `To confirm: ${count} (look, then delete the line confirm)`,
  unsure: (percent) => `${percent}% sure`,
  suggested: (field) => `Suggested link (${field})`,
  noYear: 'The year is not known; to write, add --year, as in --year 2021.',
  written: (folder, characters) =>
    `Written to ${folder}. Proved: ${characters === undefined ? 'every character' : `each of the ${characters} characters`} of the text is there, and equal.`,
  textAlone: 'Beside the text, no pictures, tables, comments or the like were found.',
  notWritten: 'Nothing was written.',
  progress: (place, of, file) => `(${place}/${of}) ${file}`,
  changes: 'Importing again changes:',
  noChanges: 'Importing again changes nothing.',
  change: {
    new: 'new',
    changed: 'changed',
    gone: 'gone',
    kept: 'kept',
    'kept-out': 'kept',
    merged: 'merged',
    conflict: 'conflict',
    unchecked: 'recheck',
  },
  unchecked: (checks) =>
    `what was looked through has changed, look again: ${checks.map((check) => CHECKS[check]).join(', ')}`,
  keptBecause: 'edited by hand, and the document has not changed it',
  keptOutBecause: 'taken out by hand, and not written again',
  body: 'text',
  nothing: '(nothing)',
  whole: 'edited by hand, and the document has it no more',
  becomes: (now, then) => `${now} → ${then}`,
  both: (mine, theirs) => `yours is ${mine}, the document's ${theirs}`,
};
