import type { IncomingMessage } from 'node:http';

/** What a request asks for, and of whom. */
export interface RequestTarget {
  /** The host as the request names it, with its port. */
  host: string;
  /** The path as it was sent, escapes and all. */
  path: string;
  /** What follows the path, with its question mark, or nothing. */
  query: string;
}

/** A path alone, or as proxies write it, with the host before it. */
const TARGET = /^(?:https?:\/\/(?<host>[^/?#]*))?(?<path>(?:\/[^?#]*)?)(?<query>(?:\?[^#]*)?)/iu;

/**
 * Reads what a request asks for.
 * @returns undefined when it names no path, or several hosts
 */
export function requestTarget(request: IncomingMessage): RequestTarget | undefined {
  const named = request.headersDistinct['host'] ?? [];
  const {
    host = named[0] ?? '',
    path = '',
    query = '',
  } = TARGET.exec(request.url ?? '')?.groups ?? {};
  return named.length <= 1 && path !== '' ? { host, path, query } : undefined;
}

/** The names of this machine for itself. */
const LOOPBACK_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/**
 * Whether a host is this machine. Pages of other sites can have a name of their own point here, and would read
 * what is served as theirs. The port does not matter: it may have been forwarded.
 */
export const isLoopbackName = (host: string): boolean => LOOPBACK_NAME.test(host);

/**
 * The steps that a path takes from folder to folder, without its escapes; the last is empty where it names a folder.
 * @returns undefined when the escapes are none
 */
export function pathSteps(path: string): string[] | undefined {
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
