package factcheck.text;

import java.util.List;
import java.util.Optional;

/**
 * How well a scorer thinks each candidate fits a pronoun. Where it knows nothing of the pronoun or
 * of a candidate, that counts as a fit of nought.
 */
final class ReferenceFits {
  /** What a lone candidate leads by. */
  private static final double ALONE = 3;

  private final double[] fits;
  private final double nothing;

  private ReferenceFits(double[] fits, double nothing) {
    this.fits = fits;
    this.nothing = nothing;
  }

  /**
   * The fits of a pronoun's candidates.
   *
   * @param pronoun what is known of it; empty without a scorer
   * @param candidates what is known of each; empty without a scorer
   */
  static ReferenceFits of(
      Optional<ReferenceVectors> pronoun, List<Optional<ReferenceVectors>> candidates) {
    double[] fits = new double[candidates.size()];
    for (int i = 0; i < fits.length && pronoun.isPresent(); i++) {
      fits[i] = candidates.get(i).map(pronoun.get()::fit).orElse(0.0);
    }
    return new ReferenceFits(fits, pronoun.map(ReferenceVectors::nothing).orElse(0.0));
  }

  /** How well a candidate fits. */
  double fit(int candidate) {
    return fits[candidate];
  }

  /** How much better it fits than the best of the others. */
  double lead(int candidate) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < fits.length; i++) {
      best = i == candidate ? best : Math.max(best, fits[i]);
    }
    return fits.length == 1 ? ALONE : fits[candidate] - best;
  }

  /** How much speaks for the pronoun meaning nothing that is named. */
  double nothing() {
    return nothing;
  }
}
