import type { SearchRecord } from '../../../src/search/record.ts';

/** A search engine in the browser. */
export interface Engine {
  /** What contains the words, in its order, by whatever the engine calls it. */
  search(text: string): string[] | Promise<string[]>;
  /** The title of one of these. */
  title(key: string): string | undefined | Promise<string | undefined>;
}

/** What a peer exports that is one JSON file in the browser. */
export interface PackedPeer<Data> {
  /** What is loaded. */
  pack(records: readonly SearchRecord[]): Data | Promise<Data>;
  /** Makes it searchable. */
  open(data: Data): Engine | Promise<Engine>;
}
