import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import {
  type Enumerator,
  enumeratorAt,
  follows,
  type FoundEnumerator,
} from '../../text/enumerators.ts';
import { plainHeading } from './headings.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { LedgerCell } from './ledger-table.ts';
import { isNilItem } from './nil-statements.ts';

/** A line of a document; furniture is in it and means nothing. */
export interface Line {
  text: string;
  furniture: boolean;
  /** What it is in a ledger. */
  cell?: LedgerCell;
}

/** What a line begins with. */
type Head = { form: Enumerator; value: number } | { kind: EntryKind | undefined } | undefined;

/** Where a form of number ranks in a profile: sections, aspects, items. The root stands above them all. */
export function rankOf({ numbering }: Profile, form: string): number {
  const is = (forms: readonly string[]) => forms.includes(form);
  if (form === 'root') return -1;
  if (is(numbering.section)) return 0;
  return is(numbering.aspect) ? 1 : 2;
}

/** What the lines of a document begin with, to look ahead in. */
export class LineHeads {
  readonly #profile: Profile;
  readonly #labels: Labels;
  readonly #forms: readonly Enumerator[];
  readonly #heads: readonly Head[];
  /** For each line, the next one that begins with each form. */
  readonly #next = new Map<Enumerator, Int32Array>();
  readonly #labelled = new Map<EntryKind, number>();

  constructor(lines: readonly Line[], profile: Profile) {
    const { section, aspect, item } = profile.numbering;
    this.#profile = profile;
    this.#labels = labelsOf(profile);
    this.#forms = [...section, ...aspect, ...item];
    this.#heads = lines.map((line, index) => this.#headOf(line, lines[index + 1]?.text ?? ''));
    this.#look(this.#forms);
  }

  /** What a line begins with. */
  at(line: number): Head {
    return this.#heads[line];
  }

  /** How many lines a label or heading without a number of a kind begins. */
  labelled(kind: EntryKind): number {
    return this.#labelled.get(kind) ?? 0;
  }

  /**
   * The number of a form with which a line after a place begins, the first or a later one, up to
   * the next heading that ranks above the form.
   */
  coming(form: Enumerator, from: number, skip = 0): number | undefined {
    let line = from;
    for (let count = 0; count <= skip; count += 1) {
      line = this.#next.get(form)?.[line + 1] ?? -1;
      if (line === -1) return undefined;
    }
    if (this.#above(form).some((above) => this.#isBefore(above, from, line))) return undefined;
    const head = this.#heads[line];
    return head && 'form' in head ? head.value : undefined;
  }

  /** The forms of headings that rank above a form. */
  #above(form: Enumerator): Enumerator[] {
    const { section, aspect } = this.#profile.numbering;
    const rank = rankOf(this.#profile, form);
    return rank === 2 ? [...section, ...aspect] : rank === 1 ? section : [];
  }

  /** Whether a line between two others begins with a number of a form. */
  #isBefore(form: Enumerator, from: number, line: number): boolean {
    const next = this.#next.get(form)?.[from + 1] ?? -1;
    return next !== -1 && next < line;
  }

  /** Whether the next line belongs to a heading of this form: it begins with none that ranks as high. */
  goesOn(form: Enumerator, line: number): boolean {
    const next = this.#heads[line + 1];
    if (line + 1 >= this.#heads.length) return false;
    return (
      !next || ('form' in next && rankOf(this.#profile, next.form) > rankOf(this.#profile, form))
    );
  }

  /** Whether a number at a line's head goes on at the head of a line below. */
  goesOnBelow({ form, value }: FoundEnumerator, line: number): boolean {
    const next = this.coming(form, line);
    return next !== undefined && follows({ form, value: next }, { form, value });
  }

  #headOf({ text, furniture, cell }: Line, next: string): Head {
    if (furniture || cell) return undefined;
    const number = enumeratorAt(text, 0, this.#forms);
    if (number) return number;
    const label = this.#labels.at(text, 0);
    if (label?.kind && !label.numbered) return { kind: label.kind };
    const opensList =
      enumeratorAt(next, 0, this.#forms)?.value === 1 && !isNilItem(this.#profile, text);
    return plainHeading(this.#profile, text, opensList);
  }

  #look(forms: readonly Enumerator[]): void {
    for (const form of forms) {
      const next = new Int32Array(this.#heads.length + 1).fill(-1);
      for (let index = this.#heads.length - 1; index >= 0; index -= 1) {
        const head = this.#heads[index];
        const is = head && 'form' in head && head.form === form;
        next[index] = is ? index : (next[index + 1] ?? -1);
      }
      this.#next.set(form, next);
    }
    for (const head of this.#heads) {
      if (head && 'kind' in head && head.kind) {
        this.#labelled.set(head.kind, (this.#labelled.get(head.kind) ?? 0) + 1);
      }
    }
  }
}
