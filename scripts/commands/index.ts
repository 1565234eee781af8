import { type Command, inParts } from '../command.ts';
import type { Commands } from '../run-program.ts';

/** Every command of a site by its name, in its two parts. */
export const COMMANDS: Commands = new Map(
  Object.entries({
    start: inParts(
      () => import('./start/command.ts'),
      () => import('./start/run.ts'),
    ),
    import: inParts(
      () => import('./import/command.ts'),
      () => import('./import/run.ts'),
    ),
    confirm: inParts(
      () => import('./confirm/command.ts'),
      () => import('./confirm/run.ts'),
    ),
    remove: inParts(
      () => import('./remove/command.ts'),
      () => import('./remove/run.ts'),
    ),
    change: inParts(
      () => import('./change/command.ts'),
      () => import('./change/run.ts'),
    ),
    undo: inParts(
      () => import('./undo/command.ts'),
      () => import('./undo/run.ts'),
    ),
    check: inParts(
      () => import('./check/command.ts'),
      () => import('./check/run.ts'),
    ),
    build: inParts(
      () => import('./build/command.ts'),
      () => import('./build/run.ts'),
    ),
    dev: inParts(
      () => import('./dev/command.ts'),
      () => import('./dev/run.ts'),
    ),
    preview: inParts(
      () => import('./preview/command.ts'),
      () => import('./preview/run.ts'),
    ),
    print: inParts(
      () => import('./print/command.ts'),
      () => import('./print/run.ts'),
    ),
    search: inParts(
      () => import('./search/command.ts'),
      () => import('./search/run.ts'),
    ),
    export: inParts(
      () => import('./export/command.ts'),
      () => import('./export/run.ts'),
    ),
  }) as [string, () => Promise<Command>][],
);
