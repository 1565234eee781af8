/** Reviews and entries as they are linked over the years. */
export { linkContent, type SiteContent } from '../content/link-content.ts';
export type { Graph } from '../model/graph.ts';
export type { Cause, Entry, FollowUp, Measure, Problem, Review } from '../model/nodes.ts';
