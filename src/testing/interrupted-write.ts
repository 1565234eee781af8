// Replaces files in a folder and stops itself midway: `node interrupted-write.ts FOLDER SIGNAL STEP`.
import { setImmediate } from 'node:timers/promises';
import { Interrupted, interruptible } from '../content/write/interrupt.ts';
import { replaceFiles } from '../content/write/replace-files.ts';
import { CONTENTS } from './interrupted-files.ts';

const [folder = '', signal = '', last = ''] = process.argv.slice(2);
let step = 0;

async function onStep(): Promise<void> {
  step += 1;
  if (step !== Number(last)) return;
  let told = false as boolean;
  if (signal !== 'SIGKILL') process.once(signal, () => (told = true));
  process.kill(process.pid, signal);
  // A process that is killed ends here.
  while (!told) await setImmediate();
}

try {
  await interruptible((abort) => replaceFiles(folder, CONTENTS, { signal: abort, onStep }));
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  process.exitCode = error.exitCode;
}
