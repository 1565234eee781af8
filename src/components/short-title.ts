import type { Profile } from '../model/profile.ts';

/** An aspect's title can be a paragraph long; on labels it is its first clause, cut to this length. */
const LONGEST = 16;

/**
 * The title of an aspect, short enough for a label: 在服务企业和推进项目建设方面 is 服务企业和推进项目建设.
 * @param profile how its genre opens and ends the name of a subject
 */
export function shortTitle(
  title: string,
  { topicOpenings, topicEndings }: Pick<Profile, 'topicOpenings' | 'topicEndings'>,
): string {
  const [clause = title] = title.split(/[，,；;：:]/u, 1);
  const opening = topicOpenings.find((word) => clause.startsWith(word)) ?? '';
  const ending = topicEndings.find((word) => clause.endsWith(word)) ?? '';
  const bare = clause.slice(opening.length, clause.length - ending.length) || clause;
  const characters = [...bare];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : bare;
}
