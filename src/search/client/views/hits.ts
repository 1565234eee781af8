import { html, nothing, type TemplateResult } from 'lit-html';
import type { SearchHit } from '../../query/result.ts';
import { onlyYear, withMore } from '../change-query.ts';
import type { Answer, PageContext, PageState } from '../page-state.ts';
import { hitView } from './hit.ts';
import { visitLink } from './visit-link.ts';

/** The results: all in one list, or those of each year in one of its own. */
export function hitsView(state: PageState, context: PageContext) {
  const { answer } = state;
  if (!answer || answer.result.hits.length === 0) return nothing;
  return answer.query.byYear
    ? answer.result.years.map((year) => yearView(year, state, answer, context))
    : listView(state, answer, context);
}

function listView({ query }: PageState, answer: Answer, context: PageContext): TemplateResult {
  const { words } = context;
  const { hits, exact, approximate } = answer.result;
  const all = exact + approximate;
  const more = withMore(query);
  const content = words.more(hits.length, all);
  return html`<h2 class="visually-hidden">${words.results}</h2>
    ${list(hits, answer, context)}
    ${
      hits.length < all
        ? html`<p class="search-shown">${words.shown(hits.length, all)}</p>
            <p class="search-more">
              ${
                more
                  ? visitLink({
                      query: more,
                      content,
                      context,
                      look: 'button more-results',
                      how: 'replaceState',
                    })
                  : words.mostShown(hits.length)
              }
            </p>`
        : nothing
    }`;
}

function yearView(
  { year, count }: { year: string; count: number },
  { query }: PageState,
  answer: Answer,
  context: PageContext,
): TemplateResult {
  const { words } = context;
  const hits = answer.result.hits.filter(({ facts }) => facts.year?.value === year);
  return html`<h2 class="search-year">
      ${words.year(year)} <span class="quiet">${words.entries(count)}</span>
    </h2>
    ${list(hits, answer, context)}
    ${
      hits.length < count
        ? html`<p class="search-shown">${words.shown(hits.length, count)}</p>
            <p class="search-more">
              ${visitLink({
                query: onlyYear(query, year),
                content: words.allOfYear(year, count),
                context,
              })}
            </p>`
        : nothing
    }`;
}

const list = (hits: readonly SearchHit[], answer: Answer, context: PageContext): TemplateResult =>
  html`<ol class="search-results">
    ${hits.map((hit) => hitView(hit, answer, context))}
  </ol>`;
