import { render } from 'lit-html';
import { loadSearchWords } from '../../i18n/load-search-words.ts';
import type { Locale } from '../../model/site.ts';
import sheet from '../../styles/search-dialog.css?url';
import { type Connection, connect } from './connection.ts';
import { asks } from './dialog/asks.ts';
import { resultsAddress } from './dialog/groups.ts';
import { lockScroll } from './dialog/lock-scroll.ts';
import { chosenBy, type Scope } from './dialog/scope.ts';
import { dialogView, type Frame, INPUT, optionId, type State } from './dialog/view.ts';

/** How many results the dialog shows: about what fits on a screen. */
const SHOWN = 8;

/** The dialog of a search field. */
export interface SearchDialog {
  /** Opens it with what has been typed so far. */
  open(text: string): void;
}

/**
 * Makes the dialog of a search form: a combobox whose list holds what is found by what is typed.
 * What is typed is given back to the form when it closes.
 */
export async function createDialog(form: HTMLFormElement): Promise<SearchDialog> {
  const field = form.querySelector('input');
  const base = form.dataset['base'] ?? '/';
  const locale = document.documentElement.lang as Locale;
  const [words] = await Promise.all([loadSearchWords(locale), loadSheet()]);
  const frame: Frame = {
    words,
    base,
    label: field?.getAttribute('aria-label') ?? '',
    hint: field?.placeholder ?? '',
    scopes: JSON.parse(form.dataset['scopes'] ?? '[]') as Scope[],
  };
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', frame.label);
  const state: State = { query: queryFor('', []), scopes: new Set(), searching: false };
  let connection: Connection | undefined;
  let unlock: (() => void) | undefined;

  const show = (changes: Partial<State> = {}): void => {
    Object.assign(state, changes);
    render(dialogView(frame, state, { toggle, close, leave }), dialog);
    if (state.active === undefined) return;
    dialog.querySelector(`#${optionId(state.active)}`)?.scrollIntoView({ block: 'nearest' });
  };
  const input = (): HTMLInputElement | null => dialog.querySelector(`#${INPUT}`);
  const options = () => dialog.querySelectorAll<HTMLElement>('[role=option]');
  const close = (): void => {
    dialog.close();
  };
  const leave = (event: MouseEvent): void => {
    // Otherwise it opens beside this page, which stays as it is.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) close();
  };

  const search = async (scopes: ReadonlySet<Scope> = state.scopes): Promise<void> => {
    const query = queryFor(input()?.value ?? '', [...scopes]);
    show({ query, scopes, searching: asks(query), active: undefined });
    if (!asks(query)) return;
    connection ??= connect(base);
    const result = await connection.ask(query);
    if (result === undefined || state.query !== query) return;
    show({ answer: { query, result }, searching: false });
  };
  /** Loads the index while somebody begins to type; a search takes the place of it. */
  const prepare = async (): Promise<void> => {
    connection ??= connect(base);
    await connection.ask({ ...queryFor('', []), limit: 0 });
  };
  const toggle = (scope: Scope): void => {
    const scopes = new Set(state.scopes);
    if (!scopes.delete(scope)) scopes.add(scope);
    void search(scopes);
  };
  const openChosen = (): void => {
    if (state.active !== undefined) options()[state.active]?.click();
    else if (asks(state.query)) location.assign(resultsAddress(state.query, base));
  };

  let composing = false;
  dialog.addEventListener('compositionstart', () => {
    composing = true;
  });
  dialog.addEventListener('compositionend', () => {
    composing = false;
    void search();
  });
  dialog.addEventListener('input', () => {
    if (!composing && input()?.value !== state.query.text) void search();
  });
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    openChosen();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      // A search field would be emptied by it.
      event.preventDefault();
      if (composing) return;
      if (state.active === undefined) close();
      else show({ active: undefined });
      return;
    }
    if (composing || event.target !== input()) return;
    const active = moveActive(event, state.active, options().length);
    if (active === state.active) return;
    if (active !== undefined) event.preventDefault();
    show({ active });
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close();
  });
  dialog.addEventListener('close', () => {
    unlock?.();
    show({ active: undefined });
    if (field) field.value = input()?.value ?? '';
  });

  show();
  document.body.append(dialog);
  return {
    open(text) {
      const box = input();
      if (!box) return;
      if (!dialog.open) {
        box.value = text;
        unlock = lockScroll();
        dialog.showModal();
        void prepare();
        void search();
      }
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    },
  };
}

const queryFor = (text: string, scopes: readonly Scope[]): State['query'] => ({
  text,
  chosen: chosenBy(scopes),
  sort: 'relevance',
  byYear: false,
  limit: SHOWN,
});

/** Which option a key makes the active one: at either end of the list is the field itself. */
function moveActive(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  active: number | undefined,
  count: number,
): number | undefined {
  const move = !altKey && !ctrlKey && !metaKey && !shiftKey && count > 0;
  if (key === 'ArrowDown' && move) {
    return active === undefined ? 0 : active === count - 1 ? undefined : active + 1;
  }
  if (key === 'ArrowUp' && move) {
    return active === undefined ? count - 1 : active === 0 ? undefined : active - 1;
  }
  // These move the cursor in the field.
  return ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key) ? undefined : active;
}

/** Its style is no part of what every page loads. */
function loadSheet(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  const loaded = new Promise<void>((resolve) => {
    for (const end of ['load', 'error']) {
      link.addEventListener(end, () => {
        resolve();
      });
    }
  });
  document.head.append(link);
  return loaded;
}
