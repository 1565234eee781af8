import { html, type TemplateResult } from 'lit-html';
import type { SearchQuery } from '../../query/result.ts';
import { addressOf } from '../address.ts';
import type { PageContext } from '../page-state.ts';

interface VisitLink {
  query: SearchQuery;
  content: TemplateResult | string;
  context: PageContext;
  look?: 'chip' | 'button' | 'button more-results';
  how?: 'pushState' | 'replaceState';
}

/** A link to the search page with another query, for which it is not loaded anew. */
export const visitLink = ({ query, content, context, look, how }: VisitLink): TemplateResult =>
  html`<a
    class=${look ?? ''}
    href=${addressOf(query)}
    @click=${(event: MouseEvent) => {
      if (opensElsewhere(event)) return;
      event.preventDefault();
      context.visit(query, how);
    }}
    >${content}</a
  >`;

/** Whether a click asks for another tab or window. */
const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;
