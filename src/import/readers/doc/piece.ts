/** A stretch of text in the stream. */
export interface Piece {
  offset: number;
  characters: number;
  /** One byte for each character, else two. */
  narrow: boolean;
  /** What is said of all its characters (Prm). */
  prm: number;
}
