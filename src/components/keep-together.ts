/**
 * Marks that may not begin a line (GB/T 15834-2011, 5.1.7 to 5.1.10: hyphens, interpuncts and strokes), which
 * browsers do not know of; other marks they keep from there themselves.
 */
const MARKS = '·•・～〜－–／';

/** A tag, whose quoted values may hold `>`. */
const TAG = `<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
/** The last character of an emphasis with such marks after it. */
const EMPHASIS = `([^<>&\\s])</(strong|em)>([${MARKS}]+)`;
/** A character with such marks after it; a reference is one character. */
const PAIR = `((?:&[^;<]+;|[^<&\\s${MARKS}])[${MARKS}]+)`;

const WITH_MARKS = new RegExp(`${EMPHASIS}|${TAG}|${PAIR}`, 'gu');

type Found = (string | undefined)[];

/**
 * Keeps marks that may not begin a line beside the character before them; an emphasis before them ends a
 * character earlier, and goes on beside them.
 * @param html without comments or scripts, as documents are
 */
export function keepTogether(html: string): string {
  return html.replace(WITH_MARKS, (whole: string, ...[last, tag, marks, pair]: Found) => {
    if (tag !== undefined)
      return `</${tag}>${together(`<${tag}>${last ?? ''}</${tag}>${marks ?? ''}`)}`;
    return pair === undefined ? whole : together(pair);
  });
}

const together = (html: string): string => `<span class="together">${html}</span>`;
