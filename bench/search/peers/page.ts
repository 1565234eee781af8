import type { Engine } from './peer.ts';

declare global {
  /** Everything that is found for a text, for the benchmark. */
  var askEngine: (text: string) => Promise<string[]>;
}

/** How many results are shown. */
const SHOWN = 10;

/** A search page of the plainest kind, which behaves as ours: opens the engine with the first key. */
export function startPage(open: () => Promise<Engine>): void {
  const input = document.querySelector('input');
  const results = document.querySelector<HTMLElement>('#results');
  if (!input || !results) return;
  let engine: Promise<Engine> | undefined;
  globalThis.askEngine = async (text) => (await (engine ??= open())).search(text);

  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- nobody waits for what is shown
  input.addEventListener('input', async () => {
    const text = input.value;
    results.dataset['searchState'] = 'searching';
    const { search, title } = await (engine ??= open());
    const found = await search(text);
    const shown = found.slice(0, SHOWN).map(async (key) => {
      const item = document.createElement('li');
      item.dataset['entryId'] = key;
      item.textContent = (await title(key)) ?? '';
      return item;
    });
    results.replaceChildren(String(found.length), ...(await Promise.all(shown)));
    results.dataset['searchState'] = 'done';
  });
}

/** What a peer with one file loads. */
export async function load<Data>(): Promise<Data> {
  return (await (await fetch('data.json')).json()) as Data;
}
