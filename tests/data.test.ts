import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Row } from '../src/export/data/table.ts';
import { TABLES } from '../src/export/data/tables.ts';
import { readCsv } from '../src/testing/read-csv.ts';
import { useBrowser } from './support/browser.ts';
import { duizhao } from './support/command.ts';
import { writeContent } from './support/hostile-content.ts';
import { builtPages } from './support/pages.ts';
import { temporaryFolder } from './support/temporary.ts';

const newPage = useBrowser();
const dist = inject('dist');
const URL_OF_SITE = 'https://review.yunting.example';

const read = (...path: string[]): Promise<string> => readFile(join(dist, ...path), 'utf8');

/** The rows of a table as the site publishes them. */
async function rowsOf(table: string): Promise<Row[]> {
  const { rows } = JSON.parse(await read('data', `${table}.json`)) as { rows: Row[] };
  return rows;
}

/** The ids of the pages below an address: 2024/p01 of /problems/2024/p01/. */
function idsBelow(folder: string, pages: ReadonlyMap<string, string>): string[] {
  return [...pages.keys()]
    .filter((address) => address.startsWith(folder) && address !== folder)
    .map((address) => decodeURIComponent(address.slice(folder.length, -1)));
}

describe('the open data of the sample site', () => {
  it('holds as many rows in both formats as its page says', async () => {
    const page = await read('data', 'index.html');
    for (const { name } of TABLES) {
      const rows = await rowsOf(name);
      const cells = readCsv((await read('data', `${name}.csv`)).replace(/^\uFEFF/u, ''));
      expect(cells).toHaveLength(rows.length + 1);
      expect(rows.length, name).toBeGreaterThan(0);
      expect(page).toContain(`data-table="${name}" data-rows="${rows.length}"`);
    }
  });

  it('holds every problem, measure and theme that has a page, and no other', async () => {
    const pages = await builtPages(dist);
    for (const table of ['problems', 'measures', 'themes']) {
      const ids = (await rowsOf(table)).map(({ id }) => String(id));
      expect(ids.toSorted()).toEqual(idsBelow(`/${table}/`, pages).toSorted());
    }
  });

  it('names for each row a page of the site, and a place on it', async () => {
    const pages = await builtPages(dist);
    const broken: string[] = [];
    for (const { name } of TABLES) {
      for (const { url } of await rowsOf(name)) {
        const { origin, pathname, hash } = new URL(String(url));
        const page = pages.get(decodeURIComponent(pathname));
        const place = decodeURIComponent(hash.slice(1));
        if (origin !== URL_OF_SITE || !page || (place && !page.includes(`id="${place}"`))) {
          broken.push(String(url));
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('begins its CSV with the mark by which Excel knows UTF-8', async () => {
    const bytes = await readFile(join(dist, 'data', 'problems.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is what export gives for one review', async () => {
    const { stdout } = await duizhao('export', 'json', '2024');
    const { tables } = JSON.parse(stdout) as { tables: Record<string, Row[]> };
    const published = (await rowsOf('problems')).filter(({ review }) => review === '2024');
    expect(tables.problems).toEqual(published);
  });
});

describe('what other programs read of the sample site', () => {
  it('is a feed of reviews and later follow-ups, with whole addresses', async () => {
    const xml = await read('feed.xml');
    const page = await newPage();
    const feed = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.textContent);
      return {
        error: texts('parsererror'),
        links: texts('item > link'),
        days: texts('item > pubDate'),
      };
    }, xml);
    expect(feed.error).toEqual([]);
    const reviews = await rowsOf('reviews');
    expect(feed.links).toEqual(expect.arrayContaining(reviews.map(({ url }) => url)));
    expect(feed.links.length).toBeGreaterThan(reviews.length);
    for (const link of feed.links) expect(link.startsWith(`${URL_OF_SITE}/`)).toBe(true);
    const times = feed.days.map((day) => Date.parse(day));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('is a sitemap of all pages that have an address of their own, without a day of building', async () => {
    expect(await read('sitemap-index.xml')).toContain(`<loc>${URL_OF_SITE}/sitemap-0.xml</loc>`);
    const sitemap = await read('sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);
    const pages = [...(await builtPages(dist)).keys()]
      .filter((address) => address !== '/404.html' && address !== '/search/')
      .map((address) => new URL(address, URL_OF_SITE).href);
    expect(listed.toSorted()).toEqual(pages.toSorted());
    expect(sitemap).not.toContain('lastmod');
    expect(await read('robots.txt')).toContain(`Sitemap: ${URL_OF_SITE}/sitemap-index.xml`);
  });

  it('is in the head of every page: its address, its title, feed and sitemap', async () => {
    for (const [address, html] of await builtPages(dist)) {
      const [head = ''] = html.split('</head>');
      expect(head, address).toMatch(/<meta property="og:title" content="[^"]/u);
      expect(head, address).toContain('type="application/rss+xml"');
      expect(head, address).toContain('<link rel="sitemap" href="/sitemap-index.xml"');
      const url = new URL(address, URL_OF_SITE).href;
      expect(head.includes(`<link rel="canonical" href="${url}"`), address).toBe(
        address !== '/404.html',
      );
    }
  });

  it('says of every page in the words of schema.org what it is', async () => {
    const kinds: [RegExp, string][] = [
      [/^\/$/u, 'WebSite'],
      [/^\/reviews\/[^/]+\//u, 'Report'],
      [/^\/problems\/./u, 'CreativeWork'],
      [/^\/measures\/./u, 'CreativeWork'],
      [/^\/themes\/./u, 'CollectionPage'],
      [/^\/data\/$/u, 'Dataset'],
    ];
    const wrong: string[] = [];
    for (const [address, html] of await builtPages(dist)) {
      const [, json = '{"@graph":[]}'] =
        /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(html) ?? [];
      const graph = (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph'];
      const types = graph.map((thing) => thing['@type']);
      const kind = kinds.find(([pattern]) => pattern.test(address))?.[1];
      if (kind !== undefined && types[0] !== kind) wrong.push(`${address}: ${types.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a site that does not say where it stands', () => {
  it('has no feed and no sitemap, and names none; its data has addresses below the root', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    const out = join(folder, 'dist');
    const problems = new Map([
      ['p01.mdx', '---\ntitle: "=1+1"\n---\n\n台账不全。\n'],
      ['p02.mdx', '---\ntitle: 内部事项\naudience: internal\n---\n\n不公开。\n'],
    ]);
    await writeContent(content, problems);
    const { code, stderr } = await duizhao('build', '--content', content, '--out', out);
    expect(code, stderr).toBe(0);
    for (const name of ['feed.xml', 'sitemap-index.xml', 'robots.txt']) {
      expect(existsSync(join(out, name)), name).toBe(false);
    }
    const home = await readFile(join(out, 'index.html'), 'utf8');
    expect(home).not.toMatch(/rel="(?:canonical|alternate|sitemap)"|property="og:url"/u);
    const data = await readFile(join(out, 'data', 'problems.json'), 'utf8');
    expect(data).toContain('"url": "/problems/2024/p01/"');
    expect(data).not.toMatch(/2024\/p02|内部事项|不公开/u);
    const [, row] = readCsv(
      (await readFile(join(out, 'data', 'problems.csv'), 'utf8')).replace(/^\uFEFF/u, ''),
    );
    expect(row).toContain("'=1+1");
  });
});
