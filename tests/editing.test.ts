import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { startDev } from './support/dev-server.ts';
import { YEARS } from './support/sites.ts';
import { temporaryFolder } from './support/temporary.ts';

const newPage = useBrowser();
const SOON = { timeout: 60_000 };

/** What a ledger says, without the parts that only editing shows. */
const ledgerIn = (html: string): string =>
  (parseHTML(html).document.querySelector('.ledger-page')?.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

const LEDGER = 'reviews/2022/ledger/';

describe('the same content', () => {
  it('is stated alike by a build and while it is edited', async () => {
    const built = await readFile(join(inject('dist'), LEDGER, 'index.html'), 'utf8');
    const { url } = await startDev(YEARS, {});
    const edited = await (await fetch(`${url}${LEDGER}`)).text();
    expect(ledgerIn(edited)).toBe(ledgerIn(built));
  });
});

describe('while content is edited', () => {
  it('each page names its file, and an error stands over it until it is mended', async () => {
    const content = join(await temporaryFolder(), 'content');
    await cp(YEARS, content, { recursive: true });
    const file = join(content, 'problems', '2024', 'p01.mdx');
    const right = await readFile(file, 'utf8');
    const { url } = await startDev(content, {});
    const page = await newPage();
    await page.goto(`${url}problems/2024/p01/`);
    expect(await page.locator('.source-file code').innerText()).toBe('problems/2024/p01.mdx');

    await writeFile(file, right.replace('title: ', 'title：'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ state: 'attached', ...SOON });
    const shown = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(shown).toContain('请改成半角的冒号');
    expect(shown).toContain(`${file}:2:`);
    // A page that is opened meanwhile shows it too.
    await page.goto(`${url}measures/`);
    await overlay.waitFor({ state: 'attached', ...SOON });

    await writeFile(file, right);
    await overlay.waitFor({ state: 'detached', ...SOON });
    expect(await page.locator('h1').innerText()).toBe('措施');
  });
});
