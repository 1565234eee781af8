import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { FacetCount, SearchQuery } from '../../query/result.ts';
import { type Facet, FACETS } from '../../record.ts';
import { toggled } from '../change-query.ts';
import type { PageContext, PageState } from '../page-state.ts';
import { visibleFacets } from '../visible-facets.ts';

/** What results can be narrowed by, with how many there would be. */
export function facetsView({ query, answer }: PageState, context: PageContext) {
  const { words } = context;
  const visible = answer ? visibleFacets(answer.result.facets) : [];
  if (visible.length === 0) return nothing;
  const chosen = Object.values(query.chosen).flat().length;
  // Each facet keeps its place among the others, so that the focus stays when some come or go.
  return html`<details class="facets">
    <summary>${words.filters(chosen)}</summary>
    ${FACETS.map((facet) => {
      const found = visible.find((each) => each.facet === facet);
      if (!found) return nothing;
      const { values, rest } = found;
      return html`<fieldset>
        <legend>${context.facets[facet]}</legend>
        ${values.map((value) => option(facet, value, query, context))}
        ${
          rest.length > 0
            ? html`<details
                @toggle=${() => {
                  context.unfold(facet);
                }}
              >
                <summary>${words.moreValues(rest.length)}</summary>
                ${
                  context.unfolded.has(facet)
                    ? rest.map((value) => option(facet, value, query, context))
                    : nothing
                }
              </details>`
            : nothing
        }
      </fieldset>`;
    })}
  </details>`;
}

function option(
  facet: Facet,
  { value, label, count }: FacetCount,
  query: SearchQuery,
  { visit }: PageContext,
): TemplateResult {
  return html`<label>
    <input
      type="checkbox"
      name=${facet}
      value=${value}
      .checked=${live(query.chosen[facet]?.includes(value) ?? false)}
      @change=${() => {
        visit(toggled(query, facet, value));
      }}
    />
    <span>${label}</span>
    <span class="facet-count">${count}</span>
  </label>`;
}
