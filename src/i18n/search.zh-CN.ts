import type { SearchWords } from './search-words.ts';

export const searchZhCN: SearchWords = {
  results: (count) => `${count}个结果`,
};
