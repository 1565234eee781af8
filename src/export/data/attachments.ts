import { attachmentAddress } from '../../model/addresses.ts';
import { attachmentPath } from '../../model/attached-file.ts';
import { entriesOf } from '../../model/graph.ts';
import { pageUrl } from '../../model/page-url.ts';
import { defineTable, entryUrl, field } from './table.ts';

/** Every file that an entry names. */
export const attachments = defineTable(
  'attachments',
  {
    entry: field.id,
    number: field.count,
    review: field.id,
    year: field.count,
    file: field.text,
    title: field.maybe.text,
    date: field.maybe.day,
    note: field.maybe.text,
    type: field.text,
    size: field.count,
    sha256: field.text,
    fileUrl: field.text,
    url: field.text,
  },
  ({ site, files }, reviews) => {
    const known = new Map(files.map((file) => [file.path, file]));
    return reviews.flatMap(entriesOf).flatMap((entry) =>
      entry.data.attachments.flatMap(({ file, title, date, note }, index) => {
        const facts = known.get(attachmentPath(entry.id, file));
        if (!facts) return [];
        return {
          entry: entry.id,
          number: index + 1,
          review: entry.review.id,
          year: entry.review.data.year,
          file: facts.path,
          title: title ?? null,
          date: date ?? null,
          note: note ?? null,
          type: facts.media,
          size: facts.size,
          sha256: facts.sha256,
          fileUrl: pageUrl(site, attachmentAddress(facts.path)),
          url: entryUrl(site, entry),
        };
      }),
    );
  },
);
