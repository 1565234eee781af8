import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import { simplifyInPlace } from '../../text/scripts.ts';
import { type Branch, grow } from './branches.ts';
import { takeHeading } from './headings.ts';

/** Lists deeper than this are not looked for: what counts there is a sentence. */
const DEEPEST = 4;

/** A number inside the text of an entry, with its claim. */
export interface Listed {
  marker: string;
  label: string;
  kind: EntryKind;
  /** How deep it stands below the entry, from 1. */
  depth: number;
}

/** The lists in the text of an entry: its claims of a smaller form (1. inside of 一是). */
export function listedIn(body: readonly string[], kind: EntryKind, profile: Profile): Listed[] {
  const simplified = body.map(simplifyInPlace);
  const root = grow(
    simplified.map((text) => ({ text, furniture: false })),
    profile,
  );
  const [own, read] = [body.join('\n'), simplified.join('\n')];
  let from = 0;
  // The characters of the document, where the text was read in others.
  const printed = (text: string): string => {
    const at = read.indexOf(text, from);
    if (at === -1) return text;
    from = at + text.length;
    return own.slice(at, from);
  };
  const listed = (branch: Branch, depth: number): Listed[] => {
    if (branch.form === 'label') return branch.children.flatMap((child) => listed(child, depth));
    const [first] = branch.passages;
    const title = branch.heading?.title ?? takeHeading(profile, first?.text ?? '').title;
    const item = { marker: printed(branch.marker), label: printed(title), kind, depth };
    const isInnermost = branch.children.length === 0 && depth < DEEPEST;
    const inside = isInnermost ? branch.passages : [];
    const below = [
      ...grow(
        inside.map(({ text }) => ({ text, furniture: false })),
        profile,
      ).children,
      ...branch.children,
    ].flatMap((child) => listed(child, depth + 1));
    return item.label === '' ? below : [item, ...below];
  };
  return root.children.flatMap((child) => listed(child, 1));
}
