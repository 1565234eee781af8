import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { compressor } from './content-coding.ts';
import { contentType } from './content-type.ts';
import { isKnown, representation } from './representation.ts';

/**
 * Answers with a file, a part of it, or that the reader has it already.
 * @param path of the file, which may be replaced or removed while it is sent
 * @throws Error when it cannot be read, or the reader has gone
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const file = await open(path);
  try {
    await send(request, response, file, path);
  } finally {
    await file.close();
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: FileHandle,
  name: string,
): Promise<void> {
  const { size: bytes, mtimeNs } = await file.stat({ bigint: true });
  const size = Number(bytes);
  const version = `${size.toString(36)}-${mtimeNs.toString(36)}`;
  const { type, compressible } = contentType(name);
  const { etag, coding, range } = representation(request, { size, version, compressible });

  // A build may replace the file at any time.
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  if (compressible) response.setHeader('vary', 'accept-encoding');
  if (isKnown(etag, request.headers['if-none-match'])) {
    response.writeHead(304).end();
    return;
  }
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${size}`, 'content-length': 0 }).end();
    return;
  }

  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length = end - start + 1;
  response.writeHead(range ? 206 : 200, {
    'content-type': type,
    'accept-ranges': 'bytes',
    ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
    ...(coding ? { 'content-encoding': coding } : { 'content-length': length }),
  });
  if (request.method === 'HEAD' || length === 0) {
    response.end();
    return;
  }
  const source = file.createReadStream({ start, end, autoClose: false });
  await pipeline([source, ...(coding ? [compressor(coding)] : []), response]);
  // Of a file that has become shorter the reader would wait for the rest.
  if (source.bytesRead < length) request.socket.destroy();
}
