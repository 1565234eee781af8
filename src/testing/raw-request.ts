import { connect } from 'node:net';

/** What came back: byte for byte, one character each. */
export interface RawAnswer {
  /** The number in its first line; undefined where nothing came, or no HTTP. */
  status: number | undefined;
  /** Its head, in lower case. */
  head: string;
  body: string;
}

/**
 * Sends bytes to a server on this machine as they are, which no client would, and gives what comes back until
 * the server ends the connection.
 */
export async function rawRequest(port: number, bytes: string): Promise<RawAnswer> {
  const answer = await new Promise<string>((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (received += chunk));
    // A server may well break off.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(received);
    });
    socket.write(bytes, 'latin1');
  });
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const status = /^HTTP\/1\.1 (?<status>\d{3}) /u.exec(head)?.groups?.['status'];
  return {
    status: status === undefined ? undefined : Number(status),
    head: head.toLowerCase(),
    body: rest.join('\r\n\r\n'),
  };
}

/**
 * Sends bytes and keeps the connection open.
 * @returns ends it
 */
export function hold(port: number, bytes: string): () => void {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(bytes, 'latin1');
  return () => socket.destroy();
}

/** Sends bytes and breaks the connection off without waiting for an answer. */
export async function breakOff(port: number, bytes: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
    socket.write(bytes, 'latin1', () => {
      socket.resetAndDestroy();
    });
  });
}
