import type { MessageId } from '../i18n/messages.ts';

/** What a file tells of those who made it, or what keeps it from being looked into. */
export interface Trace {
  what: Extract<MessageId, `trace-${string}`>;
  /** What was found, for whoever is to take it out. */
  detail?: string;
}

/** How much of what was found is told. */
const TOLD = 60;

/** A trace of a text; nothing of an empty one. */
export function traceOf(what: Trace['what'], text: string): Trace[] {
  const detail = text.replace(/[\s\0]+/gu, ' ').trim();
  if (detail === '') return [];
  return [{ what, detail: detail.length > TOLD ? `${detail.slice(0, TOLD)}…` : detail }];
}

/** Each trace once. */
export function distinct(traces: readonly Trace[]): Trace[] {
  return [...new Map(traces.map((each) => [`${each.what} ${each.detail ?? ''}`, each])).values()];
}
