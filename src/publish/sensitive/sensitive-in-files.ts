import type { ValidContent } from '../../content/content.ts';
import { ATTACHMENTS_FOLDER } from '../../content/folders.ts';
import type { PublishedContent } from '../../content/published.ts';
import { placeIn } from '../../content/source-file.ts';
import { textOfFile } from '../../metadata/inspect.ts';
import { attachmentPath } from '../../model/attached-file.ts';
import { reviewOf } from '../../model/ids.ts';
import { nameFinder } from '../../sensitive/listed-names.ts';
import { personalDataIn } from '../../sensitive/personal-data.ts';
import { secrecyMarkIn } from '../../sensitive/secrecy-marks.ts';
import { readAttachment } from '../attachments.ts';
import type { Sensitive } from './sensitive-in.ts';

/** All that is sensitive in the text files which published entries show, with its places in them. */
export async function sensitiveInFiles(
  folder: string,
  content: ValidContent,
  published: PublishedContent,
): Promise<Sensitive[]> {
  const finder = content.names.length > 0 ? nameFinder(content.names) : undefined;
  const named = Object.values(published.entries)
    .flat()
    .flatMap(({ id, data }) => data.attachments.map(({ file }) => attachmentPath(id, file)));
  const found: Sensitive[] = [];
  for (const path of [...new Set(named)].sort()) {
    const text = textOfFile(path, await readAttachment(folder, path)) ?? '';
    const where = { review: reviewOf(path), file: `${ATTACHMENTS_FOLDER}/${path}` };
    for (const datum of personalDataIn(text, finder)) {
      const { kind, start } = datum;
      found.push({ ...where, kind, text: datum.text, place: placeIn(text, start) });
    }
    for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
      const mark = secrecyMarkIn(line, 'within');
      const place = { line: index + 1, column: 1 };
      if (mark !== undefined) found.push({ ...where, kind: 'secrecy-mark', text: mark, place });
    }
  }
  return found;
}
