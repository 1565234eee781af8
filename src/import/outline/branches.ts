import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import {
  type Enumerator,
  enumeratorAt,
  enumeratorsIn,
  follows,
  type FoundEnumerator,
} from '../../text/enumerators.ts';
import { ledKind, namedKind, takeHeading } from './headings.ts';
import { type Label, type Labels, labelsOf } from './labels.ts';
import { type Line, LineHeads, rankOf } from './line-heads.ts';
import type { LedgerCell } from './ledger-table.ts';
import type { Passage } from './passage.ts';
import { SPOKEN } from '../../text/zh/enumerators.ts';

/** A number or label of a document with all that stands under it. */
export interface Branch {
  form: Enumerator | 'label' | 'root';
  value: number;
  /** As printed. */
  marker: string;
  /** The kind that its label names. */
  kind?: EntryKind;
  /** The field of a measure that its label names. */
  field?: 'responsible' | 'due';
  /** A label that heads a part of the document, rather than of an item. */
  top?: true;
  /** Its heading, where it is one by its form; that of an item is in its first passage. */
  heading?: { title: string; separator: string };
  runOn: boolean;
  /** Its text, up to the first branch below it. */
  passages: Passage[];
  children: Branch[];
}

/** So many headings can stand in one line before each other (一、问题（一）学习方面 1.…). */
const MOST_HEADINGS = 4;

/**
 * Grows the tree of a document from its numbers and labels. Which form stands below which is told by the
 * document: a number goes on where its form last counted, a new form opens below what ranks above it.
 */
export function grow(lines: readonly Line[], profile: Profile): Branch {
  return new Grower(lines, profile).grow();
}

class Grower {
  readonly #lines: readonly Line[];
  readonly #profile: Profile;
  readonly #labels: Labels;
  readonly #forms: Enumerator[];
  readonly #heads: LineHeads;
  readonly #root: Branch;
  #stack: Branch[];
  #line = 0;

  constructor(lines: readonly Line[], profile: Profile) {
    const { section, aspect, item } = profile.numbering;
    this.#lines = lines;
    this.#profile = profile;
    this.#labels = labelsOf(profile);
    this.#forms = [...section, ...aspect, ...item];
    this.#heads = new LineHeads(lines, profile);
    this.#root = { ...branch('root', 0, '', false) };
    this.#stack = [this.#root];
  }

