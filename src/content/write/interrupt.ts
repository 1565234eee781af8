import { constants } from 'node:os';

/** The signals by which a user or the system asks a program to stop. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The program was asked to stop, and has put everything in order. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  /** The exit code by which shells know that a signal ended a program. */
  readonly exitCode: number;

  constructor(signal: (typeof SIGNALS)[number]) {
    super(signal);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * Does something that must not be broken off: a signal to stop aborts it instead of ending the program.
 * @param work is to take back what it did when its signal is aborted, and throw the reason
 * @throws Interrupted after a signal, also where the work was completed all the same
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    const asked = SIGNALS.find((each) => each === signal);
    if (asked) controller.abort(new Interrupted(asked));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    const result = await work(controller.signal);
    controller.signal.throwIfAborted();
    return result;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
