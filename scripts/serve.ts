import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { UserError } from '../src/i18n/user-error.ts';
import { SECURITY_POLICY } from './security-policy.ts';

/** A site that is being served on this machine. */
export interface Served {
  /** The address of the site's home page. */
  url: string;
  close(): Promise<void>;
}

/** Data of the search index: no policy applies to it, and a search loads many small files. */
const INDEX_DATA = /\.(?:pack|pagefind|pf_meta|pf_index)$/u;

/**
 * Serves a built site on this machine alone, under the strictest policy that it works with: what an office's
 * server would refuse is not seen in a preview either.
 * @param folder the site
 * @param base the folder of the server that the site was built for
 * @param port 0 takes any free one
 * @throws UserError `port-taken`
 */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const notFound = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    void readFile(join(folder, '404.html')).then(
      (page) => response.end(page),
      () => response.end('Not found'),
    );
  };
  const prefix = base.replace(/\/$/u, '');
  // As in development: a build may replace the files while they are served. Beside some, Lighthouse has
  // put the same compressed.
  const files = sirv(folder, { dev: true, etag: true, gzip: true, onNoMatch: notFound });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!INDEX_DATA.test(path)) response.setHeader('content-security-policy', SECURITY_POLICY);
    if (path !== prefix && !path.startsWith(`${prefix}/`)) {
      notFound(request, response);
      return;
    }
    request.url = path.slice(prefix.length) || '/';
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      reject(taken ? new UserError('port-taken', { port }) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
