import type { Engine } from './peer.ts';

/** What is used of Pagefind's program, which is part of what it writes. */
interface Pagefind {
  search(text: string): Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  data(): Promise<{ meta: { title?: string } }>;
}

/** Opens Pagefind as it comes, with its own worker. */
export async function open(): Promise<Engine> {
  const address = new URL('pagefind/pagefind.js', document.baseURI).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  let found = new Map<string, Result>();
  return {
    async search(text) {
      const { results } = await pagefind.search(text);
      found = new Map(results.map((result) => [result.id, result]));
      return [...found.keys()];
    },
    title: async (key) => (await found.get(key)?.data())?.meta.title,
  };
}
