import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Content, PAGES_FOLDER } from '../content/content.ts';
import { placeIn } from '../content/source-file.ts';
import { decoded } from '../text/decoded.ts';

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
  const names = existsSync(pages) ? readdirSync(pages, { recursive: true, encoding: 'utf8' }) : [];
  return [
    ...names
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => ({
        path: relative(folder, join(pages, name)).replaceAll(sep, '/'),
        text: readFileSync(join(pages, name), 'utf8'),
      })),
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
  const prefix = base.replace(/\/$/u, '');
  const below = prefix !== '' && link.startsWith(`${prefix}/`) ? link.slice(prefix.length) : link;
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
