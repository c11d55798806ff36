package factcheck.text;

import java.util.List;
import java.util.Objects;

/**
 * How a sentence presents an event, as a scorer sees it: whether as a fact, or as something
 * planned, possible or wanted, and whether as denied (Saurí and Pustejovsky, FactBank, 2009). What
 * is held is handed on, not copied.
 *
 * @param modalities log probability of each modality, in nats
 * @param names the modalities, in the order of their probabilities
 */
@SuppressWarnings("ArrayRecordComponent") // a row of the scorer's that nobody compares
public record Factuality(float[] modalities, List<String> names) {
  public Factuality {
    Objects.requireNonNull(modalities, "modalities");
    Objects.requireNonNull(names, "names");
  }

  /**
   * The log probability of a modality, in nats.
   *
   * @throws IllegalArgumentException if the scorer knows no such modality
   */
  public double modality(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no modality \"" + name + "\" among " + names);
    }
    return modalities[index];
  }
}
