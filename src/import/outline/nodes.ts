import type { EntryKind } from '../../model/kinds.ts';
import type { Profile } from '../../model/profile.ts';
import type { Branch } from './branches.ts';
import { collapse } from './collapse.ts';
import { isAside, isIntroduction, isTopic, takeHeading } from './headings.ts';
import { entriesOf, makeEntry, unnumbered } from './items.ts';
import { isNilItem, splitNilTail } from './nil-statements.ts';
import type { ParsedDocument, ParsedEntry, ParsedLevel, ParsedNode } from './parsed.ts';
import { asNil, asText, type Passage } from './passage.ts';
import { documentKind, hasRemedy, kindBelow, kindsByOrder, ownKind, SURE } from './kinds.ts';
import { kindOfClaim, kindOfClaims } from './polarity.ts';
import { ASPECT_FORM } from '../../text/zh/enumerators.ts';

/** Who answers for a measure, or by when it is to be done, is said in few words. */
const LONGEST_FIELD = 200;

/** What holds for everything below a heading. */
interface Context {
  kind: EntryKind | undefined;
  parent: ParsedLevel | ParsedEntry | undefined;
  confidence: number;
  /** How many headings and labels are above. */
  depth: number;
  /** Whether it is no part of the review itself, and stays text. */
  aside?: boolean;
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
    ...documentKind(profile, root.children, title),
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

  /** Adds the nodes of the branches below a heading. */
  below(branches: readonly Branch[], context: Context): void {
    const unnamed = branches.filter(
      (branch) => branch.heading && ownKind(this.#profile, branch, context.depth) === undefined,
    );
    const asAspects = this.#areAspects(branches);
    const kinds = context.depth === 0 ? kindsByOrder(this.#profile, branches) : undefined;
    // Items before all headings and labels have the kind of their claims.
    const isLoose = context.depth === 0 && context.kind === undefined;
    const loose = isLoose
      ? kindOfClaims(
          this.#profile,
          branches.filter(({ heading, form }) => !heading && form !== 'label'),
        )
      : undefined;
    let fields: Case = { problems: [], measures: [] };
    for (const branch of branches) {
      const guess = kinds?.get(branch);
      const kind = guess?.kind ?? ownKind(this.#profile, branch, context.depth);
      if (branch.field) this.#field(branch, fields);
      else if (branch.form === 'label' && branch.top !== true)
        this.#labelled(branch, context, fields);
      else if (branch.heading || branch.form === 'label') {
        fields = { problems: [], measures: [] };
        if (kind === undefined && this.#isItem(branch, context, unnamed))
          this.#headingAsItem(branch, context);
        else this.#heading(branch, kind, context, guess?.confidence);
      } else if (asAspects) this.#heading(this.#asHeading(branch), undefined, context);
      else if (loose) {
        fields = this.#item(branch, { ...context, kind: loose, confidence: SURE.guessed });
      } else fields = this.#item(branch, context);
    }
  }

  /**
   * Whether a heading is an entry itself: it names no mere subject and has no numbers below it, or has the
   * labelled fields of one. Beside headings that are none it has to be a claim of its kind.
   */
  #isItem({ heading, children }: Branch, { kind }: Context, beside: readonly Branch[]): boolean {
    if (kind === undefined || !heading || isAside(this.#profile, heading.title)) return false;
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
  #heading(
    branch: Branch,
    named: EntryKind | undefined,
    context: Context,
    namedSure = SURE.named,
  ): void {
    const { marker, runOn, children, form } = branch;
    const passages = withoutFurniture(branch.passages);
    const { title, separator } = branch.heading ?? titleOfLabel(marker);
    const aside = context.aside === true || isAside(this.#profile, title);
    const isOther = aside || isIntroduction(this.#profile, title);
    const own = aside ? undefined : named;
    const above = aside ? undefined : context.kind;
    const kind = own ?? above ?? (isOther ? undefined : kindBelow(this.#profile, branch));
    const guessed = own === undefined && above === undefined && kind !== undefined;
    if (kind === 'problem' && passages.length + children.length === 0) {
      if (isNilItem(this.#profile, title + separator)) {
        const number = branch.heading ? marker : '';
        this.nodes.push(asNil({ text: number + title + separator, runOn }));
        this.#texts(branch.passages);
        return;
      }
    }
    const confidence = own ? namedSure : guessed ? SURE.guessed : context.confidence;
    const isSection = context.depth === 0 && (form === 'label' || form !== ASPECT_FORM);
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
    const below = { kind, parent: level, confidence, depth: context.depth + 1, aside };
    if (children.length > 0 || kind === undefined) this.#texts(passages);
    else this.#entries(unnumbered(this.#profile, kind, passages), below, SURE.unnumbered);
    this.#texts(branch.passages.slice(passages.length));
    this.below(children, below);
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
      this.nodes.push({ ...asText({ text, runOn }), item: { marker, parent } });
      this.#texts(others);
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
      this.nodes.push(...labelText(marker, runOn));
      this.#texts(passages);
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
      this.nodes.push(...labelText(marker, runOn));
      this.#texts(passages);
    }
    settle();
    for (const run of runs(children)) {
      const [first] = run;
      if (first?.field) this.#field(first, fields);
      else if (first?.form === 'label') this.#labelled(first, context, fields);
      else {
        this.below(run, below);
        settle();
      }
    }
  }

  #field(branch: Branch, fields: Case): void {
    setField(branch, fields.measures);
    const [first, ...others] = branch.passages;
    const text = branch.marker + (first?.text ?? '');
    this.nodes.push(...labelText(text, branch.runOn));
    this.#texts(others);
  }

  /** Adds nodes one by one: a call takes no more arguments than fit on the stack, and a document has more lines. */
  #add(nodes: readonly ParsedNode[]): void {
    for (const node of nodes) this.nodes.push(node);
  }

  #texts(passages: readonly Passage[]): void {
    this.#add(passages.map(asText));
  }

  #entries(nodes: ParsedNode[], { parent }: Context, confidence: number): ParsedEntry[] {
    this.#add(nodes);
    const entries = nodes.filter((node): node is ParsedEntry => node.type === 'entry');
    for (const entry of entries) {
      entry.parent = parent;
      entry.confidence = Math.min(entry.confidence, confidence);
      if (confidence <= SURE.guessed) entry.doubt ??= 'kind';
    }
    return entries;
  }
}

/** Branches in their order: numbers that follow one another together, each label by itself. */
function runs(branches: readonly Branch[]): Branch[][] {
  const result: Branch[][] = [];
  for (const branch of branches) {
    const last = result.at(-1);
    if (branch.form !== 'label' && last && last[0]?.form !== 'label') last.push(branch);
    else result.push([branch]);
  }
  return result;
}

/** A label that belongs to no entry; the cells of a ledger have none. */
function labelText(text: string, runOn: boolean): ParsedNode[] {
  return text === '' ? [] : [asText({ text, runOn })];
}

function setField(branch: Branch, measures: readonly ParsedEntry[]): void {
  const text = branch.passages[0]?.text ?? '';
  if (!branch.field || text.length > LONGEST_FIELD) return;
  const value = text.replace(/[。；;，,\s]+$/u, '');
  if (value === '') return;
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
