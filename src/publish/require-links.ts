import type { ValidContent } from '../content/content.ts';
import { message, suggestion } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { printable } from '../text/printable.ts';
import { readBuiltFiles } from './built-files.ts';
import { asWritten, brokenLinks, type BrokenLink } from './check-links.ts';
import { contentTexts, writtenIn } from './written-in.ts';

/** How many pages are named for a link that stands on more. */
const PAGES_NAMED = 3;

/**
 * Refuses a built site with links that lead nowhere, or that loads anything from another host.
 * @param site the folder of the built site
 * @param folder the folder of the content that it was built of
 * @throws UserError `links-broken`, with every broken link and the lines in which it is written
 */
export function requireLinks(site: string, folder: string, content: ValidContent): void {
  const { base, url } = content.site;
  const broken = brokenLinks({ base, url, ...readBuiltFiles(site) });
  if (broken.length === 0) return;
  const texts = contentTexts(folder, content);
  const lines = broken.map((each) => {
    const written = writtenIn(texts, each.link, base);
    const pages = pagesOf(each, content);
    const line = [printable(asWritten(each.link, base)), reasonOf(each, content)].join('  ');
    return written.length > 0 ? `${written.join(' ')}  ${line}  [${pages}]` : `${pages}  ${line}`;
  });
  throw new UserError('links-broken', { count: broken.length, list: lines.join('\n') });
}

/** What is wrong with a link and what to write, as it is to be written. */
function reasonOf(
  { link, why, meant }: BrokenLink,
  { site: { base, locale } }: ValidContent,
): string {
  // Only a link that has the base did get it from the build; where it was written is told the same way.
  const isMoved = asWritten(link, base) !== link || !link.startsWith('/');
  const named = meant !== undefined && isMoved ? asWritten(meant, base) : meant;
  const details = { base: base.replace(/\/$/u, ''), meant: named ?? '' };
  const reason = message(locale, why, details);
  return (why === 'link-with-base' ? reason : reason + suggestion(locale, named)).trimEnd();
}

/** The pages that a link is on; the first ones, when they are many. */
function pagesOf({ pages }: BrokenLink, { site: { base, locale } }: ValidContent): string {
  const prefix = base.replace(/\/$/u, '');
  const named = [...pages].slice(0, PAGES_NAMED).map((page) => printable(prefix + page));
  const more = pages.size - named.length;
  if (more > 0) named.push(message(locale, 'more-pages', { count: more }));
  return named.join(' ');
}
