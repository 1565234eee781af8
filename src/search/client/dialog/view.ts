import { html, nothing, type TemplateResult } from 'lit-html';
import type { SearchWords } from '../../../i18n/words.ts';
import type { SearchQuery, SearchResult } from '../../query/result.ts';
import { markedText } from '../views/marked.ts';
import { asks } from './asks.ts';
import { type Group, groupsOf, type Option, resultsAddress } from './groups.ts';
import type { Scope } from './scope.ts';

/** What the dialog is made of and never changes. */
export interface Frame {
  words: SearchWords;
  /** The folder of the server that the site stands in. */
  base: string;
  /** What the field on the page is called, and says while it is empty. */
  label: string;
  hint: string;
  scopes: readonly Scope[];
}

/** What was found, and by which query. */
interface Answer {
  query: SearchQuery;
  result: SearchResult | 'failed';
}

/** What the dialog shows. */
export interface State {
  query: SearchQuery;
  scopes: ReadonlySet<Scope>;
  /** To the query, or to the one before while this one is searched for. */
  answer?: Answer | undefined;
  searching: boolean;
  /** The place of the option that Enter opens. */
  active?: number | undefined;
}

/** What a reader can do besides typing. */
export interface Actions {
  toggle(scope: Scope): void;
  close(): void;
  /** A link is followed. */
  leave(event: MouseEvent): void;
}

export const INPUT = 'search-dialog-input';
const LIST = 'search-dialog-list';

/** The id of the option at a place. */
export const optionId = (place: number): string => `search-dialog-option-${place}`;

/** The content of the dialog. */
export function dialogView(frame: Frame, state: State, actions: Actions): TemplateResult {
  const { words, label, hint } = frame;
  const found = foundIn(state);
  const groups = found ? groupsOf(found.result, found.query, frame.base, words) : [];
  const total = found ? found.result.exact + found.result.approximate : 0;
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const allHref = total > 0 ? resultsAddress(state.query, frame.base) : undefined;
  return html`
    <form class="search-dialog-head">
      <input
        id=${INPUT}
        type="search"
        role="combobox"
        aria-label=${label}
        aria-autocomplete="list"
        aria-expanded=${count > 0}
        aria-controls=${LIST}
        aria-activedescendant=${state.active === undefined ? nothing : optionId(state.active)}
        placeholder=${hint}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
      />
      <button type="button" class="search-dialog-close" @click=${actions.close}>
        ${words.dialog.close}
      </button>
    </form>
    <div class="search-dialog-scopes">
      ${frame.scopes.map(
        (scope) =>
          html`<button
            type="button"
            aria-pressed=${state.scopes.has(scope)}
            @click=${() => {
              actions.toggle(scope);
            }}
          >
            ${words.dialog.only(scope.label)}
          </button>`,
      )}
      <p role="status">${statusOf(state, words)}</p>
    </div>
    <div class="search-dialog-found" aria-busy=${state.searching}>
      ${message(frame, state, actions)}
      <div id=${LIST} role="listbox" aria-label=${words.results} ?hidden=${count === 0}>
        ${listView(groups, state.active, actions)}
        ${
          allHref === undefined
            ? nothing
            : html`<a
                class="search-dialog-all"
                id=${optionId(count)}
                role="option"
                aria-selected=${state.active === count}
                tabindex="-1"
                href=${allHref}
                @click=${actions.leave}
                >${words.dialog.all(total)}</a
              >`
        }
      </div>
    </div>
    <p class="search-dialog-keys" aria-hidden="true">
      <span><kbd>↑</kbd> <kbd>↓</kbd> ${words.dialog.keys.choose}</span>
      <span><kbd>Enter</kbd> ${words.dialog.keys.open}</span>
      <span><kbd>Esc</kbd> ${words.dialog.keys.close}</span>
    </p>
  `;
}

function listView(
  groups: readonly Group[],
  active: number | undefined,
  actions: Actions,
): TemplateResult[] {
  let place = 0;
  return groups.map(({ heading, options }, index) => {
    const id = `search-dialog-group-${index}`;
    return html`<div role="group" aria-labelledby=${id}>
      <p id=${id} role="presentation">${heading}</p>
      ${options.map((option) => optionView(option, place++, active, actions))}
    </div>`;
  });
}

function optionView(
  { href, title, facts, excerpt }: Option,
  place: number,
  active: number | undefined,
  actions: Actions,
): TemplateResult {
  const id = optionId(place);
  return html`<a
    id=${id}
    role="option"
    aria-selected=${place === active}
    aria-describedby=${excerpt.length > 0 ? `${id}-text` : nothing}
    tabindex="-1"
    href=${href}
    @click=${actions.leave}
  >
    <span class="search-dialog-title">${markedText(title)}</span>
    <span class="search-dialog-facts">${facts.map((fact) => html`<span>${fact}</span> `)}</span>
    ${
      excerpt.length > 0
        ? html`<span class="search-dialog-text" id="${id}-text" aria-hidden="true"
            >${markedText(excerpt)}</span
          >`
        : nothing
    }
  </a>`;
}

/** What stands where there is nothing to open. */
function message({ words, base }: Frame, state: State, actions: Actions) {
  if (asks(state.query) && state.answer?.result === 'failed') {
    return html`<p class="search-dialog-message">
      ${words.dialog.failed}
      <a href=${resultsAddress(undefined, base)} @click=${actions.leave}>${words.dialog.browse}</a>
    </p>`;
  }
  if (asks(state.query)) return nothing;
  return html`<div class="search-dialog-message">
    ${words.dialog.how.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}

/** How much is found, for everybody to see and to hear. */
function statusOf(state: State, words: SearchWords): string {
  const text = state.query.text.trim();
  if (text === '') return '';
  if (!asks(state.query)) return words.noWords(text);
  if (!state.searching && state.answer?.result === 'failed') return '';
  const found = foundIn(state)?.result;
  if (found && found.exact + found.approximate > 0) {
    return words.found(found.exact, found.approximate);
  }
  return state.searching ? words.searching : words.foundNothing(text, state.scopes.size > 0);
}

/** What was found, while something is asked for. */
function foundIn({ query, answer }: State) {
  if (!asks(query) || !answer || answer.result === 'failed') return undefined;
  return { query: answer.query, result: answer.result };
}
