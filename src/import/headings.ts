import type { EntryKind } from '../model/entry.ts';
import type { Profile } from '../model/profile.ts';
import { firstClause, sentences } from '../text/sentences.ts';

/** A heading taken off the beginning of a text. */
export interface Heading {
  title: string;
  /** What stands between the title and the rest. */
  separator: string;
  /** The rest of the text. */
  rest: string;
}

/** Marks at the end of a heading that are no part of it. */
const TRAILING = /[。！？，；：、,;:]+$/u;

/** The kind whose word ends last in a heading (查摆问题整改情况 is about what was put right). */
export function kindOf(profile: Profile, title: string): EntryKind | undefined {
  let best: { kind: EntryKind; end: number; length: number } | undefined;
  for (const [kind, words] of Object.entries(profile.headings) as [EntryKind, string[]][]) {
    for (const word of words) {
      const index = title.lastIndexOf(word);
      const end = index + word.length;
      if (index === -1) continue;
      if (!best || end > best.end || (end === best.end && word.length > best.length)) {
        best = { kind, end, length: word.length };
      }
    }
  }
  return best?.kind;
}

/**
 * Takes the heading off a text: its first sentence without the mark that ends it, or what stands before
 * its first colon when that is a heading by itself.
 * @param isWhole whether a clause before a colon is the whole heading (理论学习方面：…)
 */
export function takeHeading(text: string, isWhole: (clause: string) => boolean): Heading {
  const clause = firstClause(text);
  const colon = /^[：:]/u.exec(text.slice(clause.length))?.[0];
  const first =
    colon !== undefined && isWhole(clause) ? clause + colon : (sentences(text)[0] ?? text);
  const separator = TRAILING.exec(first)?.[0] ?? '';
  return {
    title: first.slice(0, first.length - separator.length).trim(),
    separator,
    rest: text.slice(first.length).trimStart(),
  };
}

/** Whether a sentence names a subject and claims nothing: 津贴补贴方面。 */
export function isTopic(profile: Profile, sentence: string): boolean {
  const title = sentence.trim().replace(TRAILING, '');
  return profile.topicEndings.some((ending) => title.endsWith(ending));
}

/** The topic clause at the beginning of a sentence, with its mark: 招商方面， */
export function subjectClause(profile: Profile, sentence: string): Heading | undefined {
  const title = firstClause(sentence);
  const separator = /^[，：,:]/u.exec(sentence.slice(title.length))?.[0];
  if (separator === undefined || !isTopic(profile, title)) return undefined;
  return { title, separator, rest: sentence.slice(title.length + separator.length) };
}

/** A topic clause that opens a passage of its own: 在招商方面， */
export function topicClause(profile: Profile, sentence: string): Heading | undefined {
  const opens = profile.topicOpenings.some((opening) => sentence.startsWith(opening));
  return opens ? subjectClause(profile, sentence) : undefined;
}
