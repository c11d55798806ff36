package factcheck.bench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How far stated confidence is from the share of right answers.
 *
 * @param error expected calibration error: answers in ten bins of equal width by confidence, and in
 *     each the distance between mean confidence and share of right answers, weighted by the bin's
 *     size (Naeini et al., "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI
 *     2015)
 * @param chance the error that so many answers with such confidences show on average where each is
 *     right with exactly the probability it states; the fewer answers, the larger
 */
record Calibration(double error, double chance) {
  private static final int BINS = 10;

  private static final int DRAWS = 1000;

  /** The calibration of the answers; claims without one state no confidence and stay out. */
  static Optional<Calibration> of(Collection<Scored> scored) {
    List<Scored> answers = scored.stream().filter(s -> s.confidence().isPresent()).toList();
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    double[] confidence = answers.stream().mapToDouble(s -> s.confidence().getAsDouble()).toArray();
    boolean[] right = new boolean[confidence.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = answers.get(i).right();
    }
    return Optional.of(new Calibration(error(confidence, right), chance(confidence)));
  }

  private static double error(double[] confidence, boolean[] right) {
    double[] excess = new double[BINS];
    for (int i = 0; i < confidence.length; i++) {
      excess[Math.min(BINS - 1, (int) (confidence[i] * BINS))] +=
          confidence[i] - (right[i] ? 1 : 0);
    }
    double error = 0;
    for (double bin : excess) {
      error += Math.abs(bin);
    }
    return error / confidence.length;
  }

  private static double chance(double[] confidence) {
    Random random = new Random(1);
    boolean[] right = new boolean[confidence.length];
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < right.length; i++) {
        right[i] = random.nextDouble() < confidence[i];
      }
      sum += error(confidence, right);
    }
    return sum / DRAWS;
  }
}
