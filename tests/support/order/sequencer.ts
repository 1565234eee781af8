import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ROOT } from '../command.ts';
import { longestFirst } from './longest-first.ts';

/** Has vitest start test files so that its workers are busy to the end. */
export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(files), ({ moduleId }) =>
      relative(ROOT, moduleId).split(sep).join('/'),
    );
  }
}
