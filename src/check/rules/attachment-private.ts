import { foundIn, remedyFor } from '../../metadata/told.ts';
import { attachmentPath } from '../../model/attached-file.ts';
import type { Rule } from '../rule.ts';

/** A file that a public site would hold, and that tells more than it shows: that site is not built. */
export const attachmentPrivate: Rule = {
  id: 'attachment-private',
  check: ({ entries }, { content, traces }) =>
    entries.flatMap(({ id, data }) =>
      data.attachments.flatMap(({ file }, index) => {
        const path = attachmentPath(id, file);
        const found = traces.get(path);
        if (!found) return [];
        const { locale } = content.site;
        const details = {
          file,
          found: foundIn(locale, found),
          remedy: remedyFor(locale, path, found),
        };
        return { at: id, path: ['attachments', index, 'file'], withholds: true, details };
      }),
    ),
};
