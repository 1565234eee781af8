import { join } from 'node:path';
import { ROOT } from './command.ts';

/** The content that stands in the project for whoever tries it. Its words may change: no test names one. */
export const DEMO = join(ROOT, 'content');

/** The content of five years whose words and ids tests name, and that pictures were taken of. */
export const YEARS = join(ROOT, 'tests', 'fixtures', 'sites', 'years');
