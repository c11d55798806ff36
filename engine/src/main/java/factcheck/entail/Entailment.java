package factcheck.entail;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What a model makes of a pair: three probabilities that sum to 1.
 *
 * @param entailed the premise says that the hypothesis holds, 0 to 1
 * @param contradicted the premise says that it does not hold, 0 to 1
 * @param neutral the premise leaves it open, 0 to 1
 * @param windowed the premise was longer than the model's window and was read in overlapping
 *     pieces; the probabilities are those of the most decided piece
 * @param cut the hypothesis alone was longer than the model can read; its end was not read
 * @param clash which part of the hypothesis clashes, supposing that the premise contradicts it: the
 *     names that the model's {@code config.json} gives ({@code id2slot}) with their probabilities,
 *     which sum to 1; empty from a model that does not say
 * @param disputed the premise holds opposite positions of two parties on the hypothesis, 0 to 1; of
 *     several pieces the highest; 0 from a model that does not say
 */
public record Entailment(
    double entailed,
    double contradicted,
    double neutral,
    boolean windowed,
    boolean cut,
    Map<String, Double> clash,
    double disputed) {
  public Entailment {
    clash = ImmutableMap.copyOf(clash);
  }

  /** An answer that says neither what clashes nor what is disputed. */
  public Entailment(
      double entailed, double contradicted, double neutral, boolean windowed, boolean cut) {
    this(entailed, contradicted, neutral, windowed, cut, ImmutableMap.of(), 0);
  }
}
