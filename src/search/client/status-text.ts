import type { SearchWords } from '../../i18n/words.ts';
import type { PageState } from './page-state.ts';

/** What is said, and read out, of the search as a whole. What was said of the last answer stays until the next. */
export function statusText({ phase, query, answer }: PageState, words: SearchWords): string {
  if (phase === 'idle' || phase === 'failed') return '';
  const text = query.text.trim();
  if (!answer) return phase === 'searching' ? words.searching : words.noWords(text);
  const { exact, approximate } = answer.result;
  if (exact + approximate > 0) return words.found(exact, approximate);
  return words.foundNothing(answer.query.text.trim(), Object.keys(answer.query.chosen).length > 0);
}
