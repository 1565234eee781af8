import type { SearchWords } from './search-words.ts';

export const searchEn: SearchWords = {
  results: (count) => (count === 1 ? '1 result' : `${count} results`),
};
