import { runChecks } from '../../src/check/run-checks.ts';
import { readContent } from '../../src/content/read.ts';
import type { Work } from '../entry.ts';

export const work: Work = async ({ content }) => {
  const errors = runChecks(await readContent(content)).filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(`The content has ${errors.length} errors.`);
};
