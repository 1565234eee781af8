import { join } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { ContentFault, EditedContent } from './edited-content.ts';

/**
 * Shows each change of the content in the browser; or, over whatever page is open, why it is not shown, each error with
 * its file: in the overlay in which Astro shows errors of code, and which opens a file where it is clicked.
 */
export function showContentErrors(server: ViteDevServer, { onState }: EditedContent): void {
  let shown: ErrorPayload | undefined;
  onState((fault, inCollections) => {
    const was = shown;
    shown = fault && payloadOf(fault);
    if (shown) server.ws.send(shown);
    else if (was ?? !inCollections) server.ws.send({ type: 'full-reload' });
  });
  // A page that is opened or loaded again meanwhile shows it too.
  server.ws.on('connection', () => {
    if (shown) server.ws.send(shown);
  });
}

function payloadOf({ folder, errors, sentence }: ContentFault): ErrorPayload {
  const [first] = errors;
  return {
    type: 'error',
    err: {
      message: first ? first.message : sentence,
      // Each place becomes a link there.
      stack: errors
        .map(({ file, line, column, message }) => {
          return `${join(folder, file)}:${line}:${column}\n    ${message}`;
        })
        .join('\n'),
      ...(first && {
        id: join(folder, first.file),
        loc: { file: join(folder, first.file), line: first.line, column: first.column },
      }),
      plugin: 'duizhao',
    },
  };
}
