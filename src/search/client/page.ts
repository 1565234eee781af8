import { nothing, render } from 'lit-html';
import { loadSearchWords } from '../../i18n/load-search-words.ts';
import type { Locale } from '../../model/site.ts';
import type { SearchQuery } from '../query/result.ts';
import type { Facet } from '../record.ts';
import { addressOf, readQuery } from './address.ts';
import { changed } from './change-query.ts';
import { connect } from './connection.ts';
import { asks } from './dialog/asks.ts';
import type { Answer, PageContext, PageState } from './page-state.ts';
import { statusText } from './status-text.ts';
import { facetsView } from './views/facets.ts';
import { resultsView } from './views/results.ts';
import { whyNothing } from './why-nothing.ts';

/** Makes the search page work: its address says what is asked for, and everything on it follows the address. */
export async function startSearchPage(): Promise<void> {
  const form = part<HTMLFormElement>('#search');
  const field = part<HTMLInputElement>('#search input[name=q]');
  const facets = part('#facets');
  const results = part('#results');
  const status = part('#results [role=status]');
  const found = part('#found');
  const asked = part('.search-asked');
  const retry = part('#retry');
  /** On paper the address of the page; there is none where the site does not know its own. */
  const printed = document.querySelector('.printed-address');
  const printedAddress = printed?.textContent ?? '';

  const { base = '/', facets: names = '{}' } = form.dataset;
  const connection = connect(base);
  const words = await loadSearchWords(document.documentElement.lang as Locale);
  const unfolded = new Set<Facet>();
  const context: PageContext = {
    words,
    facets: JSON.parse(names) as Record<Facet, string>,
    base,
    unfolded,
    unfold(facet) {
      unfolded.add(facet);
      paint(state);
    },
    visit,
  };
  let state: PageState = { phase: 'idle', query: queryOfAddress() };
  /** What is typed next begins an entry of the history of its own. */
  let submitted = false;

  function visit(query: SearchQuery, how: 'pushState' | 'replaceState' = 'pushState'): void {
    submitted = false;
    try {
      history[how](null, '', addressOf(query));
    } catch {
      // Safari refuses more than a hundred in half a minute; the address follows with the next.
    }
    void show(query);
  }

  async function show(query: SearchQuery): Promise<void> {
    const aim = aimOf(query);
    if (aim !== 'entries') {
      paint({ phase: aim === 'nothing' ? 'idle' : 'done', query });
      return;
    }
    paint({ ...state, phase: 'searching', query });
    const result = await connection.ask(query);
    if (result === undefined || state.query !== query) return;
    if (result === 'failed') {
      paint({ phase: 'failed', query });
      return;
    }
    const answer: Answer = { query, result };
    paint({ phase: 'done', query, answer });
    if (result.exact + result.approximate > 0) return;
    const why = await whyNothing(query, connection.ask);
    if (why && state.query === query) {
      paint({ phase: 'done', query, answer: { ...answer, nothing: why } });
    }
  }

  function paint(next: PageState): void {
    state = next;
    const focused = document.activeElement;
    const before = found.querySelectorAll('[data-entry-id]').length;
    render(facetsView(state, context), facets);
    render(state.phase === 'idle' ? nothing : resultsView(state, context), found);
    render(statusText(state, words), status);
    render(next.query.text === '' ? nothing : words.asked(next.query.text), asked);
    if (printed) printed.textContent = new URL(addressOf(state.query), printedAddress).href;
    results.dataset['searchState'] = state.phase;
    if (focused?.matches('.more-results')) {
      found.querySelectorAll<HTMLElement>('[data-entry-id] .entry-title')[before]?.focus();
    }
    // What was used may be gone; whoever goes on with the keyboard is not sent to the top.
    else if (focused?.isConnected === false) status.focus({ preventScroll: true });
  }

  function typed(): void {
    if (field.value === state.query.text) return;
    visit(changed(state.query, { text: field.value }), submitted ? 'pushState' : 'replaceState');
  }

  field.addEventListener('input', (event) => {
    // What an input method shows before it is done are not yet the words.
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  field.addEventListener('compositionend', typed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value === state.query.text) void show(state.query);
    else typed();
    submitted = true;
  });
  retry.addEventListener('click', () => {
    void show(state.query);
    status.focus();
  });
  window.addEventListener('popstate', () => {
    const query = queryOfAddress();
    field.value = query.text;
    void show(query);
  });
  // Something may have been typed meanwhile.
  if (field.value === state.query.text) void show(state.query);
  else typed();
}

function part<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new TypeError(`no ${selector} on the search page`);
  return found;
}

const queryOfAddress = (): SearchQuery => readQuery(new URLSearchParams(location.search));

/** Whether a query asks for entries, or for what can be in none, or for nothing. */
function aimOf(query: SearchQuery): 'entries' | 'punctuation' | 'nothing' {
  if (Object.keys(query.chosen).length > 0 || asks(query)) return 'entries';
  return query.text.trim() === '' ? 'nothing' : 'punctuation';
}
