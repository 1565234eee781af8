import { Index } from 'flexsearch';
import type { PackedPeer } from './peer.ts';
import { bigrams, queryBigrams } from './bigrams.ts';

/** Titles come first in each text: what stands early counts for more. */
const newIndex = (encode: (text: string) => string[]): Index => new Index({ encode });

interface Data {
  parts: [string, string][];
  titles: [string, string][];
}

export const { pack, open }: PackedPeer<Data> = {
  async pack(records) {
    const index = newIndex(bigrams);
    for (const { id, title, texts } of records) index.add(id, [title, ...texts].join('\n'));
    const parts: Data['parts'] = [];
    // eslint-disable-next-line @typescript-eslint/await-thenable -- a promise, whatever its types say
    await index.export((key, part) => parts.push([key, part]));
    return { parts, titles: records.map(({ id, title }) => [id, title]) };
  },
  open({ parts, titles }) {
    const index = newIndex(queryBigrams);
    for (const [key, part] of parts) index.import(key, part);
    const titleOf = new Map(titles);
    return {
      search: (text) => index.search(text, { limit: titleOf.size }).map(String),
      title: (id) => titleOf.get(id),
    };
  },
};
