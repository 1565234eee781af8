import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { breakOff } from '../src/testing/raw-request.ts';
import { temporaryFolder } from '../src/testing/temporary-folder.ts';
import { serve, type Served } from './serve.ts';

const TEXT = '全文检索'.repeat(1000);
const PAGE = `<!doctype html><title>自查报告</title><p>${TEXT}`;

const folder = temporaryFolder();

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as no browser would be asked to: with any header, and for the bytes as they come. */
async function ask(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  request(url, { method, headers, agent: false }, (response) => {
    const { statusCode = 0, headers: received } = response;
    buffer(response).then((body) => {
      resolve({ status: statusCode, headers: received, body });
    }, reject);
  })
    .on('error', reject)
    .end();
  return promise;
}

/** Serves files for the running test. */
async function site(files: Record<string, string | Buffer>, base = '/'): Promise<Served> {
  for (const [name, content] of Object.entries(files)) folder.write(join('site', name), content);
  const served = await serve(join(folder.path, 'site'), base, 0);
  onTestFinished(() => served.close());
  return served;
}

const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
const hasIpv6 = addresses.some(({ address }) => address === '::1');

describe('a site that is served', () => {
  it('is found by each name of this machine, at its port', async () => {
    const { url } = await site({ 'index.html': PAGE });
    const { port } = new URL(url);
    for (const host of ['localhost', '127.0.0.1', ...(hasIpv6 ? ['[::1]'] : [])]) {
      const { status, body } = await ask(`http://${host}:${port}/`);
      expect([status, body.toString()], host).toEqual([200, PAGE]);
    }
  });

  it.each(['example.org', 'localhost.example.org', '127.0.0.1.nip.io', '0.0.0.0', '[::]'])(
    'is not found by the name of another host: %s',
    async (host) => {
      const { url } = await site({ 'index.html': PAGE });
      const { status, body } = await ask(url, { host });
      expect([status, body.includes('自查报告')]).toEqual([421, false]);
    },
  );

  it('refuses a port that is taken, and says so', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    await expect(serve(folder.path, '/', port)).rejects.toMatchObject({ id: 'port-taken' });
  });

  it('gives folders by their pages, files by their names, and its own page for what is not there', async () => {
    const { url } = await site({
      'index.html': '首页',
      'reviews/index.html': '报告',
      '404.html': '没有这个页面',
      '问题/一 是.txt': '文字',
      'empty.css': '',
    });
    const shown = async (path: string) => {
      const { status, headers, body } = await ask(`${url}${path}`);
      return [status, headers['content-type'], body.toString()];
    };
    expect(await shown('')).toEqual([200, 'text/html; charset=utf-8', '首页']);
    expect(await shown('?q=%')).toEqual([200, 'text/html; charset=utf-8', '首页']);
    expect(await shown('reviews/')).toEqual([200, 'text/html; charset=utf-8', '报告']);
    const named = `${encodeURIComponent('问题')}/${encodeURIComponent('一 是.txt')}`;
    expect(await shown(named)).toEqual([200, 'text/plain; charset=utf-8', '文字']);
    expect(await shown('empty.css')).toEqual([200, 'text/css; charset=utf-8', '']);
    const missing = [404, 'text/html; charset=utf-8', '没有这个页面'];
    for (const path of ['none', 'none/', 'reviews/none', 'index.html/', 'reviews//', '%ff', '%']) {
      expect(await shown(path), path).toEqual(missing);
    }
    const { status, headers } = await ask(`${url}reviews?q=1`);
    expect([status, headers.location]).toEqual([301, '/reviews/?q=1']);
  });

  it('stands in the folder of the server that it was built for', async () => {
    const { url } = await site({ 'index.html': '首页', '404.html': '没有' }, '/审查/2024');
    const base = '/%E5%AE%A1%E6%9F%A5/2024';
    expect(new URL(url).pathname).toBe(`${base}/`);
    expect((await ask(url)).body.toString()).toBe('首页');
    expect((await ask(url.replace(/\/$/u, ''))).headers.location).toBe(`${base}/`);
    expect((await ask(new URL('/', url).href)).status).toBe(404);
  });

  it('may come, be replaced and go while it is served', async () => {
    const { url } = await site({});
    expect((await ask(url)).status).toBe(404);
    folder.write('site/index.html', '第一版');
    const { headers, body } = await ask(url);
    expect(body.toString()).toBe('第一版');
    const known = { 'if-none-match': String(headers.etag) };
    expect((await ask(url, known)).status).toBe(304);
    rmSync(join(folder.path, 'site'), { recursive: true });
    expect((await ask(url, known)).status).toBe(404);
    folder.write('site/index.html', '第二版');
    expect((await ask(url, known)).body.toString()).toBe('第二版');
  });

  it('goes on when readers break off in the middle of a file', async () => {
    const { url } = await site({ 'large.bin': Buffer.alloc(20_000_000), 'index.html': PAGE });
    const wanted = 'GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n';
    for (let reader = 0; reader < 20; reader += 1) {
      await breakOff(Number(new URL(url).port), wanted);
    }
    expect((await ask(url)).status).toBe(200);
  });
});

