import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digest, type Evidence, gatherEvidence, type Undecided } from './evidence.ts';
import { gramsIn } from './excuses.ts';
import { IndexText } from './output/index-files.ts';
import { readFile } from './output/read-file.ts';
import { readPlain, unescaped } from './output/plain-text.ts';
import type { Sink } from './output/sink.ts';
import { formOf } from './text-form.ts';

/** Where something withheld stands in the output. */
export interface Leak {
  /** The file of the output, below its folder. */
  output: string;
  /** The review or entry that withholds it, and the place in the content. */
  entry: string;
  file: string;
  line: number;
  /** The passage as it is written there, or the name of the withheld file. */
  passage: string;
  /** The piece of it that was found, in the form in which texts are compared; empty for a whole file. */
  piece: string;
}

/** What a leak scan found. */
export interface LeakReport {
  leaks: Leak[];
  /** Marks of which it cannot be told. */
  undecided: Undecided[];
  /** Attached files that could not be looked into. */
  unreadable: string[];
}

/** What is scanned. */
export interface ScanOptions {
  /** The content folder. */
  folder: string;
  /** Who may read the output; the site's widest audience when absent. */
  audience?: string | undefined;
  /** The folder of the output. */
  out: string;
  /** The files in it, when there are others. */
  files?: readonly string[];
}

/**
 * Looks through every file of an output for what its readers may not see. Pure reading: neither content nor
 * output is changed.
 */
export async function scanForLeaks(options: ScanOptions): Promise<LeakReport> {
  const { folder, audience, out } = options;
  const evidence = await gatherEvidence(folder, audience);
  const unreadable: string[] = [];
  if (!evidence) return { leaks: [], undecided: [], unreadable };
  const found = new Leaks(evidence);
  const index = new IndexText();
  const indexes = new Set<string>();
  for (const path of options.files ?? filesBelow(out)) {
    const sink = found.in(path);
    readPlain(unescaped(encodedName(path)), sink);
    const bytes = readFileSync(join(out, path));
    found.wholeFile(path, bytes);
    if (path.endsWith('.pf_index')) indexes.add(path);
    try {
      await readFile(path, bytes, sink, index);
    } catch (error) {
      // What the program wrote it must be able to read.
      if (!evidence.openFiles.has(digest(bytes))) throw error;
      unreadable.push(path);
    }
  }
  const [chunk] = indexes;
  if (chunk !== undefined) index.read(found.in(chunk));
  return { leaks: found.all, undecided: evidence.undecided, unreadable };
}

/**
 * Looks through a text that is shown and not written.
 * @param name what it is called in the report
 */
export async function leaksInText(
  text: string,
  options: Pick<ScanOptions, 'folder' | 'audience'> & { name: string },
): Promise<LeakReport> {
  const evidence = await gatherEvidence(options.folder, options.audience);
  if (!evidence) return { leaks: [], undecided: [], unreadable: [] };
  const found = new Leaks(evidence);
  await readFile(options.name, Buffer.from(text), found.in(options.name), new IndexText());
  return { leaks: found.all, undecided: evidence.undecided, unreadable: [] };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .sort();
}

/** The steps of a path are texts of their own. */
const encodedName = (path: string): string => path.replaceAll('/', '\u0001');

class Leaks {
  readonly all: Leak[] = [];
  readonly #evidence: Evidence;
  readonly #known = new Set<string>();

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** Takes what stands in a file of the output. */
  in(output: string): Sink {
    const { finder, grams } = this.#evidence;
    return {
      text: (form, least = 0) => {
        finder.find(form, (piece) => {
          if (piece.length >= least) this.#add(output, piece);
        });
      },
      grams: (written, length) => {
        if (grams[length].size === 0) return;
        const known = new Set([...written].flatMap((each) => gramsIn(formOf(each), length)));
        for (const [rare, pieces] of grams[length]) {
          if (!known.has(rare)) continue;
          const piece = pieces.find((each) =>
            gramsIn(each, length).every((gram) => known.has(gram)),
          );
          if (piece !== undefined) this.#add(output, piece);
        }
      },
    };
  }

  wholeFile(output: string, bytes: Uint8Array): void {
    const { files } = this.#evidence;
    const attached = files.size > 0 ? files.get(digest(bytes)) : undefined;
    if (!attached?.mark) return;
    const { entry, file, line } = attached.mark;
    this.all.push({ output, entry, file, line, passage: attached.path, piece: '' });
  }

  /** One leak for a passage in a file is enough. */
  #add(output: string, piece: string): void {
    const { entry, file, line, text } = this.#evidence.passageOf(piece);
    const key = `${output}\n${file}\n${line}\n${text}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.all.push({ output, entry, file, line, passage: text, piece });
  }
}
