/** Prints reports in a process of its own, and tells how long it took: `node print-reports.ts TASK`. */
import type { PrintOptions } from '../../src/print/print-documents.ts';
import { inOutputFolder } from '../../src/publish/output-folder.ts';
import { printDocuments } from '../../src/print/print-documents.ts';

const task = JSON.parse(process.argv[2] ?? '') as Pick<PrintOptions, 'site' | 'documents' | 'out'>;
const start = performance.now();
await inOutputFolder(task.out, undefined, ({ put }) => printDocuments({ ...task, put }));
process.send?.((performance.now() - start) / 1000);
process.disconnect();
