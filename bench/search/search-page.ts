import type { Browser, Page, Request } from 'playwright-core';

/** What a page shows for a query, and how it came to it. */
export interface Shown {
  /** From the key to painted results, in milliseconds. */
  latency: number;
  /** What came over the wire for it, in bytes, compressed; without headers, which are the server's matter. */
  bytes: number;
  /** The results in their order. */
  ids: string[];
  /** How many of them are said not to contain the words. */
  approximate: number;
  /** The longest time that the page's thread was blocked meanwhile, in milliseconds; 0 below 50. */
  blocked: number;
}

/** A search page in a browser that has never been there. */
export interface SearchPage {
  page: Page;
  /** Types a query in the place of the one before, as if pasted, and waits for its results. */
  type(query: string): Promise<Shown>;
  close(): Promise<void>;
}

declare global {
  /** Set in the page by {@link watch}. */
  var benchShown: { latency: number; blocked: number } | undefined;
}

/** What every page loads whether it searches or not. */
const PAGE_ITSELF = new Set(['document', 'stylesheet', 'image', 'font', 'manifest']);

const INPUT = 'main input[name=q]';

/** Opens a search page, ours or a peer's, with nothing in its cache. */
export async function openSearchPage(browser: Browser, url: string): Promise<SearchPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let bytes = 0;
  const pending = new Set<Request>();
  const counted: Promise<void>[] = [];
  const count = async (request: Request): Promise<void> => {
    if (PAGE_ITSELF.has(request.resourceType())) return;
    const { responseBodySize } = await request.sizes();
    const length = Number((await request.response())?.headers()['content-length'] ?? 0);
    // Of a worker's own program Chromium tells no size.
    bytes += responseBodySize === 0 ? length : responseBodySize;
  };
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => {
    pending.delete(request);
    counted.push(count(request));
  });
  page.on('requestfailed', (request) => pending.delete(request));
  const quiet = async (): Promise<void> => {
    while (pending.size > 0) await page.waitForTimeout(5);
    await Promise.all(counted.splice(0));
  };

  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await quiet();
  return {
    page,
    async type(query) {
      const before = bytes;
      await page.evaluate((input) => {
        globalThis.benchShown = undefined;
        document.querySelector<HTMLInputElement>(input)?.select();
      }, INPUT);
      await page.locator(INPUT).focus();
      await page.keyboard.insertText(query);
      const shown = await page.waitForFunction(() => globalThis.benchShown);
      const { latency, blocked } = (await shown.jsonValue()) ?? { latency: NaN, blocked: NaN };
      const results = await page.$$eval('#results li[data-entry-id]', (items) =>
        items.map((item) => ({
          id: item.getAttribute('data-entry-id') ?? '',
          approximate: item.hasAttribute('data-approximate'),
        })),
      );
      await quiet();
      return {
        latency,
        blocked,
        bytes: bytes - before,
        ids: results.map(({ id }) => id),
        approximate: results.filter(({ approximate }) => approximate).length,
      };
    },
    close: () => context.close(),
  };
}

/** Runs in the page before everything else: notes each key, and when its results have been painted. */
function watch(): void {
  let key: number | undefined;
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  addEventListener('input', ({ timeStamp }) => (key = timeStamp), true);
  new MutationObserver(() => {
    if (key === undefined || !document.querySelector('#results[data-search-state=done]')) return;
    const started = key;
    key = undefined;
    // The second frame begins when the first, with the results in it, has been painted.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const latency = performance.now() - started;
        tasks.push(...observer.takeRecords());
        // What ran before the key is not this query's.
        const own = tasks.filter(({ startTime, duration }) => startTime + duration > started);
        tasks.length = 0;
        const blocked = Math.max(0, ...own.map(({ duration }) => duration));
        globalThis.benchShown = { latency, blocked };
      }),
    );
  }).observe(document, { subtree: true, attributeFilter: ['data-search-state'] });
}
