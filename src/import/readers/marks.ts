/** What a document says of its words, whatever its format, that decides whether they are read. */
export interface Marks {
  /** Added by a revision that nobody has accepted yet. */
  inserted?: boolean | undefined;
  /** Taken out, or moved elsewhere, by such a revision. */
  deleted?: boolean | undefined;
  struck?: boolean | undefined;
  hidden?: boolean | undefined;
  /** Set in a font of symbols: the letters stand for something else. */
  symbolic?: boolean | undefined;
}

/** Words with nothing that speaks against them. */
export const PLAIN: Marks = {};

/** Whether words are left out: their writer has taken them back, or nobody sees them. */
export const isLeftOut = ({ deleted, struck, hidden }: Marks): boolean =>
  deleted === true || struck === true || hidden === true;

/** How many characters a notice says that a text has: white space between words is none. */
export const charactersOf = (text: string): number => Array.from(text.replace(/\s+/gu, '')).length;
