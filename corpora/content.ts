import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { FOLDERS, SITE_FILE, THEMES_FILE } from '../src/content/folders.ts';
import { causeFile, followUpFile, measureFile, problemFile } from './content/entries.ts';
import { PHRASES } from './content/phrases.ts';
import { type PlannedReview, planReview } from './content/plan.ts';
import { randomOf } from './random.ts';
import { reviewFile } from './content/review.ts';

/** How much content is made, and which. */
export interface CorpusOptions {
  /** How many entries; the reviews that hold them are not counted. */
  entries: number;
  /** The same seed gives the same bytes. */
  seed?: number;
  /** How many entries a review has; some fifty are what an office writes in a year. */
  perReview?: number;
}

const FIRST_YEAR = 2014;
/** After these, the reviews are those of the next department in the same years. */
const YEARS = 10;

/** Makes a content folder: each path below it with its text, file by file. */
export function* corpusFiles(options: CorpusOptions): Generator<[path: string, text: string]> {
  const { entries, seed = 1, perReview = 50 } = options;
  const random = randomOf(seed);
  yield [SITE_FILE, stringify({ name: PHRASES.site, organisation: PHRASES.organisation })];
  yield [THEMES_FILE, stringify(PHRASES.topics.map(({ id, title }) => ({ id, title })))];
  let previous: PlannedReview | undefined;
  for (let index = 0; index * perReview < entries; index += 1) {
    const plan = {
      year: FIRST_YEAR + (index % YEARS),
      department: Math.floor(index / YEARS) + 1,
      entries: Math.min(perReview, entries - index * perReview),
      previous: index % YEARS === 0 ? undefined : previous,
    };
    const review = planReview(plan, random);
    yield [`${FOLDERS.review}/${review.id}.mdx`, reviewFile(review, random)];
    const path = (kind: keyof typeof FOLDERS, id: string) => `${FOLDERS[kind]}/${id}.mdx`;
    for (const entry of review['follow-up']) {
      yield [path('follow-up', entry.id), followUpFile(entry, review, random)];
    }
    for (const entry of review.problem) {
      yield [path('problem', entry.id), problemFile(entry, review, random)];
    }
    for (const entry of review.cause) {
      yield [path('cause', entry.id), causeFile(entry, review, random)];
    }
    for (const entry of review.measure) {
      yield [path('measure', entry.id), measureFile(entry, review, random)];
    }
    // A whole chain of years would keep every review of a department in memory.
    previous = { ...review, previous: undefined };
  }
}

/** Writes such a content folder. */
export async function writeCorpus(folder: string, options: CorpusOptions): Promise<void> {
  for (const [path, text] of corpusFiles(options)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
