import type { Profile } from '../../model/profile.ts';
import { isDateLine } from '../../text/dates.ts';
import { enumeratorAt } from '../../text/enumerators.ts';
import { endMark } from '../../text/sentences.ts';
import type { Line } from './line-heads.ts';
import { LONGEST_LINE } from './opening.ts';
import type { ParsedText } from './parsed.ts';
import { asText } from './passage.ts';

/**
 * Takes off what stands after the text. A date closes the document, with the signature on the line before
 * it and a list of what is attached after it or before it; page furniture may follow.
 */
export function splitClosing(
  lines: readonly Line[],
  profile: Profile,
): { body: Line[]; closing: ParsedText[] } {
  const last = lines.findLastIndex(({ furniture }) => !furniture);
  const start = closingStart(
    lines.slice(0, last + 1).map(({ text, furniture }) => (furniture ? '' : text)),
    profile,
  );
  const closing = closingLines(lines.slice(start.at, last + 1), profile);
  for (const role of ['signature', 'date'] as const) {
    const node = closing[(start[role] ?? NaN) - start.at];
    if (node) node.role = role;
  }
  const furniture = lines.slice(last + 1).map(asText);
  return { body: lines.slice(0, start.at), closing: [...closing, ...furniture] };
}

interface ClosingStart {
  at: number;
  signature?: number;
  date?: number;
}

function closingStart(lines: readonly string[], profile: Profile): ClosingStart {
  const { section, aspect, item } = profile.numbering;
  const heading = lines.findLastIndex((line) => enumeratorAt(line, 0, section) !== undefined);
  const isClosing = (line: string | undefined) =>
    [...profile.closings, ...profile.attachments].some((word) => line?.startsWith(word) === true);
  const attached = lines.findIndex((line, index) => index > heading && isClosing(line));
  const end = attached === -1 ? lines.length : attached;
  const dated = lines.findLastIndex((line, index) => index > heading && isDateLine(line));
  const next = lines[dated + 1];
  const isClosed = next === undefined || isClosing(next) || isNote(next) || dated > end;
  if (dated === -1 || !isClosed) return { at: end };
  const signature = lines[dated - 1];
  const signed =
    signature !== undefined &&
    signature !== '' &&
    signature.length <= LONGEST_LINE &&
    endMark(signature) === '' &&
    !enumeratorAt(signature, 0, [...section, ...aspect, ...item]);
  const at = Math.min(signed ? dated - 1 : dated, end);
  return { at, date: dated, ...(signed ? { signature: dated - 1 } : {}) };
}

/** What follows the text: the list of attachments goes on with numbers, a note stands in brackets. */
function closingLines(lines: readonly Line[], profile: Profile): ParsedText[] {
  let inList = false;
  return lines.map(({ text, furniture }): ParsedText => {
    if (furniture) return asText({ text, furniture });
    const begins = profile.attachments.some((word) => text.startsWith(word));
    inList = begins || (inList && enumeratorAt(text, 0, ['1.']) !== undefined);
    if (inList && text.length <= LONGEST_LINE) return { ...asText({ text }), role: 'attachment' };
    return isNote(text) ? { ...asText({ text }), role: 'note' } : asText({ text });
  });
}

/** A note stands in brackets (附注, GB/T 9704-2012, 7.3.6). */
const isNote = (line: string): boolean => /^[（(].*[）)]$/u.test(line);
