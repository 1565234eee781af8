/** An aspect's title can be a paragraph long; on labels it is its first clause, cut to this length. */
const LONGEST = 16;

/** The title of an aspect, short enough for a label: 在服务企业和推进项目建设方面 is 服务企业和推进项目建设. */
export function shortTitle(title: string): string {
  const [clause = title] = title.split(/[，,；;：:]/u, 1);
  const bare = clause.replace(/^在/u, '').replace(/方面$/u, '') || clause;
  const characters = [...bare];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : bare;
}
