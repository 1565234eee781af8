import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/print/browser.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { serve } from '../../scripts/serve.ts';
import { inWorkingFolder } from '../../src/publish/working-folder.ts';
import { searchCorpus } from './corpus.ts';
import type { EngineFigures, OwnFigures, SearchFigures } from './figures.ts';
import { isExact, judge, measureBytes, timesOf, typeAll } from './measure-engine.ts';
import { openOwnAnswers } from './own-answers.ts';
import { buildOwnSite, replaceIndex } from './own-site.ts';
import type { SearchPeer } from './peers/index.ts';
import type { Answer } from './quality.ts';
import { type BenchQuery, benchQueries } from './queries.ts';
import { openSearchPage } from './search-page.ts';

/** The name of our own engine in results. */
export const OWN = 'duizhao';

/** How many records are searched, unless others are wanted. */
export const SIZES = [500, 5_000, 25_000];

/** How many browsers that have never been there are opened: of an index we load parts, of others all of it. */
const VISITS = 30;
const PEER_VISITS = 3;

/** What is run. */
export interface SearchRunOptions {
  sizes: readonly number[];
  peers: readonly SearchPeer[];
  /** Peers are left out at larger sizes. */
  peersMax: number;
  /** At most how many queries of each kind. */
  perKind?: number;
  /** Told before each step. */
  onStep: (step: { name: string; entries: number }) => void;
}

/** What is searched, and for what. */
interface Searched {
  records: readonly SearchRecord[];
  queries: readonly BenchQuery[];
}

/** Measures search in a browser: that of a site of ours, and of peers with the same records and queries. */
export function runSearch(options: SearchRunOptions): Promise<SearchFigures[]> {
  const { sizes, peers, peersMax, perKind = Infinity, onStep } = options;
  return inWorkingFolder(async (folder) => {
    const site = await buildOwnSite(folder);
    const browser = await launchBrowser();
    try {
      const figures: SearchFigures[] = [];
      for (const entries of sizes) {
        const records = searchCorpus(entries);
        const searched = { records, queries: benchQueries(records, { perKind }) };
        onStep({ name: OWN, entries });
        const ours = await measureOwn(browser, site, folder, searched);
        const others: EngineFigures[] = [];
        for (const peer of entries <= peersMax ? peers : []) {
          onStep({ name: peer.name, entries });
          const own = join(folder, `${peer.name}-${entries}`);
          others.push(await measurePeer(browser, peer, own, searched));
        }
        figures.push({ ours, peers: others });
      }
      return figures;
    } finally {
      await browser.close();
    }
  });
}

async function measureOwn(
  browser: Browser,
  site: string,
  folder: string,
  { records, queries }: Searched,
): Promise<OwnFigures> {
  const index = await replaceIndex(site, records, folder);
  const served = await serve(site, '/', 0);
  try {
    const url = `${served.url}search/`;
    const exact = queries.filter(isExact);
    const near = queries.filter((query) => !isExact(query));
    const bytes = await measureBytes(browser, url, exact, VISITS);
    const search = await openSearchPage(browser, url);
    // Once for what each query needs to be loaded. There are more queries than answers that are kept.
    await typeAll(search, queries);
    const shown = await typeAll(search, exact);
    const shownNear = await typeAll(search, near);
    await search.close();

    const ask = await openOwnAnswers(site, served.url, records);
    const answered: { query: BenchQuery; answer: Answer }[] = [];
    for (const query of queries) answered.push({ query, answer: await ask(query.text) });
    const differs = (query: BenchQuery, place: number): boolean => {
      const ids = shown[place]?.ids ?? [];
      const found = answered.find((each) => each.query === query)?.answer;
      return [...(found?.exact ?? []), ...(found?.approximate ?? [])]
        .slice(0, Math.max(1, ids.length))
        .some((id, rank) => id !== ids[rank]);
    };
    return {
      name: OWN,
      entries: records.length,
      ...judge(answered),
      bytes,
      ...timesOf(shown),
      nearLatency: timesOf(shownNear).latency,
      pageDiffers: exact.filter(differs).map(({ text }) => text),
      ...index,
    };
  } finally {
    await served.close();
  }
}

async function measurePeer(
  browser: Browser,
  peer: SearchPeer,
  folder: string,
  { records, queries }: Searched,
): Promise<EngineFigures> {
  const idOf = await peer.write(records, folder);
  const served = await serve(folder, '/', 0, { policy: undefined });
  try {
    const exact = queries.filter(isExact);
    const bytes = await measureBytes(browser, served.url, exact, PEER_VISITS);
    const search = await openSearchPage(browser, served.url);
    // Asking for everything that each query finds loads what it needs, too.
    const answers = await search.page.evaluate(
      async (texts) => {
        const found: string[][] = [];
        for (const text of texts) found.push(await globalThis.askEngine(text));
        return found;
      },
      queries.map(({ text }) => text),
    );
    const shown = await typeAll(search, exact);
    await search.close();
    const answered = queries.map((query, place) => {
      const found = (answers[place] ?? []).map((key) => idOf(key) ?? key);
      return { query, answer: { exact: found, approximate: [] } };
    });
    return {
      name: peer.name,
      entries: records.length,
      ...judge(answered),
      bytes,
      ...timesOf(shown),
    };
  } finally {
    await served.close();
  }
}
