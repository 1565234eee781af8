import { ENTRY_KINDS, type EntryKind } from '../../model/entry.ts';
import type { Profile } from '../../model/profile.ts';
import type { Branch } from './branches.ts';
import {
  isIntroduction,
  isTopic,
  joinedKinds,
  kindOf,
  namedKind,
  takeHeading,
} from './headings.ts';
import { asNil, asText, entriesOf, makeEntry, unnumbered } from './items.ts';
import { isNilItem, splitNilTail } from './nil-statements.ts';
import type { ParsedDocument, ParsedEntry, ParsedLevel, ParsedNode } from './parsed.ts';
import type { Passage } from './passage.ts';
import { kindOfClaim, kindOfClaims } from './polarity.ts';

/** How sure each way is by which an outline is read. */
export const GUESSED = 0.6;
const SURE = { named: 0.99, inherited: 0.95, own: 0.9, unnumbered: 0.8, guessed: GUESSED };

/** What holds for everything below a heading. */
interface Context {
  kind: EntryKind | undefined;
  parent: ParsedLevel | ParsedEntry | undefined;
  confidence: number;
  /** How many headings and labels are above. */
  depth: number;
}

/** What the labelled fields of one problem have in common. */
interface Case {
  problems: ParsedEntry[];
  measures: ParsedEntry[];
}

/** Makes the nodes of a document of its tree: which heading is a section, an aspect or an entry, and of which kind. */
export function flatten(root: Branch, profile: Profile, title: string): ParsedDocument {
  const flattener = new Flattener(profile);
  flattener.below(root.children, {
    kind: undefined,
    ...flattener.untitled(root.children, title),
    parent: undefined,
    depth: 0,
  });
  return { preamble: root.passages.map(({ text }) => text), nodes: flattener.nodes };
}

