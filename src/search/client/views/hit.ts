import { html, nothing, type TemplateResult } from 'lit-html';
import { STATUS_MARKS } from '../../../i18n/status-mark.ts';
import { legendAddress } from '../../../model/addresses.ts';
import type { SearchHit } from '../../query/result.ts';
import type { FacetValue } from '../../record.ts';
import { linkOf } from '../link.ts';
import type { Answer, PageContext } from '../page-state.ts';
import { markedText } from './marked.ts';

/** One result. */
export function hitView(
  { id, url, words: found, title, excerpt, facts, reading }: SearchHit,
  answer: Answer,
  { words, base }: PageContext,
): TemplateResult {
  const { kind, review, theme } = facts;
  return html`<li data-entry-id=${id} ?data-approximate=${reading !== undefined}>
    <a class="entry-title" href=${linkOf({ url, words: found }, base)}>${markedText(title)}</a>
    ${
      reading
        ? html`<p class="search-reading">
            ${words.readings[reading.kind](answer.query.text.trim(), reading.text)}
          </p>`
        : nothing
    }
    <p class="search-excerpt">${markedText(excerpt)}</p>
    <p class="quiet">
      ${[kind, review, theme].map((fact) =>
        fact === undefined ? nothing : html`<span>${fact.label}</span>`,
      )}
      ${statusView(facts.status, base)}
    </p>
  </li>`;
}

/** A status as everywhere on the site: a sign and a word. */
function statusView(status: FacetValue | undefined, base: string) {
  const mark = Object.entries(STATUS_MARKS).find(([each]) => each === status?.value)?.[1];
  if (!status || mark === undefined) return nothing;
  const address = `${base.replace(/\/$/u, '')}${legendAddress(status.value)}`;
  return html`<a class="status" data-status=${status.value} href=${address}>
    <span class="status-mark" aria-hidden="true">${mark}</span>
    ${status.label}
  </a>`;
}
