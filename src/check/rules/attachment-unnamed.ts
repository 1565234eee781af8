import { ATTACHMENTS_FOLDER } from '../../content/folders.ts';
import { isLeftBehind } from '../../content/left-behind.ts';
import { attachmentPath } from '../../model/attached-file.ts';
import { reviewOf } from '../../model/ids.ts';
import type { Rule } from '../rule.ts';

/** A file in the folder of attachments that no entry names: no site shows it. */
export const attachmentUnnamed: Rule = {
  id: 'attachment-unnamed',
  severity: 'note',
  check({ entries }, { content }) {
    const named = new Set(
      entries.flatMap(({ id, data }) =>
        data.attachments.map(({ file }) => attachmentPath(id, file)),
      ),
    );
    const { sizes, others } = content.attachments;
    return [...sizes.keys(), ...others.keys()]
      .filter((path) => path !== '' && !named.has(path) && !path.split('/').some(isLeftBehind))
      .map((path) => {
        const file = `${ATTACHMENTS_FOLDER}/${path}`;
        return { at: reviewOf(path), file, details: { file } };
      });
  },
};
