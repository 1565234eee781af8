import type { EntryKind } from '../model/entry.ts';
import type { Profile } from '../model/profile.ts';
import { enumeratorsIn } from '../text/enumerators.ts';
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
 * Takes the heading off a text: its first sentence without the mark that ends it. It ends earlier before
 * a list (…方面，主要是：一是…), and at a colon after a topic or a kind (理论学习方面：…).
 */
export function takeHeading(profile: Profile, text: string): Heading {
  const sentence = sentences(text)[0] ?? text;
  const list = enumeratorsIn(sentence, profile.numbering.item).find(({ start }) => start > 0);
  const subject = subjectClause(profile, text);
  const clause = firstClause(text);
  const colon = /^[：:]/u.exec(text.slice(clause.length))?.[0];
  const namesKind = colon !== undefined && kindOf(profile, clause) !== undefined;
  let end = list?.start ?? sentence.length;
  if (subject && (list || /[：:]/u.test(subject.separator))) {
    end = subject.title.length + subject.separator.length;
  } else if (namesKind) {
    end = clause.length + colon.length;
  }
  const first = text.slice(0, end);
  const separator = TRAILING.exec(first)?.[0] ?? '';
  return {
    title: first.slice(0, first.length - separator.length).trim(),
    separator,
    rest: text.slice(end).trimStart(),
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
