import type { PartText } from '../../content/write/body-text.ts';
import type { Part } from '../../model/part.ts';
import type { Profile } from '../../model/profile.ts';
import { sentences } from '../../text/sentences.ts';

/**
 * Divides a paragraph into the parts of a problem. A sentence opens a part by the way it begins; those
 * after it go on with that part.
 */
export function partsOf(paragraph: string, profile: Profile): PartText[] {
  const parts: PartText[] = [];
  for (const sentence of sentences(paragraph)) {
    const part = opens(sentence.trimStart(), profile);
    const open = parts.at(-1);
    if (open && (part === undefined || part === open.part)) open.text += sentence;
    else parts.push(part === undefined ? { text: sentence } : { part, text: sentence });
  }
  return parts;
}

function opens(sentence: string, profile: Profile): Part | undefined {
  return profile.parts.find(
    ({ open, contain, unless }) =>
      open.some((word) => sentence.startsWith(word)) &&
      !unless.some((word) => sentence.startsWith(word)) &&
      (contain.length === 0 || contain.some((word) => sentence.includes(word))),
  )?.part;
}
