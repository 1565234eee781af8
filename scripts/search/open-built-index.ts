import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_FOLDER, TABLE_FILE } from '../../src/search/files.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { openIndex, type Pagefind, type SearchIndex } from '../../src/search/query/open-index.ts';
import { serve } from '../serve.ts';

/** So many results are read at a time: each is a file, and a system opens only so many. */
const AT_ONCE = 50;

/**
 * Opens the search index of a built site as its pages do, over the loopback, for as long as it is used.
 * @param folder the site
 * @throws UserError `search-index-missing` when it has none, `search-index-broken` when some of it cannot be read
 */
export async function withBuiltIndex<T>(
  folder: string,
  use: (index: SearchIndex) => Promise<T>,
): Promise<T> {
  const files = join(folder, INDEX_FOLDER);
  if (!existsSync(join(files, TABLE_FILE))) throw new UserError('search-index-missing', { folder });
  const served = await serve(folder, '/', 0);
  const failure = watchPagefind();
  try {
    const search = async (): Promise<T> => {
      const index = await openIndex(served.url, () => loadProgram(join(files, 'pagefind.js')));
      return use({ ...index, card: atMost(AT_ONCE, index.card) });
    };
    const found = await Promise.race([search(), failure.happens]);
    // Not before: after the first failure more may follow.
    failure.unwatch();
    return found;
  } catch (error) {
    const [said = ''] = String(error instanceof Error ? error.message : error).split(/:?\n/u);
    const detail = said.replaceAll(served.url, '');
    throw new UserError('search-index-broken', { folder, detail }, { cause: error });
  } finally {
    await served.close();
  }
}

/**
 * Notices what Pagefind cannot load or read: it only tells the console and finds less then, or starts something that
 * fails while nobody waits for it.
 */
function watchPagefind(): { happens: Promise<never>; unwatch(): void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const { error } = console;
  console.error = reject;
  process.on('unhandledRejection', reject);
  return {
    happens: promise,
    unwatch() {
      console.error = error;
      process.off('unhandledRejection', reject);
    },
  };
}

/** Imported from its text: a package.json above the site may say that its programs are no modules. */
async function loadProgram(file: string): Promise<Pagefind> {
  const text = await readFile(file, 'base64');
  return (await import(`data:text/javascript;base64,${text}`)) as Pagefind;
}

/** Calls a function as often as it is asked to, but only so many times at once. */
function atMost<A, R>(
  most: number,
  call: (argument: A) => Promise<R>,
): (argument: A) => Promise<R> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (argument) => {
    if (running === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await call(argument);
    } finally {
      // Whoever waits longest takes over the place.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
