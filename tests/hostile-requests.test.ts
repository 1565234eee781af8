import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { breakOff, hold, type RawAnswer, rawRequest } from '../src/testing/raw-request.ts';
import { entryFile } from './fixtures/hostile/case.ts';
import { HOSTILE_REQUESTS, UNFINISHED_REQUESTS } from './fixtures/hostile/requests.ts';
import { ROOT } from './support/command.ts';
import { writeContent } from './support/hostile-content.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { folderInProject } from './support/temporary.ts';

/** Stands in files that are none of the site's. */
const SECRET = '这是站外的秘密文件';

const GOOD = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';

/** What Node answers by itself to what is no request. */
const UNREADABLE = [400, 408, 413, 431];

/** Starts the commands that serve, each on a site of its own, beside which and in which lie secrets. */
const SERVERS: Readonly<Record<string, (folder: string) => Promise<RunningServer>>> = {
  async preview(folder) {
    await cp(inject('dist'), join(folder, 'dist'), { recursive: true });
    await plantSecrets(folder);
    return startServer({ folder }, 'preview', '--content', join(folder, 'none'), '--port', '0');
  },
  async start(folder) {
    const content = join(folder, 'content');
    await writeContent(content, new Map([['p01.mdx', entryFile()]]));
    const config = pathToFileURL(join(ROOT, 'astro.config.mjs'));
    await writeFile(join(folder, 'astro.config.mjs'), `export { default } from '${config.href}';`);
    const server = await startServer({ folder }, 'start', '--content', content, '--port', '0');
    await plantSecrets(folder);
    return server;
  },
};

describe.each(Object.entries(SERVERS))('a request to npm run %s that means harm', (_, start) => {
  it('neither ends the server nor reads outside of the site', async () => {
    const { url, told, isRunning } = await start(await folderInProject());
    const port = Number(new URL(url).port);
    const { body: home } = await rawRequest(port, GOOD);
    expect(home).toContain('<html');
    const toldBefore = told();
    const held = UNFINISHED_REQUESTS.map((request) => hold(port, request));
    for (const [what, requests] of Object.entries(HOSTILE_REQUESTS)) {
      for (const request of requests) {
        const sent = `${what}: ${request.slice(0, 80)}`;
        expectHarmless(await rawRequest(port, request), sent);
        await breakOff(port, request);
        const { status, body } = await rawRequest(port, GOOD);
        expect([status, body === home], sent).toEqual([200, true]);
      }
    }
    for (const end of held) end();
    expect(isRunning()).toBe(true);
    expect(told()).toBe(toldBefore);
  });
});

it('is sent in sixty ways and more', () => {
  expect(Object.values(HOSTILE_REQUESTS).flat().length).toBeGreaterThan(60);
});

function expectHarmless({ status, head, body }: RawAnswer, sent: string): void {
  const text = Buffer.from(body, 'latin1').toString();
  expect(text, sent).not.toContain(SECRET);
  expect(text, sent).not.toMatch(/root:.*:0:0:|\[fonts\]/u);
  if (status === undefined) return;
  expect(status, sent).toBeLessThan(500);
  if (UNREADABLE.includes(status) || head.includes('allow:')) return;
  expect(head, sent).toContain('x-content-type-options: nosniff');
}

async function plantSecrets(folder: string): Promise<void> {
  const site = join(folder, 'dist');
  await writeFile(join(folder, 'SECRET'), SECRET);
  await mkdir(join(site, '.git'));
  await writeFile(join(site, '.git', 'config'), SECRET);
  await writeFile(join(site, '.secret'), SECRET);
  const links = { 'link.txt': '../SECRET', link: '..', circle: 'circle', 'hidden.txt': '.secret' };
  for (const [name, target] of Object.entries(links)) {
    // Windows lets not everybody make links: nothing stands there then.
    await symlink(target, join(site, name)).catch(() => undefined);
  }
}
