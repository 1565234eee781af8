import { ABOVE, BELOW_TEXT, DOCUMENT_NAME } from './zh/official.ts';

const isOneOf = (patterns: readonly RegExp[], line: string): boolean =>
  patterns.some((pattern) => pattern.test(line.trim()));

/** Whether a line is of the head of an official document and no part of its title. */
export const isAboveTitle = (line: string): boolean => isOneOf(ABOVE, line);

/** Whether a line is of the record of copies and printing at the end. */
export const isEditionRecord = (line: string): boolean =>
  line.length < 100 && isOneOf(BELOW_TEXT, line);

/** Whether a title ends as the names of documents do. */
export const isDocumentName = (title: string): boolean => DOCUMENT_NAME.test(title);
