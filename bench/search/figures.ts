import type { Distribution } from '../statistics.ts';
import type { ExactQuality, NearQuality } from './quality.ts';
import type { NEAR_KINDS } from './queries.ts';

/** What was found out about a search engine at one size. */
export interface EngineFigures {
  name: string;
  /** How many records it searches. */
  entries: number;
  exact: ExactQuality;
  near: Record<(typeof NEAR_KINDS)[number], NearQuality>;
  /** Bytes over the wire, compressed, with the headers of the answers. */
  bytes: {
    /** For the first query of a browser that has never been there: programs, and what else the query needs. */
    first: Distribution;
    /** For each of the next. */
    later: Distribution;
  };
  /** From key to painted results in milliseconds, when all queries have been asked before. */
  latency: Distribution;
  /** The longest time that the page's thread was blocked, in milliseconds; what is below 50 counts as 0. */
  blocked: number;
}

/** What our own engine is asked besides. */
export interface OwnFigures extends EngineFigures {
  /** From key to painted results where nothing contains what is typed. */
  nearLatency: Distribution;
  /** Queries for which the page shows others than the engine finds. */
  pageDiffers: string[];
  /** The index on disk: bytes for each entry, without the programs and with them. */
  disk: { index: number; all: number };
  /** CPU to write the index beyond process start, for each entry, in seconds. */
  cpuPerEntry: number;
}

/** All engines at one size, ours first. */
export interface SearchFigures {
  ours: OwnFigures;
  peers: EngineFigures[];
}
