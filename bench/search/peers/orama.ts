import { create, getByID, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import type { PackedPeer } from './peer.ts';
import { bigrams, queryBigrams } from './bigrams.ts';

const database = (tokenize: (text: string) => string[]) =>
  create({
    schema: { title: 'string', all: 'string' } as const,
    components: {
      tokenizer: { language: 'english', normalizationCache: new Map<string, string>(), tokenize },
    },
  });

export const { pack, open }: PackedPeer<RawData> = {
  async pack(records) {
    const index = database(bigrams);
    // It finds nothing whose tokens are not all in one property.
    const documents = records.map(({ id, title, texts }) => {
      return { id, title, all: [title, ...texts].join('\n') };
    });
    await insertMultiple(index, documents);
    return save(index);
  },
  open(data) {
    const index = database(queryBigrams);
    load(index, data);
    return {
      // A threshold of 0 asks for all of the tokens.
      search: async (term) => {
        const limit = Object.keys(data.docs as object).length + 1e6;
        const found = await search(index, { term, limit, threshold: 0, boost: { title: 7 } });
        return found.hits.map(({ id }) => id);
      },
      title: (id) => getByID(index, id)?.title,
    };
  },
};
