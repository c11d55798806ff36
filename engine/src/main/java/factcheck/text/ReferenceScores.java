package factcheck.text;

import java.util.Objects;

/**
 * What a scorer thinks the words of a sentence refer to, row by row: row 0 stands for the root,
 * word i (from 0) for row i + 1; what is held is handed on, not copied.
 *
 * @param wanted what each word looks for as a pronoun
 * @param offered what each word offers as a noun
 * @see ReferenceVectors
 */
@SuppressWarnings("ArrayRecordComponent") // some thousand numbers that nobody compares
public record ReferenceScores(float[][] wanted, float[][] offered) {
  public ReferenceScores {
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(offered, "offered");
  }

  /** The vectors in a row. */
  ReferenceVectors row(int row) {
    return new ReferenceVectors(wanted[row], offered[row]);
  }
}
