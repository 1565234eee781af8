import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../scripts/serve.ts';
import { attack, CANARY, entryFile, TITLE } from './fixtures/hostile/case.ts';
import { SECRET } from './fixtures/hostile/components.ts';
import { inertInputs, refusedInputs } from './fixtures/hostile.ts';
import { useBrowser } from './support/browser.ts';
import { duizhaoWith } from './support/command.ts';
import { startDev } from './support/dev-server.ts';
import { writeContent } from './support/hostile-content.ts';
import { temporaryFolder } from './support/temporary.ts';
import { traces } from './support/traces.ts';

const newPage = useBrowser();

/** How long a change may take to be seen on a busy machine. */
const SOON = { timeout: 30_000 };

/** The name of the file of the nth input. */
const nameOf = ({ name }: { name?: string }, index: number): string =>
  name ?? `p${String(index).padStart(3, '0')}.mdx`;

/** A line of a report: place, level, message, rule. */
const REPORTED = /^(.+:\d+:\d+) {2}错误 {2}(.+) {2}\[([a-z0-9-]+)\]$/u;

describe('content that is hostile', () => {
  it('is refused by a build: all of it in one run, each file with line, column, message and rule', async () => {
    const folder = await temporaryFolder();
    const { canary, env, found } = await traces(folder);
    const before = await readdir(folder);
    const inputs = refusedInputs(canary);
    const content = join(folder, 'content');
    const files = inputs.map(
      (input, index) =>
        [nameOf(input, index), input.file ?? entryFile(input.front, input.body)] as const,
    );
    await writeContent(content, new Map(files));
    const dist = join(folder, 'dist');
    const { code, stdout, stderr } = await duizhaoWith(
      env,
      'build',
      '--content',
      content,
      '--out',
      dist,
    );
    expect(code).toBe(1);
    expect(stdout).toBe('');
    const lines = stderr.trimEnd().split('\n');
    const expected = inputs.flatMap((input, index) =>
      input.finds.map((find) => {
        const path = `problems/2024/${input.shown ?? nameOf(input, index)}`;
        return `${path}:${find}`;
      }),
    );
    const reported = lines.slice(0, -1).flatMap((line) => {
      // What is said of several places is said once.
      const [said = line, others = ''] = line.split(/ {2}同样的还有 \d+ 处：/u);
      const [, place = said, message = '', rule = ''] = REPORTED.exec(said) ?? [];
      expect(message).toMatch(/[。？]$/u);
      // Names of files may hold blanks.
      const places = [...others.matchAll(/(.+?:\d+:\d+)(?: |$)/gu)].map(([, each = '']) => each);
      return [place, ...places].map((each) => `${each} ${rule}`);
    });
    expect(reported.toSorted()).toEqual(expected.toSorted());
    expect(lines.at(-1)).toContain(`内容中有 ${expected.length} 处错误`);
    expect((await readdir(folder)).toSorted()).toEqual([...before, 'content'].toSorted());
    expect(found()).toEqual([]);
  });

  it('comes out as the characters that were written, where it is text', async () => {
    const folder = await temporaryFolder();
    const { canary, env, found } = await traces(folder);
    const inputs = inertInputs(canary);
    const names = inputs.map(nameOf);
    const content = join(folder, 'content');
    const files = inputs.map(
      ({ front, body }, index) => [names[index] ?? '', entryFile(front, body)] as const,
    );
    await writeContent(content, new Map(files), names);
    const dist = join(folder, 'dist');
    const built = await duizhaoWith(env, 'build', '--content', content, '--out', dist);
    expect(built.stderr).not.toContain('错误');
    expect(built.code, built.stderr).toBe(0);
    expect(found()).toEqual([]);
    for (const name of await readdir(dist, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const file = await readFile(join(name.parentPath, name.name));
      expect(file.includes(SECRET), name.name).toBe(false);
    }

    const served = await serve(dist, '/', 0);
    onTestFinished(() => served.close());
    const page = await newPage();
    const watched = watch(page);
    const shown: Record<string, string>[] = [];
    for (const [index, { what }] of inputs.entries()) {
      const name = (names[index] ?? '').replace(/\.mdx$/u, '');
      await page.goto(`${served.url}problems/2024/${name}/`);
      shown.push({
        what,
        title: await textOf(page, 'h1'),
        body: await textOf(page, '.entry-body'),
      });
      expect(await watched.scripts()).toEqual([]);
    }
    expect(shown).toEqual(
      inputs.map(({ what, title = TITLE, body, shows = body }) => ({ what, title, body: shows })),
    );
    await page.goto(`${served.url}reviews/2024/full/`);
    const whole = inputs.map(({ front = '', title = TITLE, body, shows = body }) => {
      const [, label = '""'] = /^label: (.*)$/mu.exec(front) ?? [];
      return `${JSON.parse(label)}${title}${shows}`;
    });
    expect(withoutLineBreaks(await textOf(page, '[data-full-text]'))).toBe(
      withoutLineBreaks(whole.join('')),
    );
    for (const path of ['', 'problems/', 'reviews/2024/', 'search/?q=script']) {
      await page.goto(`${served.url}${path}`, { waitUntil: 'networkidle' });
      expect(await watched.scripts()).toEqual([]);
    }
    expect(await page.locator('#results').innerText()).toContain('<script>');
    expect(watched.dialogs).toEqual([]);
    expect([...watched.hosts]).toEqual([new URL(served.url).host]);
  });

  it('is told while it is edited, and the last correct content stays', async () => {
    const folder = await temporaryFolder();
    const { canary, env, found } = await traces(folder);
    const content = join(folder, 'content');
    await writeContent(content, new Map([['p01.mdx', entryFile(undefined, '第一版')]]));
    const entry = join(content, 'problems', '2024', 'p01.mdx');
    const write = (body: string) => writeFile(entry, entryFile(undefined, body));
    const { url, told, isRunning } = await startDev(content, env);
    const page = await newPage();
    const watched = watch(page);
    const body = () => textOf(page, '.entry-body');
    await page.goto(`${url}problems/2024/p01/`);
    await expect.poll(body, SOON).toBe('第一版');
    await write('第二版');
    await expect.poll(body, SOON).toBe('第二版');

    await write(`正文{${attack(canary)}}`);
    await expect.poll(told, SOON).toContain('页面仍显示上一次正确的内容');
    expect(told()).toContain('problems/2024/p01.mdx:5:3  错误');
    expect(told()).toContain('[mdx-code]');
    expect(isRunning()).toBe(true);
    await page.reload();
    await expect.poll(body, SOON).toBe('第二版');

    await write('第三版');
    await expect.poll(body, SOON).toBe('第三版');
    expect(found()).toEqual([]);
    expect(watched.dialogs).toEqual([]);
  });

  it('may come and go while it is edited, and pages follow', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    const second = new Map([['p02.mdx', entryFile('title: 第二个问题')]]);
    await writeContent(content, new Map([['p01.mdx', entryFile()]]));
    const { url } = await startDev(content, {});
    const page = await newPage();
    await page.goto(`${url}problems/`);
    const titles = () => page.locator('.entry-list li > a').allInnerTexts();
    await expect.poll(titles, SOON).toEqual([TITLE]);
    await writeContent(content, second);
    await expect.poll(titles, SOON).toEqual([TITLE, '第二个问题']);
    await page.goto(`${url}problems/2024/p02/`);
    await expect.poll(() => textOf(page, 'h1'), SOON).toBe('第二个问题');
    await page.goto(`${url}problems/`);
    await rm(join(content, 'problems', '2024', 'p02.mdx'));
    await expect.poll(titles, SOON).toEqual([TITLE]);
  });

  it('is refused in the settings of the site', async () => {
    const folder = await temporaryFolder();
    const content = join(folder, 'content');
    await writeContent(content, new Map());
    await writeFile(
      join(content, 'site.yaml'),
      ['name: __ASTRO_IMAGE_./x.png', 'organisation: !!js/function x'].join('\n'),
    );
    await writeFile(
      join(content, 'themes.yaml'),
      '- {id: ../x, title: x}\n- {id: __proto__, title: x}\n',
    );
    const check = () => duizhaoWith({}, 'check', '--content', content);
    expect(rules((await check()).stdout)).toEqual([
      'site.yaml:2:15 yaml-mark',
      'themes.yaml:1:4 theme-id-format',
      'themes.yaml:2:4 theme-id-format',
    ]);
    await writeFile(
      join(content, 'site.yaml'),
      [
        'name: __ASTRO_IMAGE_./x.png',
        'organisation: 办公室',
        'url: javascript:alert(1)',
        'base: //evil.example',
        'profile: ../../../secret',
        'locale: __proto__',
      ].join('\n'),
    );
    expect(rules((await check()).stdout)).toEqual([
      'site.yaml:1:7 reserved-word',
      'site.yaml:3:1 bad-url',
      'site.yaml:4:1 base-format',
      'site.yaml:6:1 unknown-word',
      'themes.yaml:1:4 theme-id-format',
      'themes.yaml:2:4 theme-id-format',
    ]);
  });

  it('would be seen to run: a free page, which is trusted like code, leaves every trace', async () => {
    const folder = await temporaryFolder();
    const { canary, env, found } = await traces(folder);
    const content = join(folder, 'content');
    await writeContent(content, new Map());
    await mkdir(join(content, 'pages'));
    await writeFile(
      join(content, 'pages', 'x.mdx'),
      entryFile('title: 页面', `{${attack(canary)} && ''}`),
    );
    await duizhaoWith(env, 'build', '--content', content, '--out', join(folder, 'dist'));
    expect(found()).toHaveLength(2);
    expect(existsSync(canary.file)).toBe(true);
  });
});

