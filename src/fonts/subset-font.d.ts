/** The package has no types of its own, and those of DefinitelyTyped stop at version 1. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Reduces a variable font to one place on its axes. */
    variationAxes?: Record<string, number>;
    /** The OpenType features that are kept; all when absent. */
    keepFeatures?: string[];
    keepAllGlyphs?: boolean;
    noHinting?: boolean;
  }

  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: Options,
  ): Promise<Buffer>;
}
