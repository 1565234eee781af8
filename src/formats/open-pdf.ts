import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const LIBRARY = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/**
 * Opens a PDF: for threads of their own, as PDF.js adds to the globals, and a PDF may never end.
 * @throws PDF.js's errors: `PasswordException` where it needs a password
 */
export const openPdf = (data: Uint8Array) =>
  getDocument({
    data,
    // Chinese fonts that are not in the file are read by Adobe's tables, which lie beside the library.
    cMapUrl: `${LIBRARY}/cmaps/`,
    standardFontDataUrl: `${LIBRARY}/standard_fonts/`,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    verbosity: 0,
  }).promise;
