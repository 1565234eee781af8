import type { Problem } from '../model/nodes.ts';
import type { Profile } from '../model/profile.ts';
import { endMark, sentences } from '../text/sentences.ts';

/** So much of the first sentence tells what is claimed. */
const LONGEST = 28;

/**
 * What a problem claims, in one line. A title that only names a subject says nothing where it stands alone:
 * the beginning of the text follows it then (公务用车方面：派车单填写不全).
 * @param profile how its genre ends the name of a subject
 */
export function claimTitle(
  { data: { title }, text }: Pick<Problem, 'data' | 'text'>,
  { topicEndings }: Pick<Profile, 'topicEndings'>,
): string {
  const [first = ''] = sentences(text.trim());
  if (first === '' || !topicEndings.some((ending) => title.endsWith(ending))) return title;
  const claim = [...first.slice(0, first.length - endMark(first).length)];
  const shown = claim.length > LONGEST ? `${claim.slice(0, LONGEST).join('')}…` : claim.join('');
  return `${title}：${shown}`;
}
