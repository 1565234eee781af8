import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';

/**
 * Notes every program that this process starts from now on.
 * @returns ends those that still run once the work is done, as services that wait for more do: the
 * system counts the CPU of a program when it has ended
 */
export function watchPrograms(): () => Promise<void> {
  const running = new Set<ChildProcess>();
  subscribe('child_process', (message) => {
    const { process: program } = message as { process: ChildProcess };
    running.add(program);
    program.once('exit', () => running.delete(program));
  });
  return async () => {
    // One that could not be started has no id, and no end.
    const started = [...running].filter(({ pid }) => pid !== undefined);
    await Promise.all(
      started.map(async (program) => {
        const ended = once(program, 'exit');
        program.ref();
        if (program.kill()) await ended;
      }),
    );
  };
}
