import { getCollection, getEntry } from 'astro:content';
import type { Graph } from '../model/graph.ts';
import { graphOf } from './graph-of.ts';
import { SETTINGS } from './loader.ts';
import type { PublishedContent, PublishedItem } from './published.ts';
import type { BodyBlock } from './render-body.ts';

/** All that pages are made of. */
export interface SiteContent extends Pick<PublishedContent, 'site' | 'profile'> {
  graph: Graph;
  /** The rendered text of a review or entry. */
  body(id: string): BodyBlock[];
}

let built: Promise<SiteContent> | undefined;

/** The published content, linked: built once for all pages, and after every change while editing. */
export function siteContent(): Promise<SiteContent> {
  if (import.meta.env.DEV) return build();
  return (built ??= build());
}

async function build(): Promise<SiteContent> {
  const settings = await getEntry('site', SETTINGS);
  if (!settings) throw new Error('The content store holds no settings.');
  const reviews = items(await getCollection('reviews'));
  const entries = {
    'follow-up': items(await getCollection('followUps')),
    problem: items(await getCollection('problems')),
    cause: items(await getCollection('causes')),
    measure: items(await getCollection('measures')),
  };
  const graph = graphOf({ reviews, entries, themes: settings.data.themes });
  const bodies = new Map(
    [...reviews, ...Object.values(entries).flat()].map(({ id, body }) => [id, body]),
  );
  return { ...settings.data, graph, body: (id) => bodies.get(id) ?? [] };
}

function items<T extends { body: BodyBlock[] }>(
  collection: readonly { id: string; data: T }[],
): PublishedItem<Omit<T, 'body'>>[] {
  return collection.map(({ id, data: { body, ...data } }) => ({ id, data, body }));
}
