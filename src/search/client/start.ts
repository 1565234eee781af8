/** Loads the code of the search page when there is something to search for, or somebody is about to. */
export function startWhenUsed(): void {
  const form = document.querySelector('#search');
  let page: Promise<void> | undefined;
  const start = (): void => {
    page ??= import('./page.ts').then(({ startSearchPage }) => {
      startSearchPage();
    });
  };
  if (location.search !== '') start();
  // A box that is ticked gets no focus in every browser.
  else for (const use of ['focusin', 'input']) form?.addEventListener(use, start, { once: true });
}
