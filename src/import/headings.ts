import type { EntryKind } from '../model/entry.ts';
import type { Profile } from '../model/profile.ts';
import { endMark, firstClause, sentences } from '../text/sentences.ts';

/** A heading taken off the beginning of a text. */
export interface Heading {
  title: string;
  /** What stands between the title and the rest. */
  separator: string;
  /** The rest of the text. */
  rest: string;
}

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

/** Takes the first sentence off a text as its heading, without the mark that ends it. */
export function takeHeading(text: string): Heading {
  const first = sentences(text)[0] ?? text;
  const separator = endMark(first);
  return {
    title: first.slice(0, first.length - separator.length),
    separator,
    rest: text.slice(first.length),
  };
}

/** Whether a sentence names a subject and claims nothing: 津贴补贴方面。 */
export function isTopic(profile: Profile, sentence: string): boolean {
  const title = sentence.slice(0, sentence.length - endMark(sentence).length);
  return profile.topicEndings.some((ending) => title.endsWith(ending));
}

/** The topic clause at the beginning of a sentence, with its mark: 在招商方面， */
export function topicClause(profile: Profile, sentence: string): Heading | undefined {
  const title = firstClause(sentence);
  const separator = /^[，：,:]/u.exec(sentence.slice(title.length))?.[0];
  const opens = profile.topicOpenings.some((opening) => title.startsWith(opening));
  if (!opens || separator === undefined || !isTopic(profile, title)) return undefined;
  return { title, separator, rest: sentence.slice(title.length + separator.length) };
}
