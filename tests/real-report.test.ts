import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Diagnostic } from '../src/check/diagnostic.ts';
import { serve } from '../scripts/serve.ts';
import { withoutWhiteSpace } from '../src/model/document.ts';
import { useBrowser } from './support/browser.ts';
import { duizhao } from './support/command.ts';
import { temporaryFolder } from './support/temporary.ts';

/** A folder with real reports, which are no part of this project. */
const DOCUMENTS = process.env['DUIZHAO_DOCUMENTS'] ?? '';
const newPage = useBrowser();

describe.skipIf(DOCUMENTS === '')(
  'a real report (set DUIZHAO_DOCUMENTS to the folder that holds review-2021.txt)',
  () => {
    it('is doubted where an attentive reader would doubt it, and nowhere refused', async () => {
      const folder = await temporaryFolder();
      const content = join(folder, 'content');
      const source = join(DOCUMENTS, 'review-2021.txt');
      await duizhao('import', source, '--review', '2021', '--year', '2021', '--content', content);
      const { code, stdout } = await duizhao('check', '--json', '--content', content);
      expect(code).toBe(0);
      const diagnostics = JSON.parse(stdout) as Diagnostic[];
      const counts: Record<string, number> = {};
      for (const { rule } of diagnostics) counts[rule] = (counts[rule] ?? 0) + 1;
      expect(counts).toEqual({
        'already-done': 1,
        'count-mismatch': 1,
        'enumerator-gap': 1,
        'followup-missing': 1,
        'measure-vague': 1,
        'problem-incomplete': 9,
        'target-not-raised': 2,
        // The report has no title: the one that import proposes.
        'to-confirm': 1,
        unchecked: 1,
        unlinked: 1,
      });
      const lowered = diagnostics.find(({ message }) => message.includes('集中学习'));
      expect(lowered?.message).toBe(
        '“集中学习”的目标是不少于20次，低于本报告说已经达到的22次（“集体学习22次”）。请核对两个数字说的是不是一件事，不是的请改 metric；原文就是这样的，请写 ignore 和理由。',
      );
    });

    it('becomes a site on which its problems are found, and its document is whole', async () => {
      const folder = await temporaryFolder();
      const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
      const source = join(DOCUMENTS, 'review-2021.txt');
      const imported = await duizhao(
        ...['import', source, '--review', '2021', '--year', '2021', '--content', content],
      );
      expect(imported.stdout).toContain('部分 4，方面 6，问题 16，无此类问题的说明 3');
      expect((await duizhao('build', '--content', content, '--out', dist)).code).toBe(0);
      const served = await serve(dist, '/', 0);
      onTestFinished(() => served.close());

      const page = await newPage();
      await page.goto(served.url);
      await page.getByRole('link', { name: '2021年', exact: true }).first().click();
      await page.waitForURL('**/reviews/2021/');
      expect(await page.locator('.card.problem').count()).toBe(16);

      await page.goto(`${served.url}search/`);
      await page.locator('input[name=q]').pressSequentially('租车');
      await page.waitForSelector('[data-search-state=done]');
      const first = page.locator('li[data-entry-id]').first();
      expect(await first.getAttribute('data-entry-id')).toBe('2021/p10');
      await first.locator('.entry-title').click();
      await page.waitForURL(
        ({ pathname, hash }) => pathname === '/reviews/2021/' && hash === '#2021-p10',
      );
      expect(await page.locator('[data-entry-id="2021/p10"]').innerText()).toContain('租车');

      await page.goto(`${served.url}reviews/2021/full/`);
      const shown = await page
        .locator('[data-full-text]')
        .evaluate((element) => element.textContent);
      const text = await readFile(source, 'utf8');
      expect(withoutWhiteSpace(shown)).toBe(withoutWhiteSpace(text));

      const printed = await duizhao('print', '2021', '--content', content, '--out', folder);
      expect(printed.code).toBe(0);
      expect((await stat(join(folder, '2021.pdf'))).size).toBeGreaterThan(10_000);
    });
  },
);
