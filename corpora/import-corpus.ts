import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type CorpusScore,
  type Expectation,
  expectationSchema,
  NOTHING_FOUND,
  scoreReport,
} from './corpus-score.ts';
import { readDocument } from '../src/import/read-document.ts';
import type { ImportReport } from '../src/model/import-report.ts';
import { type ReviewYear, yearOf } from '../src/import/year/year-of.ts';
import { loadProfile } from '../src/profiles/load.ts';
import { reportFor } from './import-report.ts';

/** The documents of which somebody wrote down what an import should find. */
export const IMPORT_CORPUS = resolve(import.meta.dirname, '../tests/fixtures/corpus');

/** What an import found in a document of the corpus. */
export interface CorpusResult {
  /** The document's folder. */
  name: string;
  expected: Expectation;
  /** What the import understands; undefined when it is refused. */
  report: ImportReport | undefined;
  score: CorpusScore;
  /** The year that it is found to be of. */
  year: ReviewYear | undefined;
}

/** Plans the import of every document below a folder. */
export async function corpusResults(folder = IMPORT_CORPUS): Promise<CorpusResult[]> {
  const results: CorpusResult[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const files = await readdir(join(folder, name));
    const input = files.find((file) => file.startsWith('input.'));
    if (input === undefined) throw new Error(`${name} has no document`);
    const text = await readFile(join(folder, name, 'expected.json'), 'utf8');
    const expected = expectationSchema.parse(JSON.parse(text));
    const document = await readDocument(join(folder, name, input));
    const report = await reportFor(document, expected.profile, expected.year);
    const score = scoreReport(expected, report ?? NOTHING_FOUND);
    const year = yearOf(document, await loadProfile(expected.profile), undefined);
    results.push({ name, expected, report, score, year });
  }
  return results;
}
