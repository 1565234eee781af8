import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { SearchQuery } from '../../query/result.ts';
import { changed } from '../change-query.ts';
import type { PageContext, PageState } from '../page-state.ts';

/** In which order the results stand, and whether by year. */
export function orderView({ query, answer }: PageState, { words, visit }: PageContext) {
  if (!answer || answer.result.exact + answer.result.approximate < 2) return nothing;
  const order = (sort: SearchQuery['sort']): TemplateResult =>
    html`<label>
      <input
        type="radio"
        name="sort"
        value=${sort}
        .checked=${live(query.sort === sort)}
        @change=${() => {
          visit(changed(query, { sort }));
        }}
      />
      ${words.sort[sort]}
    </label>`;
  return html`<div class="search-order">
    <fieldset>
      <legend class="visually-hidden">${words.sort.title}</legend>
      ${order('relevance')} ${order('date')}
    </fieldset>
    <label>
      <input
        type="checkbox"
        name="group"
        value="year"
        .checked=${live(query.byYear)}
        @change=${() => {
          visit(changed(query, { byYear: !query.byYear }));
        }}
      />
      ${words.byYear}
    </label>
  </div>`;
}