/** The places and rules of a report. */
function rules(report: string): string[] {
  return report.split('\n').flatMap((line) => {
    const [, place, , rule] = REPORTED.exec(line) ?? [];
    return place === undefined ? [] : [`${place} ${rule}`];
  });
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => element.textContent);

const withoutLineBreaks = (text: string): string => text.replace(/\n/gu, '');

/** Watches what a page does that text would not. */
function watch(page: Page) {
  const dialogs: string[] = [];
  const hosts = new Set<string>();
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  return {
    dialogs,
    hosts,
    /** Whatever on the page could run, or has run. */
    scripts: () =>
      page.evaluate((canary) => {
        const found: string[] = canary in window ? [canary] : [];
        for (const element of document.querySelectorAll('*')) {
          if (/^(?:iframe|object|embed|base|form:not([action]))$/u.test(element.localName))
            found.push(element.outerHTML);
          // What a title says is told to other programs as text; only a refresh would be followed.
          if (element.matches('meta[name], meta[property]')) continue;
          for (const { name, value } of element.attributes) {
            if (
              /^on|^srcdoc$|^style$/u.test(name) ||
              /^\s*(?:javascript|data|vbscript):/iu.test(value)
            )
              found.push(`${element.localName} ${name}`);
          }
        }
        return found;
      }, CANARY),
  };
}
