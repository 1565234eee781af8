import type { SourceFinding } from '../../model/source-finding.ts';
import type { Profile } from '../../model/profile.ts';
import { dateIn } from '../../text/dates.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { clauses, sentences } from '../../text/sentences.ts';
import {
  AFTER_VERB,
  BEFORE_ISSUER,
  DAY_IN_NAME,
  GROUP,
  REFERENCE,
  TO_WHOM,
} from '../../text/zh/offices.ts';

/** Whoever found something is named in a few words. */
const LONGEST_ISSUER = 30;
const SHORTEST_ISSUER = 3;
/** So far into a sentence is looked for them. */
const MOST_CLAUSES = 6;

/** The finding of somebody else that a text tells of: 市审计局2023年6月反馈，… */
export function outsideFinding(text: string, profile: Profile): SourceFinding | undefined {
  for (const sentence of sentences(text)) {
    const found = inSentence(sentence, profile);
    if (found) return found;
  }
  return undefined;
}

function inSentence(sentence: string, { outside }: Profile): SourceFinding | undefined {
  let at = 0;
  for (const clause of clauses(sentence).slice(0, MOST_CLAUSES)) {
    const found = told(clause, outside);
    if (found) {
      const quote = sentence
        .slice(at + found.end)
        .replace(AFTER_VERB, '')
        .trim();
      if (quote === '') return undefined;
      const ref = REFERENCE.exec(sentence)?.[1];
      const { issuer, date } = found;
      return { issuer, quote, ...(date && { date }), ...(ref !== undefined && { ref }) };
    }
    at += clause.length;
  }
  return undefined;
}

/** Who tells of something in a clause, when, and where the clause goes on after it. */
function told(
  clause: string,
  { issuers, verbs }: Profile['outside'],
): { issuer: string; date: string | undefined; end: number } | undefined {
  const read = simplifyInPlace(clause);
  const start = BEFORE_ISSUER.exec(read)?.[0].length ?? 0;
  const [verb] = verbs
    .map((word) => ({ word, at: read.indexOf(word, start) }))
    .filter(({ at }) => at > start && at - start <= LONGEST_ISSUER)
    .sort((a, b) => a.at - b.at);
  if (!verb) return undefined;
  const name = read.slice(start, verb.at);
  // A bare 检查 is nobody: a name says whose it is.
  const ends = issuers.flatMap((word) =>
    name.indexOf(word) > 0 ? [name.indexOf(word) + word.length] : [],
  );
  if (ends.length === 0) return undefined;
  const known = Math.min(...ends);
  const end = known + groupAfter(name.slice(known));
  const issuer = withoutDate(clause.slice(start, start + end));
  if (issuer.length < SHORTEST_ISSUER) return undefined;
  const after = verbs.find((word) => read.startsWith(word, verb.at + verb.word.length)) ?? '';
  const date = dateIn(clause.slice(start, verb.at));
  return { issuer, date, end: verb.at + verb.word.length + after.length };
}

/** How long the rest of a name is: 巡察组, 审计局, 督查办公室. */
function groupAfter(rest: string): number {
  return GROUP.exec(rest)?.[0].length ?? 0;
}

/** A name without the day on which they told. */
function withoutDate(name: string): string {
  return name.replace(DAY_IN_NAME, '').replace(TO_WHOM, '').trim();
}
