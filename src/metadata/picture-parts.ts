/** What of a picture file is no picture: where its makers' traces stand. */
export interface PictureParts {
  exif: Buffer[];
  xmp: Buffer[];
  iptc: Buffer[];
  /** Names that stand as text. */
  authors: string[];
  /** What follows the end of the picture. */
  rest: Buffer;
  /** In pixels, before it is turned. */
  width: number;
  height: number;
}

/** A picture without anything. */
export const emptyPicture = (): PictureParts => ({
  exif: [],
  xmp: [],
  iptc: [],
  authors: [],
  rest: Buffer.alloc(0),
  width: 0,
  height: 0,
});
