import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { PackedPeer } from './peer.ts';
import { bigrams, queryBigrams } from './bigrams.ts';

const OPTIONS: Options = {
  fields: ['title', 'texts'],
  storeFields: ['title'],
  tokenize: bigrams,
  // They are folded.
  processTerm: (term) => term,
  searchOptions: { tokenize: queryBigrams, combineWith: 'AND', boost: { title: 7 } },
};

export const { pack, open }: PackedPeer<AsPlainObject> = {
  pack(records) {
    const index = new MiniSearch(OPTIONS);
    index.addAll(records.map(({ id, title, texts }) => ({ id, title, texts: texts.join('\n') })));
    return index.toJSON();
  },
  open(data) {
    const index = MiniSearch.loadJS(data, OPTIONS);
    return {
      search: (text) => index.search(text).map(({ id }) => String(id)),
      title: (id) => String(index.getStoredFields(id)?.['title']),
    };
  },
};
