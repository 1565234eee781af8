/** Names and titles at least so alike are one in other words (集体学习, 集中学习 of a figure; the claim of a problem). */
export const SAME_NAME = 0.6;

/** Texts less alike are not taken for versions of one another: less than half of their wording is in both. */
export const SAME_TEXT = 0.5;

/**
 * Reports whose titles name different years are one report only where hardly a word differs: offices write the
 * report of a year from that of the year before.
 */
export const SAME_REPORT = 0.9;

/** How much of the lines of a file stand in one that it was renamed to: the rest may have been edited. */
export const SAME_FILE = 0.5;

/** Texts less alike have a word in common by chance, as one finds who reads them. */
export const SAME_SUBJECT = 0.05;

/** Up to so many letters, another one makes another name: `p01` and `f01`, `m01` are all meant as they are. */
export const SHORT_NAME = 2;

/** How many letters of a longer name may be wrong: one in so many. */
export const LETTERS_A_SLIP = 3;

/**
 * How many letters of a mark's name may be wrong: more than in other names, for what is no mark by mistake would be
 * shown.
 */
export const WRONG_IN_MARK = 2;
