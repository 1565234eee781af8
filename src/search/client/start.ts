/** Loads the code of the search page when there is something to search for, or somebody is about to. */
export function startWhenUsed(): void {
  const form = document.querySelector('#search');
  const field = form?.querySelector('input');
  const results = document.querySelector<HTMLElement>('#results');
  let page: Promise<void> | undefined;
  const start = (): void => {
    page ??= import('./page.ts')
      .then(({ startSearchPage }) => startSearchPage())
      .catch(() => {
        if (results) results.dataset['searchState'] = 'failed';
        document.querySelector('#retry')?.addEventListener('click', () => {
          location.reload();
        });
      });
  };
  if (location.search === '') {
    for (const use of ['focusin', 'input']) form?.addEventListener(use, start, { once: true });
    return;
  }
  if (field) field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (results) results.dataset['searchState'] = 'searching';
  start();
}
