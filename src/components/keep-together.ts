/**
 * Marks that may not begin a line (GB/T 15834-2011, 5.1.7 to 5.1.10: hyphens, interpuncts and strokes), which
 * browsers do not know of; other marks they keep from there themselves.
 */
const MARKS = '·•・～〜－–／';

/** A tag, whose quoted values may hold `>`. */
const TAG = `<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
/** A character with such marks after it; a reference is one character. */
const WITH_MARKS = new RegExp(`${TAG}|((?:&[^;<]+;|[^<&\\s${MARKS}])[${MARKS}]+)`, 'gu');

/**
 * Keeps marks that may not begin a line beside the character before them.
 * @param html without comments or scripts, as documents are
 */
export function keepTogether(html: string): string {
  return html.replace(WITH_MARKS, (whole, pair: string | undefined) =>
    pair === undefined ? whole : `<span class="together">${pair}</span>`,
  );
}
