import { codeOf } from '../files/errors.ts';
import { UserError } from './user-error.ts';

/** What keeps a file from being written, whoever says it: Node.js gives codes, other programs' own words. */
const REFUSALS = [
  {
    id: 'disk-full',
    codes: ['ENOSPC', 'EDQUOT'],
    words: /\b(?:ENOSPC|EDQUOT|no space left|quota exceeded|os error (?:28|112|122))\b/iu,
  },
  {
    id: 'disk-read-only',
    codes: ['EROFS'],
    words: /\b(?:EROFS|read-only file system|os error (?:30|19))\b/iu,
  },
] as const;

/**
 * The sentence for a disk that is full, or that nothing may be written to; undefined for any other error.
 * @param place told where the error does not say at which file it was
 */
export function diskRefusal(error: unknown, place = ''): UserError | undefined {
  if (error instanceof UserError || !(error instanceof Error)) return undefined;
  const code = codeOf(error);
  const found = REFUSALS.find(
    ({ codes, words }) => codes.some((each) => each === code) || words.test(error.message),
  );
  if (!found) return diskRefusal(error.cause, place);
  const named = ['dest', 'path'].map((key): unknown => Reflect.get(error, key)).find(Boolean);
  const path = typeof named === 'string' ? named : place;
  return new UserError(found.id, { path }, { cause: error });
}
