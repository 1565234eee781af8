import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import { bracketedAssignment } from '../../text/assignments.ts';
import { enumeratorAt, enumeratorsIn } from '../../text/enumerators.ts';
import { clauses, firstClause, sentences } from '../../text/sentences.ts';
import { quantities } from '../../text/quantities.ts';
import {
  AND,
  ANNOUNCES,
  BELOW,
  CIRCUMSTANCE,
  COUNTS,
  LACKING,
  NOT_ENOUGH,
  TO_OTHERS,
  UNFINISHED,
  UNFINISHED_CLAIM,
} from '../../text/zh/headings.ts';

/** A heading taken off the beginning of a text. */
export interface Heading {
  title: string;
  /** What stands between the title and the rest. */
  separator: string;
  /** The rest of the text. */
  rest: string;
}

/** Marks at the end of a heading that are no part of it. */
const TRAILING = /[。！？，；：、,;:.…\s!?]+$/u;
/** No heading is longer; what comes after is not looked at for one. */
const LONGEST_HEADING = 1000;
/** So much of a sentence is looked at for what it introduces. */
const LONGEST_LEAD = 40;
/** What follows a heading after a mere space is at least so long. */
const SHORTEST_TEXT = 6;
/** A heading that has a line to itself is hardly longer. */
const LONGEST_LINE = 50;
/** Clauses up to this length can be parts of one heading. */
const SHORT_CLAUSE = 9;
/** A sentence up to this length is a heading as a whole. */
const SHORT_SENTENCE = 12;
/** A name of a kind by itself is not longer. */
const LONGEST_NAME = 24;
/** How many characters of a heading need not be known for it to be the name of a kind. */
const UNKNOWN = 1;

/** The kind whose word ends last in a heading (查摆问题整改情况 is about what was put right). */
export function kindOf(profile: Profile, title: string): EntryKind | undefined {
  const plain = title.replace(/\s/gu, '');
  let best: { kind: EntryKind; end: number; length: number } | undefined;
  for (const [kind, words] of Object.entries(profile.headings) as [EntryKind, string[]][]) {
    for (const word of words) {
      const index = plain.lastIndexOf(word);
      const end = index + word.length;
      if (index === -1) continue;
      if (!best || end > best.end || (end === best.end && word.length > best.length)) {
        best = { kind, end, length: word.length };
      }
    }
  }
  return best?.kind;
}

/** The kinds that a heading joins, in its order: 存在的问题及原因 holds both. */
export function joinedKinds(profile: Profile, title: string): EntryKind[] | undefined {
  const plain = title.replace(/\s/gu, '');
  const found = (Object.entries(profile.headings) as [EntryKind, string[]][])
    .flatMap(([kind, words]) =>
      words.map((word) => ({ kind, start: plain.indexOf(word), length: word.length })),
    )
    .filter(({ start }) => start !== -1)
    .sort((a, b) => a.start - b.start || b.length - a.length);
  const [first] = found;
  if (!first) return undefined;
  const rest = plain.slice(first.start + first.length);
  const second = found.find(
    ({ kind, start }) => kind !== first.kind && start >= first.start + first.length,
  );
  return second && AND.test(rest) ? [first.kind, second.kind] : undefined;
}

/**
 * What a line names that is a heading without a number: 存在的主要问题, 【基本情况】
 * @param opensList whether the next line begins a list
 */
export function plainHeading(
  profile: Profile,
  line: string,
  opensList = false,
): { kind: EntryKind | undefined } | undefined {
  if (line.length > LONGEST_NAME) return undefined;
  const plain = line.replace(TRAILING, '');
  if (/[。；，！？]/u.test(plain)) return undefined;
  // Before a list a line that ends with the name of a kind heads it: 先说存在的问题。
  const ended = opensList && !BELOW.test(plain) ? endedKind(profile, plain) : undefined;
  if (ended) return { kind: ended };
  if (/[。！？；]$/u.test(line)) return undefined;
  if (isAside(profile, line)) return { kind: undefined };
  const kind = namedKind(profile, line);
  const isHeading = kind !== undefined || /^【.*】$/u.test(line) || isIntroduction(profile, line);
  return isHeading ? { kind } : undefined;
}

/** The kind of the list that a sentence introduces by its last words: …，拟从以下方面加以改进： */
export function ledKind(profile: Profile, sentence: string): EntryKind | undefined {
  const plain = sentence.slice(-LONGEST_LEAD).replace(TRAILING, '');
  const clause = /[^，；。！？,;]*$/u.exec(plain)?.[0] ?? '';
  const leads = Object.entries(profile.leads) as [EntryKind, string[]][];
  const [last] = leads
    .flatMap(([kind, words]) => words.map((word) => ({ kind, at: plain.lastIndexOf(word) })))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => b.at - a.at);
  return last?.kind ?? kindOf(profile, clause);
}

