import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Served } from '../../serve.ts';

/** Serves a peer's site without the policy of ours, under which not every peer works. */
export async function servePeer(folder: string): Promise<Served> {
  const server = createServer(sirv(folder, { dev: true, etag: true, gzip: true }));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
