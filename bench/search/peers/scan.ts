import { fold } from '../../../src/search/fold.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { foldRecord } from '../truth.ts';
import type { PackedPeer } from './peer.ts';

type Data = Pick<SearchRecord, 'id' | 'title' | 'texts'>[];

export const { pack, open }: PackedPeer<Data> = {
  pack: (records) => records.map(({ id, title, texts }) => ({ id, title, texts })),
  open(data) {
    const records = data.map(foldRecord);
    const titles = new Map(data.map(({ id, title }) => [id, title]));
    return {
      search(text) {
        const words = text.split(/\s+/u).map(fold);
        const found: { id: string; inTitle: number }[] = [];
        for (const { id, title, texts } of records) {
          const inTitle = words.filter((word) => title.includes(word)).length;
          const all =
            inTitle === words.length ||
            words.every((word) => [title, ...texts].some((field) => field.includes(word)));
          if (all) found.push({ id, inTitle });
        }
        return found.sort((a, b) => b.inTitle - a.inTitle).map(({ id }) => id);
      },
      title: (id) => titles.get(id),
    };
  },
};
