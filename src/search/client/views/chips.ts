import { html, nothing } from 'lit-html';
import { type Facet, FACETS } from '../../record.ts';
import { changed, toggled } from '../change-query.ts';
import type { Answer, PageContext, PageState } from '../page-state.ts';
import { visitLink } from './visit-link.ts';

/** What results are narrowed to; each part of it can be taken back. */
export function chipsView({ query, answer }: PageState, context: PageContext) {
  const { words, facets } = context;
  const chosen = FACETS.flatMap((facet) =>
    (query.chosen[facet] ?? []).map((value) => ({ facet, value })),
  );
  if (chosen.length === 0) return nothing;
  const clear = { query: changed(query, { chosen: {} }), content: words.clear, context };
  return html`<ul class="chips">
    ${chosen.map(({ facet, value }) => {
      const name = words.chosen(facets[facet], labelOf(facet, value, answer));
      const content = html`${name}<span class="visually-hidden"> ${words.remove}</span>`;
      const link = { query: toggled(query, facet, value), content, context, look: 'chip' } as const;
      return html`<li>${visitLink(link)}</li>`;
    })}
    ${chosen.length > 1 ? html`<li class="chips-clear">${visitLink(clear)}</li>` : nothing}
  </ul>`;
}

/** How people read a value; as it stands in the address until an answer says. */
const labelOf = (facet: Facet, value: string, answer: Answer | undefined): string =>
  answer?.result.facets[facet].find((each) => each.value === value)?.label ?? value;
