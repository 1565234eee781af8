import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Content } from '../content/content.ts';
import { PAGES_FOLDER } from '../content/folders.ts';
import { placeIn } from '../content/source-file.ts';
import { decoded } from '../text/decoded.ts';
import { asWritten } from './check-links.ts';

/** A content file with its path below the content folder. */
export interface ContentText {
  path: string;
  text: string;
}

/**
 * The texts of all content files in which links are written.
 * @param folder the content folder, for its free pages, which are not read before they are rendered
 */
export function contentTexts(
  folder: string,
  content: Pick<Content, 'reviews' | 'entries'>,
): ContentText[] {
  const pages = join(folder, PAGES_FOLDER);
  // Without the kinds of what it finds, this would follow links to folders, hidden ones too.
  const items = existsSync(pages)
    ? readdirSync(pages, { recursive: true, withFileTypes: true })
    : [];
  return [
    ...items
      .filter((item) => item.name.endsWith('.mdx') && (item.isFile() || item.isSymbolicLink()))
      .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
      // What is hidden is no page, and nobody has looked at what it is.
      .filter((path) => !path.includes('/.'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
    ...[...content.reviews, ...content.entries].map(({ file }) => ({
      path: file.path,
      text: String(file.value),
    })),
  ];
}

/**
 * Where a link of the site is written, as `pages/about.mdx:12:5`: on a page it may be encoded, and have the
 * site's base before it.
 */
export function writtenIn(texts: readonly ContentText[], link: string, base: string): string[] {
  const below = asWritten(link, base);
  const forms = [link, below].flatMap((form) => [form, decoded(form)]);
  const written = delimited(forms);
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(written)].map(({ index }) => {
      const { line, column } = placeIn(text, index);
      return `${path}:${line}:${column}`;
    }),
  );
}

/** Finds addresses between what stands around them in Markdown, in a tag and in a definition. */
function delimited(addresses: readonly string[]): RegExp {
  const any = addresses.map((address) => RegExp.escape(address)).join('|');
  return new RegExp(`(?<=[\\s(<"'\`=]|\\]:)(?:${any})(?=[\\s)>"'\`]|$)`, 'gu');
}
