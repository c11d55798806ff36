package factcheck.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which word of a sentence stands in a certain role to another one, as a scorer sees it.
 *
 * @param logs log probability of the likelier words by their index, of {@link #NOBODY} and of
 *     {@link #CLAUSE}, in nats
 * @param seen indices of all words that the scorer read together
 */
public record Pointer(Map<Integer, Double> logs, Set<Integer> seen) {
  /** Nobody that the sentence names. */
  public static final int NOBODY = -1;

  /**
   * A whole clause, or what the sentence tells before; as who says so, one that it does not name.
   */
  public static final int CLAUSE = -2;

  /** The log probability of what is not among the likelier ones, in nats. */
  public static final double UNLIKELY = -7;

  /** Copies both. */
  public Pointer {
    logs = ImmutableMap.copyOf(logs);
    seen = ImmutableSet.copyOf(seen);
  }

  /**
   * Reads a scorer's row.
   *
   * @param scores of nobody (column 0), of each token of a piece, and of what may follow it; the
   *     word's own column is that of a clause
   * @param tokens of the piece, as indices in the sentence
   * @param seen the same tokens
   * @param word the one that asks, as its place in the piece, from 0
   */
  static Pointer of(float[] scores, List<Integer> tokens, ImmutableSet<Integer> seen, int word) {
    ImmutableMap.Builder<Integer, Double> logs = ImmutableMap.builder();
    for (int column = 0; column <= tokens.size(); column++) {
      if (scores[column] > UNLIKELY) {
        int target = column == 0 ? NOBODY : column - 1 == word ? CLAUSE : tokens.get(column - 1);
        logs.put(target, (double) scores[column]);
      }
    }
    return new Pointer(logs.buildOrThrow(), seen);
  }

  /** The log probability of a word, of {@link #NOBODY} or of {@link #CLAUSE}, in nats. */
  public double log(int word) {
    return Objects.requireNonNullElse(logs.get(word), UNLIKELY);
  }
}
