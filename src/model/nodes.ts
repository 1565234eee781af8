import type { Check } from './checked.ts';
import type { EntryKind } from './kinds.ts';
import type { Lack } from './lack.ts';
import type { AspectNode, SectionNode } from './outline.ts';
import type { Part } from './part.ts';
import type { ReviewData } from './review.ts';
import type { EntryDataOf } from './schemas.ts';
import type { Standing, Status } from './status.ts';
import type { Target } from './target.ts';
import type { Theme } from './theme.ts';

/** An entry as the graph takes it: its front matter and the plain text of its body. */
export type EntryInput = {
  [K in EntryKind]: { kind: K; id: string; data: EntryDataOf[K]; text: string; parts: Part[] };
}[EntryKind];

/** What entries of every kind have in the graph. */
interface EntryBase<K extends EntryKind> {
  kind: K;
  id: string;
  review: Review;
  data: EntryDataOf[K];
  /** The plain text of the body. */
  text: string;
  /** The parts that the text is divided into. */
  parts: Part[];
  /** The aspect that it answers to. */
  aspect: Aspect | undefined;
  theme: Theme | undefined;
}

export interface Problem extends EntryBase<'problem'> {
  causes: Cause[];
  measures: Measure[];
  /** What later reviews report about it, in order of time. */
  followUps: FollowUp[];
  /** The problem of an earlier review that it is again, where its review was looked through for such. */
  continues: Problem | undefined;
  /** The problems of later reviews that are this one again. */
  continuedBy: Problem[];
  /** Where it stands: the last follow-up that says so, else its own status, else nobody has recorded it. */
  status: Standing;
}

export interface Cause extends EntryBase<'cause'> {
  problems: Problem[];
  measures: Measure[];
}

/** A target with the measure that promises it and the figures reported since. */
export interface LinkedTarget {
  id: string;
  data: Target;
  measure: Measure;
  /** What reports a figure on it, in order of time. */
  followUps: FollowUp[];
}

export interface Measure extends EntryBase<'measure'> {
  problems: Problem[];
  causes: Cause[];
  targets: LinkedTarget[];
  followUps: FollowUp[];
  status: Standing;
}

export interface FollowUp extends EntryBase<'follow-up'> {
  about: (Problem | Measure | LinkedTarget)[];
  /** The status that it reports: what is done and was confirmed by somebody is verified. */
  status: Status | undefined;
}

export type Entry = Problem | Cause | Measure | FollowUp;

export interface Aspect {
  id: string;
  node: AspectNode;
  /** The section that it stands in; some reports have aspects alone. */
  section: Section | undefined;
  review: Review;
}

export interface Section {
  id: string;
  node: SectionNode;
  review: Review;
  aspects: Aspect[];
}

export interface Review {
  kind: 'review';
  id: string;
  data: ReviewData;
  /** What of it is withheld, so that nothing is said that would count it or find it missing. */
  lacks: ReadonlySet<Lack>;
  /** What of it a person has looked through. */
  checked: ReadonlySet<Check>;
  sections: Section[];
  /** All aspects, in the order of the document. */
  aspects: Aspect[];
  followUps: FollowUp[];
  problems: Problem[];
  causes: Cause[];
  measures: Measure[];
  /** The reviews that it answers. */
  baseline: Review[];
  /** The reviews that answer it, the latest year first. */
  answeredBy: Review[];
  /** Whether the site has no other review of its year. */
  aloneInYear: boolean;
}
