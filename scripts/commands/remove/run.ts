import { contentTexts } from '../../../src/publish/written-in.ts';
import { FOLDERS } from '../../../src/content/folders.ts';
import { kindAt } from '../../../src/content/content-path.ts';
import { readContent } from '../../../src/content/read.ts';
import { type Reference, referencesTo } from '../../../src/content/references-to.ts';
import { message, type MessageId } from '../../../src/i18n/messages.ts';
import { UserError } from '../../../src/i18n/user-error.ts';
import { interruptible } from '../../../src/content/write/interrupt.ts';
import {
  planRemoval,
  removeReview,
  type Removal,
} from '../../../src/import/writer/remove-review.ts';
import { reviewOf } from '../../../src/model/ids.ts';
import type { Locale } from '../../../src/model/site.ts';
import { ask } from '../../ask.ts';
import { UsageError, type Run } from '../../command.ts';
import type { command } from './command.ts';
import { putRight } from '../../put-right.ts';
import { tellKept } from '../../tell-kept.ts';
import { selectReviews } from '../select-reviews.ts';

export const run: Run<typeof command> = async ({ values, positionals, console }) => {
  const { locale, print } = console;
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) {
    throw new UsageError(message(locale, 'removal-names-one'));
  }
  const folder = values.content;
  if (!values['dry-run']) await putRight(folder, console);
  const content = await readContent(folder);
  const { reviews, entries, invalid } = content;
  // A review that cannot be read can be removed too.
  const broken = invalid.flatMap(({ path }) => REVIEW_FILE.exec(path)?.slice(1) ?? []);
  const known = [...reviews, ...entries].map((item) => reviewOf(item.id));
  selectReviews([...new Set([...known, ...broken])].sort(), [id], console);
  const removal = await planRemoval(folder, id, locale);
  const title = reviews.find((review) => review.id === id)?.data.title ?? id;
  goesWith(removal, title, locale).forEach(print);
  const references = referencesTo(id, content, contentTexts(folder, content));
  const links = references.filter(({ link }) => link !== undefined);
  const told = referring(references, locale);
  if (values['dry-run']) {
    [...told, message(locale, 'removal-kept')].forEach(print);
    return undefined;
  }
  if (references.length > 0 && !values.unlink) {
    const details = { id, count: references.length, list: told.slice(1).join('\n') };
    throw new UserError('removal-referred', details);
  }
  told.forEach(print);
  if (!values.yes) {
    const isSure = await ask(`${message(locale, 'removal-question', { id })} `);
    if (isSure === undefined) throw new UserError('removal-unconfirmed', { id });
    if (!isSure) {
      print(message(locale, 'removal-kept'));
      return 1;
    }
  }
  const { isKept } = await interruptible((signal) =>
    removeReview(folder, removal, links, { signal }),
  );
  const count = removal.files.length + removal.attachments.length;
  print(message(locale, 'removal-done', { id, count, links: links.length }));
  tellKept(isKept, folder, console);
  return undefined;
};

const REVIEW_FILE = new RegExp(`^${FOLDERS.review}/([^/]+)\\.mdx$`, 'u');

/** What goes with a review: its files by kind, its attachments by name, and whether hand work is among them. */
function goesWith({ review, files, attachments, edited }: Removal, title: string, locale: Locale) {
  const kinds = Object.entries(FOLDERS) as [keyof typeof FOLDERS, string][];
  return [
    message(locale, 'removal-of', { id: review, title }),
    ...kinds.flatMap(([kind, folder]) => {
      const count = files.filter((path) => kindAt(path) === kind).length;
      if (count === 0) return [];
      const id: MessageId = `kind-${kind}`;
      return [
        `  ${message(locale, 'removal-files', { kind: message(locale, id), count, folder })}`,
      ];
    }),
    ...attachments.map((path) => `  ${path}`),
    ...(edited > 0 ? [message(locale, 'removal-edited', { count: edited })] : []),
  ];
}

/** What refers to a review, each with its place; a text has to be corrected by hand. */
function referring(references: readonly Reference[], locale: Locale): string[] {
  if (references.length === 0) return [];
  return [
    message(locale, 'removal-references', { count: references.length }),
    ...references.map(({ path, line, column, to, link }) => {
      const place = `  ${path}:${line}:${column}  ${to}`;
      return link ? place : `${place}  ${message(locale, 'removal-by-hand')}`;
    }),
  ];
}
