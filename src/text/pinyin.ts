import { polyphonic } from 'pinyin-pro';

/** Interjections like 嗯 are read without a vowel, and never typed so. */
const SYLLABLE = /^[a-z]*[aeiouv][a-z]*$/u;

/** The syllables that a character is read as, without tones and with v for ü; none for what is not Chinese. */
export function pinyinOf(character: string): string[] {
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array', v: true });
  return [...new Set(readings)].filter(
    (reading) => reading !== character && SYLLABLE.test(reading),
  );
}

/** The 3755 characters of the first level of GB 2312, of which nearly all that people type is made. */
export function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) {
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return characters;
}
