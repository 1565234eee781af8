import type { IncomingMessage, ServerResponse } from 'node:http';
import { storedFiles } from '../content/attachments.ts';
import { ATTACHMENTS } from '../model/addresses.ts';
import { fileTypeOf, isActive } from '../model/file-type.ts';
import { decoded } from '../text/decoded.ts';
import { readAttachment } from '../publish/attachments.ts';

/**
 * Answers requests for attached files while content is edited, when no build has copied them: for the server
 * of whoever edits it, who has the folder anyway. What a build would refuse to hold it does not give either.
 * @param folder the content folder
 * @param base the folder of the server that the site stands in
 */
export function serveAttachments(folder: string, base: string) {
  const prefixes = [ATTACHMENTS, `${base.replace(/\/$/u, '')}${ATTACHMENTS}`];
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const address = decoded(pathname);
    const prefix = prefixes.find((each) => address.startsWith(each));
    if (prefix === undefined) {
      next();
      return;
    }
    const path = address.slice(prefix.length);
    void found(folder, path).then((bytes) => {
      if (!bytes) {
        next();
        return;
      }
      response.setHeader('content-type', fileTypeOf(path).media);
      response.setHeader('x-content-type-options', 'nosniff');
      response.end(bytes);
    }, next);
  };
}

async function found(folder: string, path: string): Promise<Buffer | undefined> {
  const { sizes } = await storedFiles(folder);
  return sizes.has(path) && !isActive(path) ? readAttachment(folder, path) : undefined;
}
