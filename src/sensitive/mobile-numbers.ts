import { type Span } from './span.ts';
import { AMOUNT } from '../text/zh/personal.ts';

const GAP = String.raw`[\s\p{Pd}−.·]{0,2}`;

/** China's country code, in the ways in which it is put before a number. */
const COUNTRY = String.raw`(?:(?:\+|00)?86|\(\+?86\))${GAP}`;

/** Eleven digits that begin with 13 to 19, whole or in the groups in which people write them. */
const NUMBER = [
  String.raw`1[3-9]\d${GAP}\d{4}${GAP}\d{4}`,
  String.raw`1[3-9]\d{3}[\s\p{Pd}]\d{6}`,
  String.raw`1[3-9]\d{2}\p{Pd}\d{4}\p{Pd}\d{3}`,
  String.raw`1[3-9]\d\p{Pd}\d{3}\p{Pd}\d{5}`,
].join('|');

/** No part of a longer number, code or decimal fraction; a word for telephones may stand right before it. */
const BEFORE = String.raw`(?:(?<![\dA-Za-z]|\d\d\.|(?<!\d)0\.)|(?<=tel|phone|mobile|wechat|weixin|vx))`;

/** Nor an amount: 13800000000元. */
const AFTER = String.raw`(?![\dA-Za-z]|\.\d|${AMOUNT})`;

const MOBILE = new RegExp(`${BEFORE}(${COUNTRY})?(?:${NUMBER})${AFTER}`, 'giu');

/** Numbers of mobile telephones on the mainland, without their country code. */
export function mobileNumbersIn(text: string): Span[] {
  return [...text.matchAll(MOBILE)].map(({ 0: match, 1: country = '', index }) => ({
    start: index + country.length,
    end: index + match.length,
  }));
}
