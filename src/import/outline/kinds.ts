import { ENTRY_KINDS, type EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import type { Branch } from './branches.ts';
import { isAside, isIntroduction, joinedKinds, kindOf, namedKind } from './headings.ts';
import { kindOfClaims } from './polarity.ts';

/** How sure each way is by which the kind of something is read. */
export const SURE = { named: 0.99, inherited: 0.95, own: 0.9, unnumbered: 0.8, guessed: 0.6 };

/**
 * The kind that a branch names itself. At the top a heading may hold more than the name; where it names two
 * (问题及原因), what is below it decides.
 */
export function ownKind(
  profile: Profile,
  { form, kind, heading, children }: Branch,
  depth: number,
): EntryKind | undefined {
  if (form === 'label' || !heading) return kind;
  if (isAside(profile, heading.title)) return undefined;
  const named =
    namedKind(profile, heading.title) ?? (depth === 0 ? kindOf(profile, heading.title) : undefined);
  const joined = named && joinedKinds(profile, heading.title);
  if (!joined) return named;
  const below = kindOfClaims(profile, children);
  return below && joined.includes(below) ? below : joined[0];
}

/** The kind of a heading that names none: that of what is below it. */
export function kindBelow(profile: Profile, { children }: Branch): EntryKind | undefined {
  for (const child of children) {
    const kind = ownKind(profile, child, 1) ?? (hasRemedy(child) ? 'problem' : undefined);
    if (kind) return kind;
  }
  return kindOfClaims(profile, children);
}

/** Whether a branch has the fields of a problem: why it is there, or what is done about it. */
export const hasRemedy = ({ children }: Branch): boolean =>
  children.some(({ form, kind }) => form === 'label' && (kind === 'measure' || kind === 'cause'));

/** The kind of a document in which no heading names one: that of its title, else that of its claims. */
export function documentKind(
  profile: Profile,
  branches: readonly Branch[],
  title: string,
): { kind: EntryKind | undefined; confidence: number } {
  const named = branches.some((branch) => ownKind(profile, branch, 0) !== undefined);
  if (named) return { kind: undefined, confidence: SURE.inherited };
  const kind = kindOf(profile, title);
  if (kind) return { kind, confidence: SURE.own };
  return { kind: kindOfClaims(profile, branches), confidence: SURE.guessed };
}

/**
 * The kinds of parts that name none, by what is below them and by the order in which reports go: what was put
 * right, problems, causes, measures.
 */
export function kindsByOrder(
  profile: Profile,
  branches: readonly Branch[],
): Map<Branch, { kind: EntryKind; confidence: number }> {
  const parts = branches.filter(({ heading, top }) => heading ?? top);
  const own = parts.map((branch) => ownKind(profile, branch, 0));
  const found = new Map<Branch, { kind: EntryKind; confidence: number }>();
  if (own.every((kind) => kind === undefined)) return found;
  parts.forEach((branch, index) => {
    const title = branch.heading?.title ?? branch.marker;
    if (own[index] || isIntroduction(profile, title) || isAside(profile, title)) return;
    const before = own.slice(0, index).findLast((kind) => kind !== undefined);
    const after = own.slice(index + 1).find((kind) => kind !== undefined);
    const below = kindBelow(profile, branch);
    const kind = kindBetween(before, after, below);
    // Its place and its claims have to agree, else somebody should look.
    const isAgreed = before !== undefined && after !== undefined && kind === below;
    const confidence = isAgreed ? SURE.inherited : SURE.guessed;
    if (kind) found.set(branch, { kind, confidence });
  });
  return found;
}

/** The kind of a part between two others whose claims speak of a kind. */
function kindBetween(
  before: EntryKind | undefined,
  after: EntryKind | undefined,
  below: EntryKind | undefined,
): EntryKind | undefined {
  const from = before ? ENTRY_KINDS.indexOf(before) : 0;
  const to = after ? ENTRY_KINDS.indexOf(after) : ENTRY_KINDS.length - 1;
  if (before && after && to - from === 2) return ENTRY_KINDS[from + 1];
  if (!below) return undefined;
  const rank = ENTRY_KINDS.indexOf(below);
  if (rank >= from && rank <= to) return below;
  return before && after ? before : undefined;
}
