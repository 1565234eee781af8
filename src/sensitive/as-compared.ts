import { simplifyInPlace } from '../text/scripts.ts';
import { folded } from './folded.ts';

/** What of two spellings of a mark, number or name is the same: letters and digits, half-width and simplified. */
export const asCompared = (text: string): string =>
  simplifyInPlace(folded(text).text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
