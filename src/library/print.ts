/** The documents of a built site as PDF. */
export { printDocuments, type PrintedFile } from '../print/print-documents.ts';
export { reviewDocuments } from '../print/review-documents.ts';
