import { join } from 'node:path';
import { readValidContent } from '../../../src/check/valid-content.ts';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { message } from '../../../src/i18n/messages.ts';
import type { PublishedSite } from '../../../src/content/published.ts';
import { exportJson } from '../../../src/export/json.ts';
import { exportText } from '../../../src/export/text.ts';
import { inOutputFolder, type OutputFolder } from '../../../src/publish/output-folder.ts';
import { publishFor } from '../../../src/publish/publish-for.ts';
import { refuseLeaks, scanWarnings } from '../../../src/publish/scan/require-no-leaks.ts';
import { leaksInText } from '../../../src/publish/scan/scan.ts';
import { UsageError, type Run } from '../../command.ts';
import type { command } from './command.ts';
import { tellAudience, tellWaiting } from '../../tell.ts';
import { selectReviews } from '../select-reviews.ts';

/** What each format makes of some reviews; the names are those of the files, too. */
const FORMATS = new Map<string, (content: PublishedSite, reviews: readonly string[]) => string>([
  ['txt', (content, reviews) => reviews.map((id) => exportText(content, id)).join('\n')],
  ['json', exportJson],
]);

export const run: Run<typeof command> = async ({ values, positionals, console }) => {
  const [format = '', ...named] = positionals;
  const exported = FORMATS.get(format);
  if (!exported) {
    const known = [...FORMATS.keys()];
    throw new UsageError(wordsOf(console.locale).commands.export.noFormat(known));
  }
  const { content: folder, audience } = values;
  const content = await readValidContent(folder, console.note);
  const published = await publishFor(folder, content, audience);
  const known = published.reviews.map(({ id }) => id);
  const reviews = selectReviews(known, named, console);
  tellAudience(published.audience, console);
  const { out } = values;
  const scanned = async (text: string, name: string): Promise<string> => {
    const report = await leaksInText(text, { folder, audience, name });
    scanWarnings(refuseLeaks(report), console.locale).forEach(console.note);
    return text;
  };
  if (out === undefined) {
    console.print(await scanned(exported(published, reviews), format));
    return undefined;
  }
  // All are looked through before any is written.
  const texts = new Map<string, string>();
  for (const id of reviews) {
    const name = `${id}.${format}`;
    texts.set(name, await scanned(`${exported(published, [id])}\n`, name));
  }
  const write = async ({ names, put }: OutputFolder): Promise<void> => {
    for (const [name, text] of texts) {
      await put(name, text);
      console.print(join(out, name));
    }
    const withheld = names
      .filter((name) => name.endsWith(`.${format}`))
      .filter((name) => !known.includes(name.slice(0, -format.length - 1)));
    for (const name of withheld) {
      console.note(message(console.locale, 'file-withdrawn', { file: join(out, name) }));
    }
  };
  await inOutputFolder(out, published.audience, write, { onWait: tellWaiting(console) });
  return undefined;
};
