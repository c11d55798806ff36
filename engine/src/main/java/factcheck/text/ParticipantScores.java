package factcheck.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;

/**
 * Who takes part in what each word of a sentence of n words tells, and who says so, as a scorer
 * thinks. Row 0 stands for the root, word i (from 0) for row i + 1; in a row, column 0 is nobody's,
 * the word's own column a clause's, or somebody's whom the sentence does not name, and the others
 * the other words'. What is held is handed on, not copied.
 *
 * @param doers log probability of who does it (column) by word (row)
 * @param objects that of what it is done to
 * @param sayers that of who says so
 */
@SuppressWarnings("ArrayRecordComponent") // some thousand numbers that nobody compares
public record ParticipantScores(float[][] doers, float[][] objects, float[][] sayers) {
  public ParticipantScores {
    Objects.requireNonNull(doers, "doers");
    Objects.requireNonNull(objects, "objects");
    Objects.requireNonNull(sayers, "sayers");
  }

  /** How many words were scored. */
  int words() {
    return doers.length - 1;
  }

  /**
   * What is thought of one word of a piece.
   *
   * @param tokens of the piece, as indices in the sentence
   * @param seen the same tokens
   * @param word its place in the piece, from 0
   */
  Participants of(List<Integer> tokens, ImmutableSet<Integer> seen, int word) {
    return new Participants(
        Pointer.of(doers[word + 1], tokens, seen, word),
        Pointer.of(objects[word + 1], tokens, seen, word),
        Pointer.of(sayers[word + 1], tokens, seen, word));
  }
}
