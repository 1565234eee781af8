import { attachmentPath } from '../../model/attached-file.ts';
import type { Entry } from '../../model/nodes.ts';
import type { Rule } from '../rule.ts';

/** A file that one entry shows to fewer readers than another does: it is there for the more. */
export const attachmentAudience: Rule = {
  id: 'attachment-audience',
  check({ entries }, { content }) {
    const { audiences } = content.site;
    const named = entries.flatMap((entry) =>
      entry.data.attachments.map(({ file, audience }, index) => ({
        entry,
        file,
        path: attachmentPath(entry.id, file),
        index,
        rank: Math.max(...audiencesOf(entry, audience).map((each) => audiences.indexOf(each)), 0),
      })),
    );
    return [...Map.groupBy(named, ({ path }) => path).values()].flatMap((same) => {
      const widest = same.reduce((one, other) => (other.rank < one.rank ? other : one));
      return same
        .filter(({ rank }) => rank > widest.rank)
        .map(({ entry, file, index }) => ({
          at: entry.id,
          path: ['attachments', index, 'file'],
          details: { file, other: widest.entry.id },
        }));
    });
  },
};

/** Who has to be among the readers for a file of an entry to be there. */
const audiencesOf = ({ data, review }: Entry, own: string | undefined): string[] =>
  [review.data.audience, data.audience, own].filter((audience) => audience !== undefined);
