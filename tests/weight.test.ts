import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { SECURITY_POLICY } from '../scripts/security-policy.ts';
import { useBrowser } from './support/browser.ts';
import { ROOT } from './support/command.ts';
import { PAGE_TYPES } from './support/page-types.ts';
import { builtPages } from './support/pages.ts';

const newPage = useBrowser();
const site = inject('site');

/** Bytes, as a server compresses them at its best. */
const MOST = { javascript: 3 * 1024, css: 15 * 1024 };

/** Before the first search, as a page is when it has been loaded. */
const UNASKED = Object.entries(PAGE_TYPES).map(
  ([name, path]) => [name, path.replace(/\?.*$/u, '')] as const,
);

describe.each(UNASKED)('the page %s', (_, path) => {
  it('loads little code and style, all of it from its own host', async () => {
    const page = await newPage();
    const hosts = new Set<string>();
    const weights = { javascript: 0, css: 0 };
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const loaded: Promise<void>[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      for (const kind of ['javascript', 'css'] as const) {
        if (!type.startsWith(`text/${kind}`)) continue;
        loaded.push(
          response.body().then((body) => {
            weights[kind] += gzipSync(body, { level: 9 }).length;
          }),
        );
      }
    });
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    await Promise.all(loaded);
    expect(weights.css).toBeGreaterThan(0);
    expect(weights.css, 'bytes of CSS').toBeLessThanOrEqual(MOST.css);
    expect(weights.javascript, 'bytes of JavaScript').toBeLessThanOrEqual(MOST.javascript);
    expect([...hosts]).toEqual([new URL(site).host]);
  });
});

describe('under the policy of docs/publishing.md', () => {
  it.each(Object.entries(PAGE_TYPES))('nothing of the page %s is refused', async (name, path) => {
    const page = await newPage();
    const refused = await watchRefusals(page);
    const response = await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-security-policy']).toBe(SECURITY_POLICY);
    if (name === 'search') {
      await page.waitForSelector('[data-search-state=done]');
      expect(await page.locator('li[data-entry-id]').count()).toBeGreaterThan(0);
    }
    expect(await refused()).toEqual([]);
  });

  it('an inline script is refused, and that is noticed here', async () => {
    const page = await newPage();
    const refused = await watchRefusals(page);
    await page.route(site, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</body>', '<script>1</script></body>');
      await route.fulfill({ response, body });
    });
    await page.goto(site);
    expect((await refused()).join('\n')).toContain('script-src');
  });

  it('that policy is the one that a preview has', async () => {
    for (const name of ['publishing.md', 'publishing.zh-CN.md']) {
      expect(await readFile(join(ROOT, 'docs', name), 'utf8'), name).toContain(SECURITY_POLICY);
    }
  });
});

describe('the HTML of every page', () => {
  it('holds no script, style or handler that such a policy would refuse', async () => {
    const pages = await builtPages(inject('dist'));
    const refused = [...pages].flatMap(([address, html]) =>
      inlineCode(html).map((found) => `${address} ${found}`),
    );
    expect(refused).toEqual([]);
    expect(pages.size).toBeGreaterThan(40);
  });

  it('is searched for all of them', () => {
    const html = `<style></style><p style="">1</p><a href=" JavaScript:alert(1)" onclick="">2</a>
      <script>1</script><script type="module">1</script><script src="/a.js"></script>
      <script type="application/ld+json">{}</script>`;
    expect(inlineCode(html)).toEqual([
      '<style>',
      '<p style>',
      '<a href="javascript:">',
      '<a onclick>',
      '<script>',
      '<script>',
    ]);
  });
});

/** What a page holds that a policy without `unsafe-inline` refuses. */
function inlineCode(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(element, attributes) {
      const isData = attributes['type'] === 'application/ld+json';
      if (element === 'style') found.push('<style>');
      if (element === 'script' && attributes['src'] === undefined && !isData) {
        found.push('<script>');
      }
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'style' || name.startsWith('on')) found.push(`<${element} ${name}>`);
        if (/^\s*javascript:/iu.test(value)) found.push(`<${element} ${name}="javascript:">`);
      }
    },
  });
  parser.end(html);
  return found;
}

/** Notes what a page's policy refuses, and every error that its console tells. */
async function watchRefusals(page: Page): Promise<() => Promise<string[]>> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      refused.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  return async () => {
    const refused: unknown = await page.evaluate(() => Reflect.get(window, 'refused'));
    return [...errors, ...(Array.isArray(refused) ? refused.map(String) : ['not watched'])];
  };
}
