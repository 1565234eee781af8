/**
 * Runs one worker and sends what this process has used to the one that started it:
 * `child.ts WORKER TASK`, the task as JSON.
 */
import type { Task, Work } from './entry.ts';
import type { Measured } from './measure.ts';
import { watchPrograms } from './programs.ts';
import { usage } from './usage.ts';

const [worker = '', task = ''] = process.argv.slice(2);
// When the benchmark is interrupted, so is this.
process.once('disconnect', () => process.exit(1));
const endPrograms = watchPrograms();
const { work } = (await import(worker)) as { work: Work };
const findings = await work(JSON.parse(task) as Task);
await endPrograms();
process.send?.({ ...usage(), ...(findings && { findings }) } satisfies Measured, () => {
  process.exit();
});
