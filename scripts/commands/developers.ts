import { type Command, inParts } from '../command.ts';
import type { Commands } from '../run-program.ts';

/** The commands for whoever works on the program, in a clone of it. */
export const DEVELOPER_COMMANDS: Commands = new Map(
  Object.entries({
    test: inParts(
      () => import('./test/command.ts'),
      () => import('./test/run.ts'),
    ),
    schemas: inParts(
      () => import('./schemas/command.ts'),
      () => import('./schemas/run.ts'),
    ),
  }) as [string, () => Promise<Command>][],
);