describe('an answer', () => {
  const FILES = {
    'index.html': PAGE,
    'small.txt': '短',
    'picture.png': Buffer.alloc(5000),
    'data.json': JSON.stringify(TEXT),
    'records.pack': Buffer.alloc(5000),
    '404.html': PAGE,
  };

  it.each(['br', 'gzip'])('with words is compressed as it is accepted: %s', async (coding) => {
    const { url } = await site(FILES);
    const { headers, body } = await ask(url, { 'accept-encoding': coding });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers.vary).toBe('accept-encoding');
    expect(body.length).toBeLessThan(PAGE.length);
    const unpack = coding === 'br' ? brotliDecompressSync : gunzipSync;
    expect(unpack(body).toString()).toBe(PAGE);
  });

  it('stays as it is where compressing gains nothing, or nobody asks for it', async () => {
    const { url } = await site(FILES);
    const codings = async (path: string, accepted?: string) =>
      (await ask(`${url}${path}`, accepted === undefined ? {} : { 'accept-encoding': accepted }))
        .headers['content-encoding'];
    for (const path of ['small.txt', 'picture.png', 'records.pack']) {
      expect(await codings(path, 'gzip, br'), path).toBeUndefined();
    }
    expect(await codings('data.json', 'br')).toBe('br');
    expect(await codings('data.json')).toBeUndefined();
    expect(await codings('data.json', 'gzip;q=0')).toBeUndefined();
  });

  it('has a tag of its own in each form', async () => {
    const { url } = await site(FILES);
    const tags = new Set<unknown>();
    for (const coding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': coding };
      const { etag = '' } = (await ask(url, headers)).headers;
      tags.add(etag);
      expect((await ask(url, { ...headers, 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
    }
    expect(tags.size).toBe(3);
  });

  it('to HEAD is that to GET without the body', async () => {
    const { url } = await site(FILES);
    for (const path of [...Object.keys(FILES), '', 'none']) {
      for (const coding of ['identity', 'br']) {
        const headers = { 'accept-encoding': coding };
        const got = await ask(`${url}${path}`, headers);
        const head = await ask(`${url}${path}`, headers, 'HEAD');
        // How a body is cut up is said of a body alone, and the clock goes on.
        const unlike = { 'transfer-encoding': undefined, date: undefined };
        expect({ ...head.headers, ...unlike }, path).toEqual({ ...got.headers, ...unlike });
        expect(head.status).toBe(got.status);
        expect(head.body.length).toBe(0);
      }
    }
  });

  it('to a range is that part, as it is, and not of another version', async () => {
    const { url } = await site(FILES);
    const bytes = Buffer.from(PAGE);
    const range = { range: 'bytes=10-29', 'accept-encoding': 'br' };
    const part = await ask(url, range);
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-29/${bytes.length}`);
    expect(part.headers['content-encoding']).toBeUndefined();
    expect(part.body).toEqual(bytes.subarray(10, 30));
    const { etag = '' } = part.headers;
    expect((await ask(url, { ...range, 'if-range': etag })).status).toBe(206);
    expect((await ask(url, { ...range, 'if-range': '"other"' })).status).toBe(200);
    expect((await ask(url, range, 'HEAD')).status).toBe(200);
  });

  it('to a range outside of the file says how large it is', async () => {
    const { url } = await site(FILES);
    const { status, headers, body } = await ask(`${url}picture.png`, { range: 'bytes=5000-' });
    expect([status, headers['content-range'], body.length]).toEqual([416, 'bytes */5000', 0]);
  });

  it('to a range that means nothing is the whole', async () => {
    const { url } = await site(FILES);
    const { status, body } = await ask(url, { range: 'bytes=500-10' });
    expect([status, body.toString()]).toEqual([200, PAGE]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])(
    'to %s is that it cannot be asked',
    async (method) => {
      const { url } = await site(FILES);
      const { status, headers } = await ask(url, {}, method);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  it('is never taken for anything but what it says, and has a policy unless it is data of the index', async () => {
    const { url } = await site(FILES);
    for (const path of [...Object.keys(FILES), 'none', '%', '.hidden']) {
      const { headers } = await ask(`${url}${path}`);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      const policy = path === 'records.pack' ? undefined : expect.stringContaining("'none'");
      expect(headers['content-security-policy'], path).toEqual(policy);
    }
    const refused = await ask(url, {}, 'POST');
    expect(refused.headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('a file that is none of the site', () => {
  const SECRET = '站外';

  it('is not found below a name that begins with a dot', async () => {
    const { url } = await site({ '.duizhao.json': SECRET, '.git/config': SECRET });
    for (const path of ['.duizhao.json', '%2Eduizhao.json', '.git/config', '.git/']) {
      expect((await ask(`${url}${path}`)).status, path).toBe(404);
    }
  });

  it('is not found through a link; one that stays inside is followed', async (context) => {
    folder.write('secret/index.html', SECRET);
    const { url } = await site({ 'page.html': PAGE, '.hidden': SECRET });
    const link = (name: string, target: string): void => {
      const path = join(folder.path, 'site', name);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(target, path);
    };
    try {
      link('404.html', join('..', 'secret', 'index.html'));
      link('out', join('..', 'secret'));
      link('file.html', join('..', 'secret', 'index.html'));
      link('hidden.html', '.hidden');
      link('in.html', 'page.html');
    } catch {
      context.skip('Windows lets not everybody make links');
    }
    for (const path of ['out', 'out/', 'out/index.html', 'file.html', 'hidden.html', 'none']) {
      const { status, body } = await ask(`${url}${path}`);
      expect([status, body.includes(SECRET)], path).toEqual([404, false]);
    }
    expect((await ask(`${url}in.html`)).body.toString()).toBe(PAGE);
  });

  it('is found where the folder of the site is itself a link', async (context) => {
    writeFileSync(folder.write('real/index.html', ''), PAGE);
    try {
      symlinkSync('real', join(folder.path, 'site'), 'junction');
    } catch {
      context.skip('Windows lets not everybody make links');
    }
    const { url } = await site({});
    expect((await ask(url)).body.toString()).toBe(PAGE);
  });
});
