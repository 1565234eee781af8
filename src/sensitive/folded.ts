/** A text as it is compared, which knows where each of its characters stood. */
export interface Folded {
  text: string;
  /** The place in the original text of a place in this one. */
  at(index: number): number;
}

/** Characters that are not seen: they can stand between digits, and change nothing for a reader. */
const UNSEEN = /\p{Cf}/u;

/** Half-width, without unseen characters: １３８ is 138. */
export function folded(text: string): Folded {
  let result = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const form = isPlain(character) ? character : formOf(character);
    result += form;
    if (form.length === 1) places.push(place);
    else places.push(...new Array<number>(form.length).fill(place));
    place += character.length;
  }
  places.push(place);
  return { text: result, at: (index) => places[index] ?? place };
}

/** ASCII and the common characters stay as they are, and need not be asked for one by one. */
const isPlain = (character: string): boolean =>
  character < '\u0080' || (character >= '\u4E00' && character <= '\u9FFF');

const formOf = (character: string): string =>
  UNSEEN.test(character) ? '' : character.normalize('NFKC');
