package factcheck.text;

/**
 * The tree of a {@link Piece}, by positions within the piece.
 *
 * @param heads the position of each word's head, {@link #ROOT} or {@link #NONE}
 * @param relations the relation to it; null where there is no head
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one step to the next, never compared
record ParsedPiece(int[] heads, String[] relations) {
  /** Head of the word at the root. */
  static final int ROOT = -1;

  /** Head of a word that the parser left out. */
  static final int NONE = -2;

  int words() {
    return heads.length;
  }
}
