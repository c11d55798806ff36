package factcheck.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * What a scorer thinks of a sentence of n words. Row and column 0 stand for the root, word i (from
 * 0) for row and column i + 1; what is held is handed on, not copied.
 *
 * @param heads log probability that a word (row) hangs on another (column), (n + 1) by (n + 1)
 * @param relations log probability of each relation of a word (row) that hangs on another (column)
 * @param names the relations of Universal Dependencies, in the order of the scores
 */
@SuppressWarnings("ArrayRecordComponent") // some hundred thousand numbers that nobody compares
public record Attachments(float[][] heads, float[][][] relations, List<String> names) {
  public Attachments {
    Objects.requireNonNull(heads, "heads");
    Objects.requireNonNull(relations, "relations");
    names = ImmutableList.copyOf(names);
  }
}
