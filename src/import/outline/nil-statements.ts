import type { Profile } from '../../model/profile.ts';
import { endMark, firstClause, sentences } from '../../text/sentences.ts';
import { isTopic, subjectClause } from './headings.ts';
import type { Passage } from './passage.ts';
import { DENIED, NONE } from '../../text/zh/headings.ts';

/** Whether a sentence states that there is nothing of the sort ("没有…问题"). */
export function isNil(profile: Profile, sentence: string): boolean {
  const { open, close, unless, claims } = profile.nil;
  const said = (subjectClause(profile, sentence.trim())?.rest ?? sentence).trim();
  const statement = withoutLead(profile, said);
  const clause = firstClause(statement);
  const whole = statement.slice(0, statement.length - endMark(statement).length);
  return (
    open.some((word) => statement.startsWith(word)) &&
    close.some((word) => clause.endsWith(word) || whole.endsWith(word)) &&
    !asserts(clause, unless, DENIED) &&
    !asserts(whole.slice(clause.length), claims, NONE)
  );
}

/** A statement without a clause that only says how it was found: 经查，没有… */
function withoutLead(profile: Profile, statement: string): string {
  const lead = firstClause(statement);
  if (!profile.nil.lead.some((word) => lead === word)) return statement;
  return statement
    .slice(lead.length)
    .replace(/^[，,：:]/u, '')
    .trimStart();
}

/** Whether a text says one of the words without denying it right before (及时, but not 不及时). */
function asserts(text: string, words: readonly string[], denied: RegExp): boolean {
  return words.some((word) => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      if (!denied.test(text.slice(0, at))) return true;
    }
    return false;
  });
}

/**
 * Takes the nil statements off the end of an aspect's or item's paragraphs, each with the topic that
 * introduces it ("中央环保督察方面。没有反馈…问题").
 * @returns the paragraphs before them, and the statements
 */
export function splitNilTail(
  profile: Profile,
  passages: readonly Passage[],
): { before: Passage[]; nil: Passage[] } {
  const before = [...passages];
  const lastFirst: Passage[] = [];
  for (;;) {
    const last = before.at(-1);
    if (!last) break;
    const tail = nilTail(profile, sentences(last.text));
    if (tail.nil.length === 0) break;
    before.pop();
    for (const [index, text] of [...tail.nil.entries()].reverse()) {
      lastFirst.push({ text, runOn: index > 0 || tail.before !== '' || last.runOn });
    }
    if (tail.before === '') continue;
    before.push({ ...last, text: tail.before });
    break;
  }
  return { before, nil: lastFirst.reverse() };
}

function nilTail(profile: Profile, spoken: string[]): { before: string; nil: string[] } {
  const lastFirst: string[] = [];
  let end = spoken.length;
  for (;;) {
    const sentence = spoken[end - 1];
    if (sentence === undefined || !isNil(profile, sentence)) break;
    const topic = spoken[end - 2];
    const hasTopic = topic !== undefined && isTopic(profile, topic);
    lastFirst.push(hasTopic ? topic + sentence : sentence);
    end -= hasTopic ? 2 : 1;
  }
  return { before: spoken.slice(0, end).join(''), nil: lastFirst.reverse() };
}

/** Whether the whole of a numbered item says that there is nothing of the sort. */
export function isNilItem(profile: Profile, text: string): boolean {
  const [first, ...rest] = sentences(text);
  if (first === undefined) return false;
  const statements = isTopic(profile, first) ? rest : [first, ...rest];
  const saysBut = profile.nil.but.some((word) =>
    statements.some((sentence) => sentence.includes(`，${word}`)),
  );
  return statements.length > 0 && !saysBut && statements.every((each) => isNil(profile, each));
}
