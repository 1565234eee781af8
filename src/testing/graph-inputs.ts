import { causeSchema } from '../model/cause.ts';
import { followUpSchema } from '../model/follow-up.ts';
import type { Graph, ReviewInput } from '../model/graph.ts';
import { measureSchema } from '../model/measure.ts';
import type { Entry, EntryInput } from '../model/nodes.ts';
import { problemSchema } from '../model/problem.ts';
import { reviewSchema } from '../model/review.ts';

type Data = Record<string, unknown>;

const rest = { text: '', parts: [] };

/** That a person has looked all of a review through. */
export const CHECKED = { date: '2020-01-01', by: '张某', kinds: true, links: true, earlier: true };

/** A review for a graph, looked through by a person; its id begins with its year. */
export function reviewInput(id: string, data: Data = {}): ReviewInput {
  const year = Number(id.slice(0, 4));
  const all = { title: `${id}年报告`, year, checked: CHECKED, ...data };
  return { id, data: reviewSchema.parse(all) };
}

/** Entries for a graph, called by their ids unless the front matter names them. */
export const entryInput = {
  problem: (id: string, data: Data = {}): EntryInput => ({
    ...rest,
    kind: 'problem',
    id,
    data: problemSchema.parse({ title: id, ...data }),
  }),
  cause: (id: string, data: Data = {}): EntryInput => ({
    ...rest,
    kind: 'cause',
    id,
    data: causeSchema.parse({ title: id, ...data }),
  }),
  measure: (id: string, data: Data = {}): EntryInput => ({
    ...rest,
    kind: 'measure',
    id,
    data: measureSchema.parse({ title: id, ...data }),
  }),
  followUp: (id: string, data: Data = {}): EntryInput => ({
    ...rest,
    kind: 'follow-up',
    id,
    data: followUpSchema.parse({ title: id, ...data }),
  }),
};

/** The entry of a graph that a test is about. */
export function findIn<K extends Entry['kind']>(graph: Graph, kind: K, id: string) {
  const found = graph.entry(id);
  if (found?.kind !== kind) throw new Error(`${id} is no ${kind}`);
  return found as Extract<Entry, { kind: K }>;
}
