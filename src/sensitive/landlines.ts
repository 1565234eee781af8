import { spansOf, type Span } from './span.ts';
import { PHONE_WORDS } from '../text/zh/personal.ts';

const GAP = String.raw`[\s\p{Pd}]{0,2}`;

/** The code of a place: 010, 021 and the like, or 0 and three digits. */
const AREA = String.raw`(?:10|2\d|[3-9]\d{2})`;

const LINE = new RegExp(
  [
    String.raw`(?<![\dA-Za-z]|\d\.)(?:\(0${AREA}\)|0${AREA}|(?:\+|00)86${GAP}${AREA})${GAP}[2-8]\d{2,3}${GAP}\d{4}`,
    // A number without the code of its place is known by the word before it.
    String.raw`(?<=(?:${PHONE_WORDS}|tel|fax)[:：.]?\s?)[2-8]\d{2,3}${GAP}\d{4}`,
  ]
    .map((form) => String.raw`${form}(?![\dA-Za-z]|\.\d)`)
    .join('|'),
  'giu',
);

/** Numbers of telephones that stand in a place. */
export const landlinesIn = (text: string): Span[] => spansOf(text, LINE);