class Flattener {
  readonly nodes: ParsedNode[] = [];
  readonly #profile: Profile;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  /** The kind of a document in which no heading names one: that of its title, else that of its claims. */
  untitled(
    branches: readonly Branch[],
    title: string,
  ): { kind?: EntryKind | undefined; confidence: number } {
    const named = branches.some((branch) => this.#ownKind(branch, 0) !== undefined);
    if (named) return { confidence: SURE.inherited };
    const kind = kindOf(this.#profile, title);
    if (kind) return { kind, confidence: SURE.own };
    return { kind: kindOfClaims(this.#profile, branches), confidence: SURE.guessed };
  }

  /** Adds the nodes of the branches below a heading. */
  below(branches: readonly Branch[], context: Context): void {
    const unnamed = branches.filter(
      (branch) => branch.heading && this.#ownKind(branch, context.depth) === undefined,
    );
    const asAspects = this.#areAspects(branches);
    const kinds = context.depth === 0 ? this.#kindsByOrder(branches) : undefined;
    const loose =
      context.depth === 0 && context.kind === undefined ? this.#looseKind(branches) : undefined;
    let fields: Case = { problems: [], measures: [] };
    for (const branch of branches) {
      const kind = kinds?.get(branch) ?? this.#ownKind(branch, context.depth);
      if (branch.field) this.#field(branch, fields);
      else if (branch.form === 'label' && branch.top !== true)
        this.#labelled(branch, context, fields);
      else if (branch.heading || branch.form === 'label') {
        fields = { problems: [], measures: [] };
        if (kind === undefined && this.#isItem(branch, context, unnamed))
          this.#headingAsItem(branch, context);
        else this.#heading(branch, kind, context);
      } else if (asAspects) this.#heading(this.#asHeading(branch), undefined, context);
      else if (loose) {
        fields = this.#item(branch, { ...context, kind: loose, confidence: SURE.guessed });
      } else fields = this.#item(branch, context);
    }
  }

  /** The kind of items that stand before all headings and labels: that of their claims. */
  #looseKind(branches: readonly Branch[]): EntryKind | undefined {
    const items = branches.filter(({ heading, form }) => !heading && form !== 'label');
    return kindOfClaims(this.#profile, items);
  }

  /**
   * The kinds of parts that name none, by what is below them and by the order in which reports go: what was
   * put right, problems, causes, measures.
   */
  #kindsByOrder(branches: readonly Branch[]): Map<Branch, EntryKind> {
    const parts = branches.filter(({ heading, top }) => heading ?? top);
    const own = parts.map((branch) => this.#ownKind(branch, 0));
    const found = new Map<Branch, EntryKind>();
    if (own.every((kind) => kind === undefined)) return found;
    parts.forEach((branch, index) => {
      const title = branch.heading?.title ?? branch.marker;
      if (own[index] || isIntroduction(this.#profile, title)) return;
      const before = own.slice(0, index).findLast((kind) => kind !== undefined);
      const after = own.slice(index + 1).find((kind) => kind !== undefined);
      const [from, to] = [rankOf(before) ?? 0, rankOf(after) ?? ENTRY_KINDS.length - 1];
      const only = before && after && to - from === 2 ? ENTRY_KINDS[from + 1] : undefined;
      const below = this.#kindBelow(branch);
      const rank = rankOf(below);
      if (only) found.set(branch, only);
      else if (below && rank !== undefined && rank >= from && rank <= to) found.set(branch, below);
      else if (before && after && below) found.set(branch, before);
    });
    return found;
  }

  /**
   * The kind that a branch names itself. At the top a heading may hold more than the name; where it names
   * two (问题及原因), what is below it decides.
   */
  #ownKind({ form, kind, heading, children }: Branch, depth: number): EntryKind | undefined {
    if (form === 'label' || !heading) return kind;
    const named =
      namedKind(this.#profile, heading.title) ??
      (depth === 0 ? kindOf(this.#profile, heading.title) : undefined);
    const joined = named && joinedKinds(this.#profile, heading.title);
    if (!joined) return named;
    const below = kindOfClaims(this.#profile, children);
    return below && joined.includes(below) ? below : joined[0];
  }

  /**
   * Whether a heading is an entry itself: it names no mere subject and has no numbers below it, or has the
   * labelled fields of one. Beside headings that are none it has to be a claim of its kind.
   */
  #isItem({ heading, children }: Branch, { kind }: Context, beside: readonly Branch[]): boolean {
    if (kind === undefined || !heading) return false;
    const labels = children.filter(({ form, field }) => form === 'label' && !field);
    if (labels.length > 0) return labels.every((label) => label.kind !== 'problem');
    if (children.some(({ form }) => form !== 'label') || isTopic(this.#profile, heading.title)) {
      return false;
    }
    const alone = beside.every(
      (other) =>
        !isTopic(this.#profile, other.heading?.title ?? '') &&
        other.children.every(({ form }) => form === 'label'),
    );
    return alone || kindOfClaim(this.#profile, heading.title) === kind;
  }

  /** Whether items are aspects: each names a subject and has numbers below it. */
  #areAspects(branches: readonly Branch[]): boolean {
    const items = branches.filter(({ heading, form }) => !heading && form !== 'label');
    return (
      items.length > 0 &&
      items.every(
        ({ passages: [first], children }) =>
          first !== undefined &&
          isTopic(this.#profile, takeHeading(this.#profile, first.text).title) &&
          children.some(({ form }) => form !== 'label'),
      )
    );
  }

  #asHeading(branch: Branch): Branch {
    const [first, ...others] = branch.passages;
    const { title, separator, rest } = takeHeading(this.#profile, first?.text ?? '');
    const passages = rest === '' ? others : [{ text: rest, runOn: true }, ...others];
    return { ...branch, heading: { title, separator }, passages };
  }

  /** Adds a section or aspect with all that is below it. */
  #heading(branch: Branch, own: EntryKind | undefined, context: Context): void {
    const { marker, runOn, children, form } = branch;
    const passages = withoutFurniture(branch.passages);
    const { title, separator } = branch.heading ?? titleOfLabel(marker);
    const isOther = isIntroduction(this.#profile, title);
    const kind = own ?? context.kind ?? (isOther ? undefined : this.#kindBelow(branch));
    const guessed = own === undefined && context.kind === undefined && kind !== undefined;
    if (kind === 'problem' && passages.length + children.length === 0) {
      if (isNilItem(this.#profile, title + separator)) {
        const number = branch.heading ? marker : '';
        this.nodes.push(asNil({ text: number + title + separator, runOn }));
        return;
      }
    }
    const confidence = own ? SURE.named : guessed ? SURE.guessed : context.confidence;
    const isSection = context.depth === 0 && (form === 'label' || form !== '（一）');
    const level: ParsedLevel = {
      type: isSection ? 'section' : 'aspect',
      kind,
      marker: branch.heading ? marker : '',
      title,
      separator,
      runOn,
      parent: context.parent,
      confidence,
    };
    this.nodes.push(level);
    const below = { kind, parent: level, confidence, depth: context.depth + 1 };
    if (children.length > 0 || kind === undefined) this.nodes.push(...passages.map(asText));
    else this.#entries(unnumbered(this.#profile, kind, passages), below, SURE.unnumbered);
    this.nodes.push(...branch.passages.slice(passages.length).map(asText));
    this.below(children, below);
  }

  /** The kind of a heading that names none: that of what is below it. */
  #kindBelow({ children }: Branch): EntryKind | undefined {
    for (const child of children) {
      const kind = this.#ownKind(child, 1) ?? (hasRemedy(child) ? 'problem' : undefined);
      if (kind) return kind;
    }
    return kindOfClaims(this.#profile, children);
  }

  /** Adds a heading that is an entry itself, with the labelled fields below it. */
  #headingAsItem(branch: Branch, context: Context): void {
    const { heading, passages, children } = branch;
    const isProblem = context.kind === 'problem' && passages.length > 0;
    const holdsNothing =
      isProblem &&
      children.length === 0 &&
      splitNilTail(this.#profile, passages).before.length === 0;
    if (holdsNothing) {
      this.#heading(branch, undefined, context);
      return;
    }
    const line = (heading?.title ?? '') + (heading?.separator ?? '');
    const [first, ...others] = passages;
    const own: Passage[] =
      first?.runOn === true
        ? [{ text: line + first.text, runOn: branch.runOn }, ...others]
        : [{ text: line, runOn: branch.runOn }, ...passages];
    this.#item({ ...branch, passages: own }, context);
  }

  /** Adds an item: an entry, or one with labelled fields after it. */
  #item(branch: Branch, context: Context): Case {
    const labels = branch.children.filter(({ form, field }) => form === 'label' && !field);
    const kinds = labels.map(({ kind }) => kind);
    const isFindings =
      hasRemedy(branch) || (kinds.includes('follow-up') && context.kind !== 'follow-up');
    const kind = branch.kind ?? (isFindings ? 'problem' : context.kind);
    const fields: Case = { problems: [], measures: [] };
    if (kind === undefined) {
      const parent = context.parent?.type === 'entry' ? undefined : context.parent;
      const { marker, runOn } = branch;
      const [first, ...others] = collapse(branch);
      const text = marker + (first?.text ?? '');
      this.nodes.push(
        { ...asText({ text, runOn }), item: { marker, parent } },
        ...others.map(asText),
      );
      return fields;
    }
    const parts =
      labels.length > 0 && (isFindings || branch.kind !== undefined || kinds.includes('problem'));
    if (parts && kinds.includes('problem') && branch.kind === undefined) {
      this.#heading(this.#asHeading(branch), 'problem', context);
      return fields;
    }
    const own = parts ? branch.passages : collapse(branch);
    const entries = this.#entries(
      entriesOf(this.#profile, kind, {
        marker: branch.marker,
        runOn: branch.runOn,
        paragraphs: own,
        goesOn: parts,
      }),
      { ...context, kind },
      branch.kind ? SURE.named : context.confidence,
    );
    const [entry] = entries;
    if (entry && kind === 'problem') fields.problems.push(entry);
    if (entry && kind === 'measure') fields.measures.push(entry);
    if (parts) {
      for (const child of branch.children) {
        const below = { ...context, kind, parent: entry ?? context.parent };
        if (child.field) this.#field(child, fields);
        else if (child.form === 'label') this.#labelled(child, below, fields);
        else this.below([child], { ...below, depth: context.depth + 1 });
      }
    } else if (entry) {
      for (const child of branch.children) if (child.field) setField(child, [entry]);
    }
    return fields;
  }

  /** Adds what stands after a label: one entry, or an entry for each number. */
  #labelled(branch: Branch, context: Context, fields: Case): void {
    const { kind, marker, runOn, passages, children } = branch;
    if (!kind) {
      this.nodes.push(...labelText(marker, runOn), ...passages.map(asText));
      this.below(children, context);
      return;
    }
    if (kind === 'problem') {
      fields.problems = [];
      fields.measures = [];
    }
    const answers = fields.problems.length === 1 ? fields.problems[0] : undefined;
    const below = { ...context, kind, confidence: SURE.named, depth: context.depth + 1 };
    const before = this.nodes.length;
    const settle = () => {
      const made = this.nodes
        .slice(before)
        .filter((node): node is ParsedEntry => node.type === 'entry' && node.kind === kind);
      if (kind === 'problem') fields.problems = made;
      if (kind === 'measure') fields.measures = made;
      if (kind !== 'problem' && answers) for (const entry of made) entry.answers = answers;
    };
    const isOne = passages.length > 0 && children.every(({ form }) => form === 'label');
    if (isOne) {
      const entry = makeEntry(this.#profile, kind, marker, runOn, passages, kind === 'problem');
      this.#entries([entry], below, SURE.named);
    } else {
      this.nodes.push(...labelText(marker, runOn), ...passages.map(asText));
    }
    settle();
    for (const child of children) {
      if (child.field) this.#field(child, fields);
      else if (child.form === 'label') this.#labelled(child, context, fields);
      else {
        this.below([child], below);
        settle();
      }
    }
  }

  #field(branch: Branch, fields: Case): void {
    setField(branch, fields.measures);
    const [first, ...others] = branch.passages;
    const text = branch.marker + (first?.text ?? '');
    this.nodes.push(...labelText(text, branch.runOn), ...others.map(asText));
  }

  #entries(nodes: ParsedNode[], { parent }: Context, confidence: number): ParsedEntry[] {
    this.nodes.push(...nodes);
    const entries = nodes.filter((node): node is ParsedEntry => node.type === 'entry');
    for (const entry of entries) {
      entry.parent = parent;
      entry.confidence = Math.min(entry.confidence, confidence);
      if (confidence <= SURE.guessed) entry.doubt ??= 'kind';
    }
    return entries;
  }
}

/** Whether a branch has the fields of a problem: why it is there, or what is done about it. */
const hasRemedy = ({ children }: Branch): boolean =>
  children.some(({ form, kind }) => form === 'label' && (kind === 'measure' || kind === 'cause'));

/** A label that belongs to no entry; the cells of a ledger have none. */
function labelText(text: string, runOn: boolean): ParsedNode[] {
  return text === '' ? [] : [asText({ text, runOn })];
}

/** Where a kind stands in the usual order of a report. */
function rankOf(kind: EntryKind | undefined): number | undefined {
  return kind && ENTRY_KINDS.indexOf(kind);
}

function setField(branch: Branch, measures: readonly ParsedEntry[]): void {
  const value = branch.passages[0]?.text.replace(/[。；;，,\s]+$/u, '');
  if (!branch.field || value === undefined || value === '') return;
  for (const measure of measures) {
    const known = measure[branch.field];
    measure[branch.field] = known === undefined ? value : `${known}；${value}`;
  }
}

/** The heading that a label or a line without a number is. */
function titleOfLabel(marker: string): { title: string; separator: string } {
  const separator = /[：:\s]+$/u.exec(marker)?.[0] ?? '';
  return { title: marker.slice(0, marker.length - separator.length), separator };
}

const isFurniture = ({ furniture }: Passage): boolean => furniture === true;

/** The passages without the furniture at their end, which stands after what they make. */
function withoutFurniture(passages: readonly Passage[]): Passage[] {
  const last = passages.findLastIndex((passage) => !isFurniture(passage));
  return passages.slice(0, last + 1);
}

/** The paragraphs of a branch with all that is below it. */
function collapse(branch: Branch): Passage[] {
  const paragraphs: Passage[] = [...branch.passages];
  for (const child of branch.children) {
    const { title = '', separator = '' } = child.heading ?? {};
    const [first, ...others] = collapse(child);
    const head = child.marker + title + separator;
    const own: Passage[] =
      first?.runOn === true || first === undefined
        ? [{ text: head + (first?.text ?? ''), runOn: child.runOn }, ...others]
        : head === ''
          ? [first, ...others]
          : [{ text: head, runOn: child.runOn }, first, ...others];
    for (const passage of own) {
      const last = paragraphs.at(-1);
      if (passage.runOn && last)
        paragraphs[paragraphs.length - 1] = { ...last, text: last.text + passage.text };
      else paragraphs.push(passage);
    }
  }
  return paragraphs;
}
