import type { Command } from '../command.ts';
import type { Commands } from '../run-program.ts';

/**
 * Every command by its name. Each is loaded when it is called: a check needs neither a browser nor Astro,
 * and whoever asks for help should not wait for them.
 */
export const COMMANDS: Commands = new Map(
  Object.entries({
    start: async () => (await import('./start.ts')).start,
    test: async () => (await import('./test.ts')).test,
    import: async () => (await import('./import.ts')).importCommand,
    confirm: async () => (await import('./confirm.ts')).confirm,
    remove: async () => (await import('./remove.ts')).remove,
    change: async () => (await import('./change.ts')).change,
    undo: async () => (await import('./undo.ts')).undo,
    check: async () => (await import('./check.ts')).check,
    build: async () => (await import('./build.ts')).build,
    dev: async () => (await import('./dev.ts')).dev,
    preview: async () => (await import('./preview.ts')).preview,
    print: async () => (await import('./print.ts')).print,
    search: async () => (await import('./search.ts')).searchCommand,
    export: async () => (await import('./export.ts')).exportCommand,
    schemas: async () => (await import('./schemas.ts')).schemas,
  }) as [string, () => Promise<Command>][],
);
