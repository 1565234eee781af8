import { CHECKS } from './checked.ts';
import type { FollowUpData } from './follow-up.ts';
import { targetId } from './ids.ts';
import type { Lack } from './lack.ts';
import type { Aspect, Entry, EntryInput, Measure, Review } from './nodes.ts';
import type { ReviewData } from './review.ts';
import type { Status } from './status.ts';
import type { Theme } from './theme.ts';

/** A review with the sections and aspects of its outline, and no entries yet. */
export function makeReview(id: string, data: ReviewData, lacks: readonly Lack[]): Review {
  const review: Review = {
    kind: 'review',
    id,
    data,
    lacks: new Set(lacks),
    checked: new Set(CHECKS.filter((check) => data.checked?.[check])),
    sections: [],
    aspects: [],
    followUps: [],
    problems: [],
    causes: [],
    measures: [],
    baseline: [],
    answeredBy: [],
    aloneInYear: true,
  };
  for (const node of data.outline) {
    if (node.type === 'section') review.sections.push({ id: node.id, node, review, aspects: [] });
    if (node.type !== 'aspect') continue;
    const section = review.sections.at(-1);
    const aspect: Aspect = { id: node.id, node, section, review };
    review.aspects.push(aspect);
    section?.aspects.push(aspect);
  }
  return review;
}

/** Where an entry stands. */
interface EntryPlace {
  review: Review;
  aspect: Aspect | undefined;
  theme: Theme | undefined;
}

/** An entry in its place, and no links yet. */
export function makeEntry(entry: EntryInput, place: EntryPlace): Entry {
  const base = { id: entry.id, text: entry.text, parts: entry.parts, ...place };
  switch (entry.kind) {
    case 'problem':
      return {
        ...base,
        kind: entry.kind,
        data: entry.data,
        causes: [],
        measures: [],
        followUps: [],
        continues: undefined,
        continuedBy: [],
        status: 'unrecorded',
      };
    case 'cause':
      return { ...base, kind: entry.kind, data: entry.data, problems: [], measures: [] };
    case 'measure': {
      const measure: Measure = {
        ...base,
        kind: entry.kind,
        data: entry.data,
        problems: [],
        causes: [],
        targets: [],
        followUps: [],
        status: 'unrecorded',
      };
      measure.targets = entry.data.targets.map((data) => ({
        id: targetId(entry.id, data.id),
        data,
        measure,
        followUps: [],
      }));
      return measure;
    }
    case 'follow-up':
      return {
        ...base,
        kind: entry.kind,
        data: entry.data,
        about: [],
        status: reportedStatus(entry.data),
      };
  }
}

/** The status that a follow-up reports: what is done and was confirmed by somebody is verified. */
function reportedStatus({ status, verifiedBy }: FollowUpData): Status | undefined {
  const isDone = status === undefined || status === 'done-claimed';
  return verifiedBy !== undefined && isDone ? 'verified' : status;
}
