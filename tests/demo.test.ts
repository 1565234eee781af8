import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBuiltIndex } from '../scripts/search/open-built-index.ts';
import { serve, type Served } from '../scripts/serve.ts';
import { readContent } from '../src/content/read.ts';
import { requireValid } from '../src/content/require-valid.ts';
import type { PublishedSite } from '../src/content/published.ts';
import { publishFor } from '../src/publish/publish-for.ts';
import { search } from '../src/search/query/query.ts';
import { violationsOn } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { type CommandResult, duizhao } from './support/command.ts';
import { errorsIn } from './support/html-errors.ts';
import { overflowOf } from './support/page-shape.ts';
import { builtPages } from './support/pages.ts';
import { sampleOf } from './support/sample-of.ts';
import { DEMO } from './support/sites.ts';

/** What is looked at with a browser is much the same on the pages of a kind. */
const EACH = 12;
const WIDTHS = [320, 768, 1440];

/** The content of the demo changes; so that no test holds on to a sentence of it, nothing here names one. */
describe('the demo', () => {
  const newPage = useBrowser();
  let folder = '';
  let dist = '';
  let built: CommandResult;
  let served: Served;
  let published: PublishedSite;
  let pages: Map<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duizhao-demo-'));
    dist = join(folder, 'dist');
    built = await duizhao('build', '--content', DEMO, '--out', dist);
    published = await publishFor(DEMO, requireValid(await readContent(DEMO), DEMO));
    pages = await builtPages(dist);
    served = await serve(dist, '/', 0);
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  const entries = () => Object.values(published.entries).flat();
  /** The names of reviews that have entries, the latest last. */
  const reviews = () => published.reviews.map(({ id }) => id).toSorted();

  it('is built, so that no link of it leads nowhere', () => {
    expect([built.code, built.stderr]).toEqual([0, expect.not.stringContaining('错误')]);
    expect(entries().length).toBeGreaterThan(40);
    expect(reviews().length).toBeGreaterThan(1);
  });

  it('has no error that `check` finds', async () => {
    const { code, stdout } = await duizhao('check', '--content', DEMO, '--json');
    const found = JSON.parse(stdout) as { level: string }[];
    expect([code, found.filter(({ level }) => level === 'error')]).toEqual([0, []]);
  });

  it('has each entry on the page of its review, and problems and measures on pages of their own', () => {
    const own = new Map([
      ['problem', 'problems'],
      ['measure', 'measures'],
    ]);
    const missing = Object.entries(published.entries).flatMap(([kind, items]) =>
      items.flatMap(({ id }) => {
        const [review = ''] = id.split('/');
        const address = own.get(kind);
        const on = [`/reviews/${review}/`, ...(address ? [`/${address}/${id}/`] : [])];
        return on.filter((page) => !pages.get(page)?.includes(` data-entry-id="${id}"`));
      }),
    );
    expect(missing).toEqual([]);
  });

  it('is found entry by entry when their titles are searched', async () => {
    const missing = await withBuiltIndex(dist, async (index) => {
      const lost: string[] = [];
      for (const { id, data } of entries()) {
        const query = { text: data.title, chosen: {}, sort: 'relevance', byYear: false } as const;
        const { hits } = await search(index, { ...query, limit: Infinity });
        if (!hits.some((hit) => hit.id === id)) lost.push(`${id} ${data.title}`);
      }
      return lost;
    });
    expect(missing).toEqual([]);
  });

  it('is valid HTML by the rules of html-validate', async () => {
    const errors: string[] = [];
    for (const [address, html] of sampleOf([...pages], EACH)) {
      errors.push(...(await errorsIn(html)).map((error) => `${address} ${error}`));
    }
    expect(errors).toEqual([]);
  });

  it(
    'has no violation that axe finds, and fits the width of a phone, a tablet and a desk screen',
    { timeout: 600_000 },
    async () => {
      const page = await newPage();
      const wrong: string[] = [];
      for (const address of sampleOf([...pages.keys()], EACH)) {
        await page.goto(`${served.url}${address.slice(1)}`);
        wrong.push(...(await violationsOn(page)).map((found) => `${address}: ${found}`));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          if ((await overflowOf(page)) > 0) wrong.push(`${address} is wider than ${width}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('is printed, report and ledger', { timeout: 600_000 }, async () => {
    const printed = sampleOf(reviews().toReversed(), reviews().length);
    const out = join(folder, 'print');
    const { code, stderr } = await duizhao('print', ...printed, '--content', DEMO, '--out', out);
    expect(code, stderr).toBe(0);
    const names = printed.flatMap((id) => [`${id}.pdf`, `${id}.ledger.pdf`]);
    expect((await readdir(out)).filter((name) => name.endsWith('.pdf'))).toEqual(names.sort());
  });
});