  grow(): Branch {
    this.#lines.forEach(({ text, furniture, cell }, index) => {
      this.#line = index;
      if (!cell && this.#lines[index - 1]?.cell) this.#cell({ holds: {}, begins: true }, '');
      if (cell?.begins) this.#cell(cell, text);
      else if (furniture) this.#add({ text, runOn: false, furniture: true });
      else this.#read(text);
    });
    return this.#root;
  }

  #read(text: string): void {
    const read = this.#heads.at(this.#line);
    if (read && 'kind' in read && this.#labels.at(text, 0) === undefined) {
      this.#heading(read.kind, text);
      return;
    }
    // A label right after a number belongs to that number.
    const head = enumeratorAt(text, 0, this.#forms)?.marker.length ?? 0;
    const labels = this.#labels
      .in(text)
      .filter(({ start }) => head === 0 || text.slice(head, start).trim() !== '');
    let from = 0;
    for (const label of labels) {
      this.#place(text.slice(from, label.start), from > 0);
      this.#label(label, label.start > 0);
      from = label.start + label.marker.length;
    }
    this.#place(text.slice(from), from > 0);
  }

  /** Places a text that may begin with headings and hold items. */
  #place(text: string, runOn: boolean, headings = 0): void {
    const rest = text.trim();
    if (rest === '') return;
    const head = enumeratorAt(rest, 0, this.#forms);
    if (!head || headings >= MOST_HEADINGS || !this.#isHeading(head, rest)) {
      this.#items(rest, runOn);
      return;
    }
    const found = this.#heads.goesOnBelow(head, this.#line)
      ? [head]
      : enumeratorsIn(rest, [head.form]);
    found.forEach(({ form, value, marker, start }, index) => {
      const own = rest.slice(start + marker.length, found[index + 1]?.start ?? rest.length);
      const goesOn = index < found.length - 1 || this.#heads.goesOn(form, this.#line);
      const { title, separator, rest: after } = takeHeading(this.#profile, own, goesOn);
      const opened = branch(form, value, marker, runOn || index > 0);
      this.#open({ ...opened, heading: { title, separator } });
      this.#place(after, true, headings + 1);
    });
  }

  #isHeading({ form, marker }: FoundEnumerator, text: string): boolean {
    const { section, aspect } = this.#profile.numbering;
    if (section.includes(form) || aspect.includes(form)) return true;
    const own = text.slice(marker.length).trimStart();
    if (this.#labels.at(own, 0)) return false;
    return namedKind(this.#profile, takeHeading(this.#profile, own).title) !== undefined;
  }

  #items(text: string, runOn: boolean): void {
    const { item } = this.#profile.numbering;
    const found = this.#itemsIn(text, item);
    const before = text.slice(0, found[0]?.start ?? text.length);
    if (!this.#lead(before, found.length > 0, runOn)) this.#add({ text: before, runOn });
    found.forEach(({ form, value, marker, start }, index) => {
      let from = start + marker.length;
      const to = found[index + 1]?.start ?? text.length;
      const opened = branch(form, value, marker, runOn || start > 0);
      from += /^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0;
      const label = this.#labels.at(text, from);
      if (label?.kind) {
        opened.marker += label.marker;
        opened.kind = label.kind;
        from += label.marker.length;
      }
      this.#open(opened);
      this.#add({ text: text.slice(from, to), runOn: true });
    });
  }

  /**
   * Opens what a sentence introduces, where no heading says what the list after it holds: 究其原因，一是…
   */
  #lead(text: string, opensList: boolean, runOn: boolean): boolean {
    const next = this.#heads.at(this.#line + 1);
    const isBeforeList = /[：:]$/u.test(text) && next && 'form' in next && next.value === 1;
    if (text === '' || !(opensList || isBeforeList) || !this.#isFlat) return false;
    const kind = ledKind(this.#profile, text);
    if (!kind) return false;
    this.#put({ ...branch('label', 0, text, runOn), kind }, 0);
    return true;
  }

  /** Whether no heading with a number stands above the present place. */
  get #isFlat(): boolean {
    return this.#stack.every(({ heading }) => !heading);
  }

  #itemsIn(text: string, forms: readonly Enumerator[]): FoundEnumerator[] {
    const found = enumeratorsIn(text, forms);
    const [first] = found;
    if (!first) return found;
    if (first.start === 0) return this.#heads.goesOnBelow(first, this.#line) ? [first] : found;
    // A list in passing before paragraphs that count anew in the same form.
    const listed =
      this.#heads.coming(first.form, this.#line) === 1 &&
      this.#heads.coming(first.form, this.#line, 1) === 2;
    return listed && !this.#isOpen(first) ? [] : found;
  }

  #isOpen(number: FoundEnumerator): boolean {
    return this.#stack.some(
      ({ form, value }) => form === number.form && follows(number, { form: number.form, value }),
    );
  }

  /** Adds text to what stands last. */
  #add(passage: Passage): void {
    const text = passage.text.trim();
    if (text === '') return;
    let last = this.#stack.at(-1) ?? this.#root;
    for (let below = last.children.at(-1); below; below = last.children.at(-1)) last = below;
    last.passages.push({ ...passage, text });
  }

  #open(opened: Branch): void {
    this.#put(opened, this.#levelOf(opened));
  }

  #put(opened: Branch, parent: number): void {
    this.#stack.length = parent + 1;
    this.#stack.at(-1)?.children.push(opened);
    this.#stack.push(opened);
  }

  /** The place in the stack of what a number stands under. */
  #levelOf({ form, value, runOn }: Branch): number {
    const number = { form: form as Enumerator, value };
    const open = this.#stack;
    const following = open.findLastIndex(
      (other) => other.form === form && follows(number, { ...number, value: other.value }),
    );
    if (following > 0) return following - 1;
    const label = open.findLastIndex((other) => other.form === 'label');
    const same = open.findLastIndex((other) => other.form === form);
    if (same > label) return same - 1;
    let parent = open.length - 1;
    while (parent > Math.max(label, 0) && !this.#holds(open[parent], number.form, runOn)) {
      parent -= 1;
    }
    // A heading ends the label before it, unless the label heads its part of the document.
    if (
      parent === label &&
      label > 0 &&
      open[label]?.top !== true &&
      rankOf(this.#profile, form) < 2
    ) {
      while (parent > 0 && !this.#holds(open[parent], number.form, runOn, true)) parent -= 1;
    }
    return parent;
  }

  /** Whether a number of a new form can stand under a branch. */
  #holds(parent: Branch | undefined, form: Enumerator, runOn: boolean, ends = false): boolean {
    if (!parent || parent.form === 'root') return true;
    if (parent.form === 'label') return !ends;
    const [above, below] = [rankOf(this.#profile, parent.form), rankOf(this.#profile, form)];
    if (above !== below) return above < below;
    const [spokenAbove, spokenBelow] = [SPOKEN.includes(parent.form), SPOKEN.includes(form)];
    if (!spokenAbove && spokenBelow) return true;
    if (!spokenAbove && this.#forms.indexOf(parent.form) < this.#forms.indexOf(form)) return true;
    const last = parent.passages.at(-1)?.text ?? '';
    if (/[：:]$/u.test(last)) return true;
    const next = this.#heads.coming(parent.form, this.#line);
    const goesOn =
      next !== undefined &&
      follows({ form: parent.form, value: next }, { form: parent.form, value: parent.value });
    return goesOn || (spokenAbove && !spokenBelow && runOn && !parent.runOn);
  }

  #label({ kind, field, marker, numbered }: Label, runOn: boolean): void {
    const opened = branch('label', 0, marker, runOn);
    if (field) {
      const parent = this.#stack.findLastIndex(({ form }) => !SPOKEN.includes(form as Enumerator));
      this.#put({ ...opened, field }, Math.max(0, parent));
      this.#stack.pop();
      return;
    }
    if (!kind) return;
    const top = !numbered && this.#headsPart(kind, runOn);
    this.#put({ ...opened, kind, ...(top ? { top } : {}) }, this.#labelLevel(top));
  }

  /** Opens a cell of a ledger: what its column names, as a label would; a number or remark is text. */
  #cell({ holds }: LedgerCell, text: string): void {
    const parent = Math.max(
      0,
      this.#stack.findLastIndex(({ heading, top }) => heading !== undefined || top === true),
    );
    const isPlain = !holds.kind && !holds.field;
    this.#put({ ...branch('label', 0, isPlain ? text : '', false), ...holds }, parent);
    if (!isPlain) this.#place(text, false);
    if (holds.field) this.#stack.pop();
  }

  /** Opens what a heading without a number heads. */
  #heading(kind: EntryKind | undefined, marker: string): void {
    if (kind) {
      this.#label({ kind, marker, numbered: false, start: 0 }, false);
      return;
    }
    const opened = branch('label', 0, marker, false);
    this.#put({ ...opened, top: true }, this.#labelLevel(true));
  }

  /**
   * Whether a label heads a part of the document: it is the only one of its kind, and the count of the
   * items above does not go on below it.
   */
  #headsPart(kind: EntryKind, runOn: boolean): boolean {
    if (runOn || this.#heads.labelled(kind) > 1) return false;
    const item = this.#stack.findLast(
      ({ form }) => rankOf(this.#profile, form) === 2 && form !== 'label',
    );
    if (!item) return true;
    const form = item.form as Enumerator;
    const next = this.#heads.coming(form, this.#line);
    return next === undefined || !follows({ form, value: next }, { form, value: item.value });
  }

  #labelLevel(top: boolean): number {
    const open = this.#stack;
    const before = open.findLastIndex(
      (other) => other.form === 'label' && (other.top === true) === top,
    );
    if (before > 0) return before - 1;
    if (top) {
      return Math.max(
        0,
        open.findLastIndex(
          ({ heading, form }) => heading !== undefined && rankOf(this.#profile, form) === 0,
        ),
      );
    }
    const frame = open.findLastIndex(({ form }) => form === 'label');
    const item = open.findIndex(
      ({ form }, index) => index > frame && form !== 'label' && rankOf(this.#profile, form) === 2,
    );
    return item > 0 ? item : open.length - 1;
  }
}

function branch(form: Branch['form'], value: number, marker: string, runOn: boolean): Branch {
  return { form, value, marker, runOn, passages: [], children: [] };
}
