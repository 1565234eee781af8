import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by what they print, build and look at: a guess from their size would put them last. */
const LONGEST = [
  ...['print-layout', 'output', 'accessibility', 'demo', 'print', 'commands', 'known-facts'],
  ...['withheld', 'hostile', 'search', 'search-dialog', 'real-report', 'pictures', 'attachments'],
];

/** Begins with those files, then the others that need a site; units, which are short, fill what is left. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId, project }: TestSpecification): number {
  const [, name = ''] = /([^/\\]+)\.test\.ts$/u.exec(moduleId) ?? [];
  if (project.name !== 'site') return LONGEST.length + 1;
  const place = LONGEST.indexOf(name);
  return place === -1 ? LONGEST.length : place;
}
