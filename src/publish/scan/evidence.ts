import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excusedPieces, rareGrams } from './excuses.ts';
import { joinedPieces } from './joins.ts';
import { IndexText } from './output/index-files.ts';
import { readFile } from './output/read-file.ts';
import { PieceFinder, piecesOf } from './pieces.ts';
import { shippedWords } from './shipped-words.ts';
import { formOf, formOfAll, GAP, type TextForm } from './text-form.ts';
import { type AttachedFile, findWithheld, type Mark, type Passage } from './withheld.ts';

/** A mark of which it cannot be told whether the output holds what it withholds, and why. */
export interface Undecided {
  mark: Mark;
  /** What it withholds. */
  text: string;
  why: 'short' | 'common';
}

/** What proves that something withheld got out. */
export interface Evidence {
  /** Looks for pieces in texts. */
  finder: PieceFinder;
  /** The passage that a piece is of. */
  passageOf(piece: string): Passage;
  /** The pieces by a character, or a pair of them, that nothing open has. */
  grams: Record<1 | 2, ReadonlyMap<number, readonly string[]>>;
  /** Withheld files, by their digest. */
  files: ReadonlyMap<string, AttachedFile>;
  /** Files that everybody may have, by their digest. */
  openFiles: ReadonlySet<string>;
  undecided: Undecided[];
}

/**
 * Gathers what proves that a build holds what its audience may not see.
 * @returns undefined when nothing is withheld
 */
export async function gatherEvidence(
  folder: string,
  audience?: string,
): Promise<Evidence | undefined> {
  const raw = findWithheld(folder, audience);
  if (raw.passages.length === 0 && raw.attached.every(({ mark }) => !mark)) return undefined;
  const files = new Map<string, AttachedFile>();
  const openFiles = new Set<string>();
  const openTexts = [...raw.open];
  const passages = [...raw.passages];
  for (const attached of raw.attached) {
    const { path, mark } = attached;
    const bytes = bytesOf(join(folder, path));
    if (!bytes) continue;
    if (mark) files.set(digest(bytes), attached);
    else openFiles.add(digest(bytes));
    for (const text of await textsIn(path, bytes)) {
      if (mark) passages.push({ ...mark, text, mark });
      else openTexts.push(text);
    }
  }
  // What everybody may have stays so, though it is attached a second time.
  for (const known of openFiles) files.delete(known);

  const owners = new Map<string, Passage>();
  const marks = new Map<Mark, MarkedWords>();
  for (const passage of passages) {
    const pieces = piecesOf(passage.text);
    for (const piece of pieces) if (!owners.has(piece)) owners.set(piece, passage);
    const known = marks.get(passage.mark);
    if (known) known.pieces.push(pieces);
    else marks.set(passage.mark, { text: passage.text, pieces: [pieces] });
  }
  // A file is known as a whole, however short its name.
  for (const { mark } of files.values()) if (mark?.by === 'audience') marks.delete(mark);
  const { words, packages, sentences, labels } = shippedWords();
  const open = [formOfAll(openTexts), words];
  const excused = excusedPieces(new Set(owners.keys()), [...open, packages], sentences);
  for (const piece of excused) owners.delete(piece);
  const joined = joinedPieces(owners.keys(), [...openTexts, ...labels]);
  for (const piece of joined) owners.delete(piece);
  return {
    finder: new PieceFinder(owners.keys()),
    passageOf: (piece) => owners.get(piece) as Passage,
    grams: { 1: rareGrams(owners.keys(), open, 1), 2: rareGrams(owners.keys(), open, 2) },
    files,
    openFiles,
    undecided: undecidedOf(marks, owners),
  };
}

export const digest = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A file that is not there is told by `check`. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** The Chinese texts in an attached file; what an office format says of itself stands in all of its files. */
async function textsIn(path: string, bytes: Buffer): Promise<string[]> {
  const texts: string[] = [];
  const text = (form: TextForm, least?: number): void => {
    if (least !== undefined) return;
    for (const each of form.toString().split(String.fromCharCode(GAP))) {
      if (isForeign(each)) texts.push(each);
    }
  };
  // A file that cannot be read can be known as a whole.
  await readFile(path, bytes, { text, grams: () => undefined }, new IndexText()).catch(
    () => undefined,
  );
  return texts;
}

const isForeign = (text: string): boolean => /[^a-z0-9]/u.test(text);

/**
 * What is too short to prove anything, and what somebody marked though the same words stand elsewhere unmarked.
 * An entry whose words are all read elsewhere gives nothing away, and is not spoken of.
 */
function undecidedOf(
  marks: ReadonlyMap<Mark, MarkedWords>,
  owners: ReadonlyMap<string, Passage>,
): Undecided[] {
  return [...marks].flatMap(([mark, { text, pieces }]): Undecided[] => {
    const isShort = pieces.every((of) => of.length === 0);
    if (isShort) return formOf(text) === '' ? [] : [{ mark, text, why: 'short' }];
    const isCommon =
      mark.by === 'redact' && !pieces.some((of) => of.some((piece) => owners.has(piece)));
    return isCommon ? [{ mark, text, why: 'common' }] : [];
  });
}

/** What one mark withholds: its first passage, and the pieces of each. */
interface MarkedWords {
  text: string;
  pieces: string[][];
}