function endedKind(profile: Profile, line: string): EntryKind | undefined {
  const kinds = Object.entries(profile.headings) as [EntryKind, string[]][];
  const ends = kinds.some(([, words]) => words.some((word) => line.endsWith(word)));
  return ends ? kindOf(profile, line) : undefined;
}

/** Whether a heading heads what comes before all entries: 基本情况 */
export function isIntroduction(profile: Profile, title: string): boolean {
  const plain = title.replace(/[\s【】]/gu, '');
  return profile.introductions.some((word) => plain === word || plain.endsWith(word));
}

/** Whether a heading heads what is no part of the review itself: 有关建议, 对上级部门的建议, 需要说明的问题 */
export function isAside(profile: Profile, title: string): boolean {
  const plain = plainName(title);
  const [word] = profile.asides
    .filter((aside) => plain.endsWith(aside))
    .sort((a, b) => b.length - a.length);
  if (word === undefined) return false;
  const kinds = Object.values(profile.headings).flat();
  if (kinds.some((kind) => kind.length > word.length && plain.endsWith(kind))) return false;
  const rest = plain.slice(0, -word.length).replace(TO_OTHERS, '');
  return (
    kindOf(profile, rest) === undefined &&
    withoutWords(rest, profile.headingFillers).length <= UNKNOWN
  );
}

/**
 * The kind that a heading names and says nothing else: 存在的主要问题（6条）, but not 对突出问题重视不够.
 */
export function namedKind(
  profile: Profile,
  title: string,
  unknown = UNKNOWN,
): EntryKind | undefined {
  const plain = plainName(title);
  if (plain === '' || plain.length > LONGEST_NAME) return undefined;
  const kind = kindOf(profile, plain);
  if (kind === undefined) return undefined;
  const known = [...profile.headings[kind], ...profile.headingFillers];
  return withoutWords(plain, known).length <= unknown ? kind : undefined;
}

