import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import type { Branch } from './branches.ts';
import { takeHeading } from './headings.ts';

/** So large a part of the claims has to speak for a kind. */
const MAJORITY = 0.5;

/** The kind of which a claim speaks by its words alone: 学习不够深入 is a problem, 加强学习 a measure. */
export function kindOfClaim(profile: Profile, claim: string): EntryKind | undefined {
  const kinds = Object.entries(profile.claims) as [EntryKind, Profile['claims'][EntryKind]][];
  const begins = kinds.find(([, { open }]) => open.some((word) => claim.startsWith(word)));
  const holds = kinds.find(([, { contain, unless }]) => {
    const rest = unless.reduce((text, word) => text.replaceAll(word, ''), claim);
    return contain.some((word) => rest.includes(word));
  });
  return holds?.[0] ?? begins?.[0];
}

/** The kind of which most claims below some branches speak, where no heading names one. */
export function kindOfClaims(profile: Profile, branches: readonly Branch[]): EntryKind | undefined {
  const claims = branches.flatMap((branch) => claimsOf(profile, branch));
  const counts = new Map<EntryKind, number>();
  for (const claim of claims) {
    const kind = kindOfClaim(profile, claim);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > claims.length * MAJORITY ? best[0] : undefined;
}

/** The claims of the innermost numbers. */
function claimsOf(profile: Profile, branch: Branch): string[] {
  const below = branch.children.filter(({ form }) => form !== 'label');
  if (below.length > 0) return below.flatMap((child) => claimsOf(profile, child));
  if (branch.heading) return [branch.heading.title];
  const [first] = branch.passages;
  return first ? [takeHeading(profile, first.text).title] : [];
}
