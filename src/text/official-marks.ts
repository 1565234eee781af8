/**
 * What stands above the title of an official document, and below its text, as GB/T 9704-2012 lays it out (7.2, 7.4):
 * copy number, urgency, the mark of the office that issues it, document number, signers; addressees of copies, printing.
 */
const ABOVE: readonly RegExp[] = [
  /^\d{6}$/u,
  /^(?:特急|加急|特提|平急|急件)$/u,
  /^\S{2,40}文件$/u,
  /\S{1,12}[〔［[（(]\d{4}[〕］\])）]\s*第?\d{1,4}号/u,
  /^签发人[：:]/u,
];
const BELOW: readonly RegExp[] = [/^抄\s*[送报][：:]/u, /印发$/u];

const isOneOf = (patterns: readonly RegExp[], line: string): boolean =>
  patterns.some((pattern) => pattern.test(line.trim()));

/** Whether a line is of the head of an official document and no part of its title. */
export const isAboveTitle = (line: string): boolean => isOneOf(ABOVE, line);

/** Whether a line is of the record of copies and printing at the end. */
export const isEditionRecord = (line: string): boolean => line.length < 100 && isOneOf(BELOW, line);

/** Whether a title ends as the names of documents do. */
export const isDocumentName = (title: string): boolean =>
  /(?:报告|材料|总结|说明|台账|清单)(?:[（(][^（()）]*[）)])?$/u.test(title);
