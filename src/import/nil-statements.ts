import type { Profile } from '../model/profile.ts';
import { endMark, firstClause } from '../text/sentences.ts';
import { isTopic } from './headings.ts';

/** Whether a sentence states that there is nothing of the sort ("没有…问题"). */
export function isNil(profile: Profile, sentence: string): boolean {
  const { open, close, unless } = profile.nil;
  const clause = firstClause(sentence);
  const whole = sentence.slice(0, sentence.length - endMark(sentence).length);
  return (
    open.some((word) => sentence.startsWith(word)) &&
    close.some((word) => clause.endsWith(word) || whole.endsWith(word)) &&
    !unless.some((word) => clause.includes(word))
  );
}

/**
 * Takes the nil statements off the end of an aspect's text, each with the topic that introduces it
 * ("中央环保督察方面。没有反馈…问题").
 * @returns the sentences before them, and the statements
 */
export function splitNilTail(
  profile: Profile,
  sentences: string[],
): { before: string[]; nil: string[] } {
  const nil: string[] = [];
  let end = sentences.length;
  for (;;) {
    const sentence = sentences[end - 1];
    if (sentence === undefined || !isNil(profile, sentence)) break;
    const topic = sentences[end - 2];
    const hasTopic = topic !== undefined && isTopic(profile, topic);
    nil.unshift(hasTopic ? topic + sentence : sentence);
    end -= hasTopic ? 2 : 1;
  }
  return { before: sentences.slice(0, end), nil };
}

/** Whether the whole of a numbered item says that there is nothing of the sort. */
export function isNilItem(profile: Profile, sentences: string[]): boolean {
  const [first, ...rest] = sentences;
  if (first === undefined) return false;
  const statements = isTopic(profile, first) ? rest : sentences;
  const saysBut = profile.nil.but.some((word) =>
    statements.some((sentence) => sentence.includes(`，${word}`)),
  );
  return statements.length > 0 && !saysBut && statements.every((each) => isNil(profile, each));
}
