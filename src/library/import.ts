/** Documents to content: written with all or nothing, or planned only. */
export { importFiles, type ImportRun } from '../import/import-files.ts';
export { planImport } from '../import/plan-import.ts';
export { EXTENSIONS, readDocument } from '../import/read-document.ts';
