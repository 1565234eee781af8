import type { SearchDialog } from './dialog.ts';

/**
 * Makes the search field of a page open the dialog when it is used, also by `/` and Ctrl or ⌘ with K, and
 * marks what was searched for on the page that a result opened. All of it is loaded only then.
 */
export function startSearchField(): void {
  const form = document.querySelector<HTMLFormElement>('.search-form');
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!field) return;
  const use = form
    ? opener(form, field)
    : () => {
        field.select();
      };
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    // What is typed while the dialog is being loaded goes into the field, and from there into the dialog.
    const before = document.activeElement;
    field.focus({ preventScroll: true });
    use(before);
  });
  if (!form) return;
  field.addEventListener('click', () => {
    use(field);
  });
  if (new URLSearchParams(location.search).has('q')) {
    void import('./mark-target.ts').then(({ markTargets }) => {
      markTargets();
    });
  }
}

/** What opens the dialog of a form, which is loaded when somebody is about to use it. */
function opener(form: HTMLFormElement, field: HTMLInputElement): (before: unknown) => void {
  let dialog: Promise<SearchDialog | undefined> | undefined;
  let composing = false;
  const load = (): Promise<SearchDialog | undefined> =>
    (dialog ??= import('./dialog.ts')
      .then(({ createDialog }) => createDialog(form))
      .catch(() => {
        // The form still leads to the search page; another use tries again.
        dialog = undefined;
        return undefined;
      }));
  const open = (before: unknown = field): void => {
    void load().then((loaded) => {
      // What is being composed would be lost.
      if (!loaded || composing) return;
      // Whatever has the focus when the dialog opens gets it back.
      if (before !== field && document.activeElement === field) {
        field.blur();
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      }
      loaded.open(field.value);
    });
  };
  for (const event of ['focus', 'pointerenter']) field.addEventListener(event, () => void load());
  field.addEventListener('compositionstart', () => {
    composing = true;
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    if (field.value !== '') open();
  });
  field.addEventListener('input', () => {
    if (field.value !== '') open();
  });
  return open;
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !(target instanceof Element && target.closest(EDITABLE));
}

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';
