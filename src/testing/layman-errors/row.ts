/** What somebody who is no programmer does to a content file, and what is said then. */
export interface LaymanError {
  what: string;
  /** The file, below the content folder; its text, or its bytes. */
  path: string;
  text: string | Uint8Array;
  /** Every message, with its line and column: in Chinese and in English. */
  zh: readonly string[];
  en: readonly string[];
}

export const REVIEW = 'reviews/2024.mdx';
export const PROBLEM = 'problems/2024/p01.mdx';
export const MEASURE = 'measures/2024/m01.mdx';

/** A content file of its front matter. */
export const fileOf = (...fields: string[]): string =>
  ['---', ...fields, '---', '', '正文。', ''].join('\n');
