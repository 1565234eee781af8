/** Text that was set in one go, with its place on the page in points; `y` counts downwards, to the baseline. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** The height of the type. */
  size: number;
  font: string;
}

/** What stands on a page. */
export interface PageText {
  height: number;
  pieces: Piece[];
  /** What runs in another direction than the page (stamps, marks across it): it is left out. */
  turned: string[];
  /** How many fields of forms are on it, and how many notes by readers. */
  fields: number;
  comments: number;
}

/** What a PDF may ask of this machine. No report comes near these. */
export const PDF_LIMITS = {
  pages: 5_000,
  /** Characters of all pages. */
  characters: 10_000_000,
  /** Bytes by which memory may grow while it is read: streams unpack to any size. */
  memory: 640 * 1024 * 1024,
  /** Bytes of JavaScript objects: trees of pages, tables of references. */
  heap: 512 * 1024 * 1024,
  /** Steps that cannot be counted from outside: seconds until a page is read, and all are. */
  secondsForPage: 8,
  seconds: 60,
};

/** What the thread that reads is given. */
export interface PdfTask {
  bytes: Uint8Array;
  limits: Pick<typeof PDF_LIMITS, 'pages' | 'characters'>;
}

/** What it says: each page, and at last how it ended. */
export type PdfMessage =
  | { type: 'page'; page: PageText }
  | { type: 'end'; how: 'read' | 'encrypted' | 'damaged' | 'too-large' };
