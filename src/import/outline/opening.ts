import type { Profile } from '../../model/profile.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import type { Line } from './line-heads.ts';
import { plainHeading } from './headings.ts';
import { labelsOf } from './labels.ts';
import type { ParsedText } from './parsed.ts';
import { asText } from './passage.ts';
import { BELOW } from '../../text/zh/headings.ts';

/** A line longer than this is text, not a title, signature or heading without a mark. */
export const LONGEST_LINE = 60;

/** Whether a line at the head of a document can be its title: it is short and ends no sentence or clause. */
export function isTitleLine(line: string): boolean {
  return line.length <= LONGEST_LINE && !/[。！？；：，、…,.;:!?]$/u.test(line);
}

/** Takes off what stands before the text: the title, the office that it is addressed to, page furniture. */
export function splitOpening(
  lines: readonly Line[],
  profile: Profile,
): { opening: ParsedText[]; rest: Line[] } {
  const { section, aspect, item } = profile.numbering;
  const labels = labelsOf(profile);
  const opensText = (text: string, first: boolean) =>
    enumeratorAt(text, 0, [...section, ...aspect, ...item]) !== undefined ||
    labels.at(text, 0) !== undefined ||
    (!first && plainHeading(profile, text) !== undefined);
  const opening: ParsedText[] = [];
  let titled = false;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const { text, furniture, cell } = lines[at] as Line;
    if (cell) break;
    if (furniture) {
      opening.push(asText({ text, furniture }));
    } else if (isTitleLine(text) && !opensText(text, !titled)) {
      opening.push({ ...asText({ text }), role: 'title' });
      titled = true;
    } else {
      if (isAddressee(text) && !opensText(text, false)) {
        opening.push({ ...asText({ text }), role: 'addressee' });
        at += 1;
      }
      break;
    }
  }
  return { opening, rest: lines.slice(at) };
}

/** Names of offices and a colon (GB/T 9704-2012, 7.3.2), not a sentence that announces what follows. */
function isAddressee(line: string): boolean {
  const names = /^[^。；！？：\d]+[：:]$/u.test(line);
  return names && line.length <= LONGEST_LINE && !BELOW.test(line);
}
