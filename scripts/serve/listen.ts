import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { hasCode } from '../../src/files/errors.ts';
import { UserError } from '../../src/i18n/user-error.ts';

/** The addresses of this machine for itself: which of them `localhost` is, programs disagree on. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** How long a request may take to arrive, in milliseconds, and how often that is looked after. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};

/** How long a reader may take nothing of an answer, in milliseconds. */
const IDLE = 120_000;

/** Servers of one port. */
export interface Listening {
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on this machine alone, at all of its addresses for itself.
 * @param port 0 takes any that is free at all of them
 * @throws UserError `port-taken`
 */
export async function listenOnLoopback(
  listener: RequestListener,
  port: number,
): Promise<Listening> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closed));
  };
  let chosen = port;
  let lacking: unknown;
  for (const host of LOOPBACK) {
    const server = makeServer(listener);
    try {
      chosen = await listening(server, chosen, host);
      servers.push(server);
    } catch (error) {
      if (isLacking(error)) {
        lacking = error;
        continue;
      }
      await close();
      if (!hasCode(error, 'EADDRINUSE')) throw error;
      if (port === 0) return listenOnLoopback(listener, 0);
      throw new UserError('port-taken', { port }, { cause: error });
    }
  }
  if (servers.length === 0) throw lacking;
  return { port: chosen, close };
}

/** Whether this machine has no such address: many have none of IPv6. */
const isLacking = (error: unknown): boolean =>
  hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'EAFNOSUPPORT');

const NO_TUNNEL =
  'HTTP/1.1 405 Method Not Allowed\r\nallow: GET, HEAD\r\nconnection: close\r\n\r\n';

function makeServer(listener: RequestListener): Server {
  // Requests without a host, or that expect what nobody promised, are answered like any other.
  const server = createServer({ requireHostHeader: false, ...PATIENCE }, listener);
  server.timeout = IDLE;
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  // Nobody else hears of the errors of such a connection.
  server.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => undefined);
    socket.end(NO_TUNNEL, () => socket.destroy());
  });
  return server;
}

function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // Once it listens, what goes wrong with one connection is nothing to the others.
    server.on('error', reject);
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
