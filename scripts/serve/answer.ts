import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { contentType } from './content-type.ts';
import { isLoopbackName, pathSteps, requestTarget } from './request-target.ts';
import { sendFile } from './send-file.ts';
import { siteFile } from './site-file.ts';

/** What is served, and how. */
export interface ServedSite {
  /** The folder of the site, which a build may replace at any time. */
  folder: string;
  /** The folder of the server that the site was built for. */
  base: string;
  /** Its Content Security Policy, if it has one. */
  policy: string | undefined;
}

/** What may be asked of files. */
const METHODS: readonly (string | undefined)[] = ['GET', 'HEAD'];

/** Data of the search index: no policy applies to it, and a search loads many small files. */
const INDEX_DATA = /\.(?:pack|pagefind|pf_meta|pf_index)$/u;

const PAGE = 'index.html';
const NOT_FOUND_PAGE = '404.html';

/** Answers a request for a file of a site. Whatever is asked, and however it goes, nothing is thrown. */
export async function answer(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // That a reader has gone while it was answered is no fault.
  response.on('error', () => undefined);
  try {
    await answerFrom(site, request, response);
  } catch {
    // What has begun can only be broken off.
    if (response.headersSent) response.destroy();
    else refuse(response, 500);
  }
}

async function answerFrom(
  { folder, base, policy }: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = requestTarget(request);
  response.setHeader('x-content-type-options', 'nosniff');
  if (policy !== undefined && !INDEX_DATA.test(target?.path ?? '')) {
    response.setHeader('content-security-policy', policy);
  }
  if (!METHODS.includes(request.method)) {
    response.setHeader('allow', METHODS.join(', '));
    return refuse(response, 405);
  }
  if (!target) return refuse(response, 400);
  if (!isLoopbackName(target.host)) return refuse(response, 421);

  const steps = stepsBelow(base, target.path);
  if (!steps) return sendNotFound(folder, response);
  const names = steps.at(-1) === '' ? [...steps.slice(0, -1), PAGE] : steps;
  const file = siteFile(folder, names);
  if (file !== undefined) return sendFile(request, response, file);
  const page = siteFile(folder, [...steps, PAGE]);
  if (page === undefined) return sendNotFound(folder, response);
  response.writeHead(301, { location: `${target.path}/${target.query}` }).end();
}

/** What a path names below the base. */
function stepsBelow(base: string, path: string): string[] | undefined {
  const above = base.split('/').filter((step) => step !== '');
  const steps = pathSteps(path);
  const isBelow = above.every((step, index) => step === steps?.[index]);
  return isBelow ? steps?.slice(above.length) : undefined;
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const file = siteFile(folder, [NOT_FOUND_PAGE]);
  if (file === undefined) return refuse(response, 404);
  const page = await readFile(file);
  response
    .writeHead(404, { 'content-type': contentType(file).type, 'content-length': page.length })
    .end(page);
}

/** What the request holds beyond its head is not read: the connection ends. */
function refuse(response: ServerResponse, status: number): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    .end(STATUS_CODES[status]);
}
