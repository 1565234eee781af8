import { html, nothing } from 'lit-html';
import type { PageContext, PageState } from '../page-state.ts';
import { visitLink } from './visit-link.ts';

/** Why nothing is found, and other queries that find something. */
export function nothingView({ answer }: PageState, context: PageContext) {
  if (!answer || answer.result.hits.length > 0) return nothing;
  const { words } = context;
  const { missing, ways } = answer.nothing ?? { missing: [], ways: [] };
  return html`<div class="search-nothing">
    ${missing.length > 0 ? html`<p>${words.missing(missing)}</p>` : nothing}
    ${
      ways.length > 0
        ? html`<ul class="search-ways">
            ${ways.map(({ kind, word = '', query, count }) => {
              const content = words.ways[kind](count, word);
              return html`<li>${visitLink({ query, content, context, look: 'button' })}</li>`;
            })}
          </ul>`
        : nothing
    }
  </div>`;
}
