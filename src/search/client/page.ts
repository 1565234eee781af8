import { interfaceOf } from '../../i18n/interface.ts';
import type { Locale } from '../../model/site.ts';
import type { MarkedText } from '../query/marks.ts';
import type { SearchHit, SearchQuery } from '../query/result.ts';
import type { SearchAnswer, SearchRequest } from './worker.ts';

/** How many results the page shows. */
const SHOWN = 50;

/** Makes the search page work: what is typed and chosen is in the address, and the results follow it. */
export function startSearchPage(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const results = document.querySelector<HTMLElement>('#results');
  if (!form || !results) return;
  const words = interfaceOf(form.dataset['locale'] as Locale);
  const base = form.dataset['base'] ?? '/';
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let latest = 0;

  const show = (): void => {
    const query = queryOf(form);
    latest += 1;
    if (query.text.trim() === '') {
      render(results, 'idle', words.searchEmpty, []);
      return;
    }
    render(results, 'searching', words.searching);
    const request: SearchRequest = {
      turn: latest,
      base: new URL(base, location.href).href,
      query,
    };
    worker.postMessage(request);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.turn !== latest) return;
    if (!data.result) {
      render(results, 'failed', words.searchFailed, []);
      return;
    }
    const { text } = queryOf(form);
    const { exact, hits } = data.result;
    const count = exact === 0 ? words.noResults(text) : words.results(exact);
    const items = hits.map((hit) => resultItem(hit));
    render(results, 'done', count, items);
  });

  // Without a query in the address, what has been typed meanwhile stays.
  if (location.search !== '') restore(form);
  form.addEventListener('input', () => {
    history.replaceState(null, '', addressOf(form));
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', addressOf(form));
    show();
  });
  window.addEventListener('popstate', () => {
    restore(form);
    show();
  });
  show();
}

function queryOf(form: HTMLFormElement): SearchQuery {
  const data = new FormData(form);
  const texts = (name: string) => data.getAll(name).map(String);
  return { text: texts('q')[0] ?? '', chosen: { year: texts('year'), kind: texts('kind') }, sort: 'relevance', byYear: false, limit: SHOWN };
}

function addressOf(form: HTMLFormElement): string {
  const { text, chosen } = queryOf(form);
  const parameters = new URLSearchParams([
    ...(text === '' ? [] : [['q', text]]),
    ...(chosen.year ?? []).map((year) => ['year', year]),
    ...(chosen.kind ?? []).map((kind) => ['kind', kind]),
  ]);
  return parameters.size > 0 ? `?${parameters}` : location.pathname;
}

function restore(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'checkbox')
      input.checked = parameters.getAll(input.name).includes(input.value);
    else input.value = parameters.get(input.name) ?? '';
  }
}

function render(results: HTMLElement, state: string, message: string, items?: HTMLElement[]): void {
  results.querySelector('.search-count')?.replaceChildren(message);
  if (items) results.querySelector('.search-results')?.replaceChildren(...items);
  results.dataset['searchState'] = state;
}

function resultItem(hit: SearchHit): HTMLElement {
  const item = document.createElement('li');
  item.dataset['entryId'] = hit.id;
  const title = document.createElement('a');
  title.href = hit.url;
  title.append(...marked(hit.title));
  const facts = document.createElement('p');
  facts.className = 'card-label';
  for (const fact of [hit.facts.year, hit.facts.kind]) {
    if (fact === undefined) continue;
    const span = document.createElement('span');
    span.textContent = fact;
    facts.append(span);
  }
  const text = document.createElement('p');
  text.append(...marked(hit.excerpt));
  item.append(facts, title, text);
  return item;
}

function marked(parts: MarkedText[]): (Text | HTMLElement)[] {
  return parts.map(({ text, hit }) => {
    if (!hit) return new Text(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
