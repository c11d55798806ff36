package factcheck.text;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * How a scorer thinks a sentence of n words presents the event of each word. Row 0 stands for the
 * root, word i (from 0) for row i + 1; what is held is handed on, not copied.
 *
 * @param modalities log probability of each modality (column) of a word (row)
 * @param names the modalities, in the order of the columns: all that {@code
 *     factcheck.fact.Modality} has
 */
@SuppressWarnings("ArrayRecordComponent") // some hundred numbers that nobody compares
public record EventScores(float[][] modalities, List<String> names) {
  public EventScores {
    Objects.requireNonNull(modalities, "modalities");
    names = ImmutableList.copyOf(names);
    for (float[] row : modalities) {
      Preconditions.checkArgument(
          row.length == names.size(), "%s scores of %s modalities", row.length, names.size());
    }
  }

  /** What is thought of the event in a row. */
  Factuality row(int row) {
    return new Factuality(modalities[row], names);
  }
}
