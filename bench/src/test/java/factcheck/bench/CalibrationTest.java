package factcheck.bench;

import static factcheck.bench.Examples.scored;
import static factcheck.bench.Examples.unanswered;
import static factcheck.bench.Gold.NOT_SUPPORTED;
import static factcheck.bench.Gold.REFUTED;
import static factcheck.bench.Gold.SUPPORTED;
import static factcheck.bench.Scale.THREE_WAY;
import static factcheck.bench.Scale.TWO_WAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** How far stated confidence is from the share of right answers, and how far it is by chance. */
final class CalibrationTest {
  private static final double EXACT = 1e-12;

  @Test
  void error_isZeroWhereConfidenceIsKept() {
    List<Scored> scored =
        ImmutableList.of(
            scored(THREE_WAY, SUPPORTED, SUPPORTED, 0.5),
            scored(THREE_WAY, SUPPORTED, REFUTED, 0.5),
            scored(THREE_WAY, SUPPORTED, SUPPORTED, 1.0));

    assertEquals(0, Calibration.of(scored).orElseThrow().error(), EXACT);
  }

  @Test
  void error_weighsBinsByTheirSize() {
    List<Scored> scored =
        ImmutableList.of(
            scored(THREE_WAY, SUPPORTED, REFUTED, 0.92),
            scored(THREE_WAY, SUPPORTED, SUPPORTED, 0.98),
            scored(THREE_WAY, SUPPORTED, SUPPORTED, 0.25),
            scored(THREE_WAY, SUPPORTED, REFUTED, 0.15));

    // Bin 0.9: |0.95 - 0.5| of two; bin 0.2: |0.25 - 1| of one; bin 0.1: |0.15 - 0| of one.
    assertEquals((0.45 * 2 + 0.75 + 0.15) / 4, Calibration.of(scored).orElseThrow().error(), EXACT);
  }

  @Test
  void error_isThatOfTheTwoWayAnswer_whereSupportIsStated() {
    assertEquals(0.1, twoWayError(TWO_WAY), EXACT);
    assertEquals(0.6, twoWayError(THREE_WAY), EXACT);
  }

  /** REFUTED at 0.4, support at 0.1, and the claim is not supported. */
  private static double twoWayError(Scale scale) {
    Answer answer =
        new Answer(REFUTED, 0.4, OptionalDouble.of(0.1), Optional.empty(), Optional.empty());
    Scored scored =
        Scored.of(Examples.example("x", scale == TWO_WAY ? NOT_SUPPORTED : REFUTED), scale, answer);
    return Calibration.of(ImmutableList.of(scored)).orElseThrow().error();
  }

  @Test
  void error_leavesMissingAnswersOut() {
    assertTrue(Calibration.of(ImmutableList.of(unanswered(TWO_WAY, SUPPORTED))).isEmpty());
  }

  @Test
  void chance_isWhatAPerfectAnswererShows() {
    // One answer at one half is right or wrong: half off either way. At certainty there is no
    // chance.
    assertEquals(0.5, chance(0.5, 1), EXACT);
    assertEquals(0, chance(1, 30), EXACT);
  }

  @Test
  void chance_shrinksWithTheNumberOfAnswers() {
    // The mean of |k - 50| / 100 where k of 100 are right at one half is 0.0398.
    assertEquals(0.0398, chance(0.5, 100), 0.003);
    assertTrue(chance(0.5, 1000) < chance(0.5, 100) / 2.5);
  }

  private static double chance(double confidence, int answers) {
    return Calibration.of(
            Collections.nCopies(answers, scored(THREE_WAY, SUPPORTED, SUPPORTED, confidence)))
        .orElseThrow()
        .chance();
  }
}
