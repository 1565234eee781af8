/** What is printed on pages beside their text. */

/** A line of a text that is a page number. */
export const PAGE_NUMBERS = [
  /^[—–－\-_·\s]*\d{1,4}[—–－\-_·\s]*$/u,
  /^[—–－\-\s]*第\s*[\d一二三四五六七八九十]+\s*页[\s，,/]*(?:共\s*[\d一二三四五六七八九十]+\s*页)?[—–－\-\s]*$/u,
  /^\d{1,4}\s*[/／]\s*\d{1,4}$/u,
  /^page\s*\d+(?:\s*of\s*\d+)?$/iu,
];

/** A line at an edge of a page of a PDF that is a page number. */
export const PDF_PAGE_NUMBER =
  /^(?:[-—–－·.~～*\s]*(?:第|page)?\s*[0-9０-９]{1,4}\s*页?\s*[，,/／|]?\s*(?:(?:共|of)?\s*[0-9０-９]{1,4}\s*页?)?[-—–－·.~～*\s]*|[-—–－·\s]*[ivxlc]{1,7}[-—–－·\s]*)$/iu;

/** A page number between two halves of a paragraph stays a block of its own. */
export const PAGE_NUMBER =
  /^[-—–－·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/，,共]\s*\d{1,4}\s*页?)?[-—–－·\s]*$/u;

/** Numbers that stand in no sentence, as 一是 may (之一是…). */
export const COUNTED = /^(?!\p{Script=Han}+[是要])/u;

/** What text looks like that was read in the wrong encoding and saved so. */
export const GARBLED = [
  // U+FFFD read as GBK; memory that was never written to, read as GBK.
  { pattern: /锟斤拷/u, least: 1, share: 0 },
  { pattern: /烫烫烫|屯屯屯/u, least: 1, share: 0 },
  // UTF-8 read as GBK: what 的, 是, 在, ， and 。 become.
  { pattern: /[鐨鏄鍦銆锛]/u, least: 4, share: 0.02 },
  // GBK or UTF-8 read as Latin-1.
  { pattern: /[\u0080-\u009F\u00A1-\u00B6\u00B8-\u00D6\u00D8-\u00FF]{2}/u, least: 4, share: 0.05 },
  { pattern: /\uFFFD/u, least: 3, share: 0.01 },
];