/** A heading without its marks and what stands in brackets after it. */
const plainName = (title: string): string =>
  title
    .replace(TRAILING, '')
    .replace(/[（(][^（()）]*[）)]$/u, '')
    .replace(/[\s【】[\]〔〕“”"《》、，,]/gu, '');

function withoutWords(text: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  let rest = text.replace(COUNTS, '');
  for (const word of longestFirst) rest = rest.replaceAll(word, '');
  return rest;
}

/**
 * Takes the heading off a text: its first sentence without the mark that ends it. It ends earlier before
 * a list (…方面，主要是：一是…), at a colon after a topic or a kind (理论学习方面：…), and where a claim
 * turns into what is told of it (学习不够深入，有时以干代学).
 * @param goesOn whether more paragraphs follow that belong to the heading
 */
export function takeHeading(profile: Profile, text: string, goesOn = false): Heading {
  const head = text.slice(0, LONGEST_HEADING);
  const sentence = sentences(head)[0] ?? head;
  const list = listIn(profile, sentence);
  const subject = subjectClause(profile, sentence);
  const clause = firstClause(sentence);
  const colon = /^[：:]/u.exec(sentence.slice(clause.length))?.[0];
  const namesKind = colon !== undefined && kindOf(profile, clause) !== undefined;
  let end = list ?? sentence.length;
  if (subject && (list !== undefined || /[：:]/u.test(subject.separator))) {
    end = subject.title.length + subject.separator.length;
  } else if (namesKind) {
    end = clause.length + colon.length;
  } else {
    const hasMore = goesOn || sentence.length < text.length;
    end = claimEnd(profile, sentence.slice(0, end), hasMore);
  }
  // Who answers for it, in brackets after a heading, is no part of it.
  const noted = bracketedAssignment(sentence);
  if (noted !== undefined && noted > 0) end = Math.min(end, noted);
  const first = text.slice(0, end);
  const separator = TRAILING.exec(first)?.[0] ?? '';
  return {
    title: first.slice(0, first.length - separator.length).trim(),
    separator: separator.trimEnd(),
    rest: text.slice(end).trimStart(),
  };
}

/** Where a list begins inside a sentence; after the name of a kind it needs no mark (整改措施一是…). */
function listIn(profile: Profile, sentence: string): number | undefined {
  const forms = [...profile.numbering.aspect, ...profile.numbering.item];
  const marked = enumeratorsIn(sentence, forms).find(({ start }) => start > 0)?.start;
  for (let at = 2; at < Math.min(sentence.length, LONGEST_NAME, marked ?? Infinity); at += 1) {
    const next = enumeratorAt(sentence, at, forms);
    if (next?.value === 1 && namedKind(profile, sentence.slice(0, at)) !== undefined) return at;
  }
  return marked;
}

/**
 * Where the claim ends that a sentence begins with. Two clauses can be a claim together (学用结合不够，
 * 理论联系实际不紧); of more, the first claims and the others tell.
 */
function claimEnd(profile: Profile, sentence: string, goesOn: boolean): number {
  const fused = fusedEnd(profile, sentence);
  if (fused !== undefined) return fused;
  if (isTopic(profile, sentence)) return sentence.length;
  // A line of its own that ends without a mark is a heading as a whole.
  const isHeading = goesOn || sentence.length <= LONGEST_LINE;
  if (isHeading && !TRAILING.test(sentence)) return sentence.length;
  const parts = clauses(sentence);
  const colon = parts.findIndex((clause) => /[：:]$/u.test(clause));
  if (colon === 0 && isHeadline(parts[0] ?? '', sentence)) return parts[0]?.length ?? 0;
  const [first = '', second = '', ...others] = parts;
  if (second === '' || sentence.length <= SHORT_SENTENCE) return sentence.length;
  if (others.length === 0) {
    if (isAdverb(profile, first)) return sentence.length;
    const told = tells(profile, second) || quantities(second).some(({ isExplicit }) => isExplicit);
    return goesOn && !told ? sentence.length : first.length;
  }
  const short = parts.every((clause) => clause.length <= SHORT_CLAUSE);
  if (goesOn && short && !others.some((clause) => tells(profile, clause))) return sentence.length;
  return isAdverb(profile, first) ? first.length + second.length : first.length;
}

/** Whether what stands before a colon is a heading, and no announcement (检查时发现：…). */
function isHeadline(clause: string, sentence: string): boolean {
  const title = clause.slice(0, -1);
  const announces = ANNOUNCES.test(title);
  return !announces && title.length <= LONGEST_NAME && sentence.length > clause.length;
}

/** Whether a clause only says when, as what, or who found it, so that the claim is in the next one. */
function isAdverb(profile: Profile, clause: string): boolean {
  const text = clause.replace(TRAILING, '');
  return (
    profile.outside.verbs.some((verb) => text.endsWith(verb)) ||
    (CIRCUMSTANCE.test(clause) && !isTopic(profile, clause))
  );
}

/** Whether a clause tells of the claim before it, rather than adding another. */
function tells(profile: Profile, clause: string): boolean {
  const text = clause.trimStart();
  return profile.narration.some((word) => text.startsWith(word));
}

/**
 * Where a heading ends that runs on into its text without a mark: at white space (学习不够深入 平时…), after the
 * name of a kind (整改措施针对…) or after a claim (学习不够深入有时…).
 */
function fusedEnd(profile: Profile, sentence: string): number | undefined {
  const clause = firstClause(sentence);
  return spaceEnd(profile, clause) ?? wordEnd(profile, clause);
}

/** A single space may be a stray one: it ends a heading only where a text follows and the heading is whole. */
function spaceEnd(profile: Profile, clause: string): number | undefined {
  const space = /^(\S*\p{Script=Han}[”’）》]?)(\s+)(?=\p{Script=Han}{2})/u.exec(clause);
  if (!space) return undefined;
  const [whole, before = '', gap = ''] = space;
  if (gap.length > 1 || /[\u3000\t]/u.test(gap)) return whole.length;
  if (clause.length - whole.length < SHORTEST_TEXT || UNFINISHED.test(before)) return undefined;
  return endsClaim(profile, before) || isTopic(profile, before) ? whole.length : undefined;
}

function wordEnd(profile: Profile, clause: string): number | undefined {
  for (let at = 4; at < Math.min(clause.length, LONGEST_NAME); at += 1) {
    const rest = clause.slice(at);
    const before = clause.slice(0, at);
    if (
      profile.continuations.some((word) => rest.startsWith(word)) &&
      endedKind(profile, before) &&
      namedKind(profile, before, 0)
    ) {
      return at;
    }
    if (profile.fused.some((word) => rest.startsWith(word)) && isWholeClaim(profile, before)) {
      return at;
    }
  }
  return undefined;
}

/** Whether a text ends as a claim does, with nothing after it. */
function isWholeClaim(profile: Profile, text: string): boolean {
  if (UNFINISHED_CLAIM.test(text)) return false;
  return (
    NOT_ENOUGH.test(text) ||
    profile.claims.problem.contain.some((word) => word.length > 1 && text.endsWith(word))
  );
}

function endsClaim(profile: Profile, text: string): boolean {
  const tail = text.slice(-6);
  return (
    namedKind(profile, text) !== undefined ||
    LACKING.test(text) ||
    profile.claims.problem.contain.some((word) => tail.includes(word))
  );
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
