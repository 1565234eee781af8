import { spansOf, type Span } from './span.ts';
import { LAST_SIGNS, PLATE_SIGNS } from '../text/zh/personal.ts';

/** Five places, six of vehicles that run on electricity; at least three are digits, and no letter is I or O. */
const PLATE = new RegExp(
  String.raw`[${PLATE_SIGNS}]\s?[A-HJ-Z][\s·•・．.\p{Pd}]?(?=(?:[A-Z]*\d){3})[A-HJ-NP-Z\d]{4,5}[A-HJ-NP-Z\d${LAST_SIGNS}](?![A-Za-z\d])`,
  'gu',
);

/** The plates of vehicles. */
export const platesIn = (text: string): Span[] => spansOf(text, PLATE);
