package factcheck.bench;

import static factcheck.bench.Examples.scored;
import static factcheck.bench.Examples.unanswered;
import static factcheck.bench.Gold.CONFLICTING_EVIDENCE;
import static factcheck.bench.Gold.NOT_CHECKABLE;
import static factcheck.bench.Gold.NOT_ENOUGH_INFO;
import static factcheck.bench.Gold.NOT_SUPPORTED;
import static factcheck.bench.Gold.REFUTED;
import static factcheck.bench.Gold.SUPPORTED;
import static factcheck.bench.Scale.FIVE_WAY;
import static factcheck.bench.Scale.THREE_WAY;
import static factcheck.bench.Scale.TWO_WAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class MetricsTest {
  private static final double EXACT = 1e-12;

  @Test
  void accuracy_countsEveryUndecidedAnswerAsNotEnoughInfoInThreeWaySets() {
    List<Scored> scored =
        ImmutableList.of(
            scored(THREE_WAY, NOT_ENOUGH_INFO, NOT_CHECKABLE),
            scored(THREE_WAY, NOT_ENOUGH_INFO, CONFLICTING_EVIDENCE),
            scored(THREE_WAY, SUPPORTED, CONFLICTING_EVIDENCE));

    assertEquals(new Share(2, 3), Metrics.accuracy(scored));
  }

  @Test
  void accuracy_wantsTheExactVerdictInFiveWaySets() {
    List<Scored> scored =
        ImmutableList.of(
            scored(FIVE_WAY, NOT_ENOUGH_INFO, NOT_CHECKABLE),
            scored(FIVE_WAY, NOT_CHECKABLE, NOT_CHECKABLE));

    assertEquals(new Share(1, 2), Metrics.accuracy(scored));
  }

  @Test
  void accuracy_takesAnyAnswerButSupportedAsNotSupportedInTwoWaySets() {
    List<Scored> scored =
        ImmutableList.of(
            scored(TWO_WAY, NOT_SUPPORTED, REFUTED),
            scored(TWO_WAY, NOT_SUPPORTED, NOT_CHECKABLE),
            scored(TWO_WAY, NOT_SUPPORTED, SUPPORTED));

    assertEquals(new Share(2, 3), Metrics.accuracy(scored));
  }

  @Test
  void accuracy_countsMissingAnswersAsWrong() {
    List<Scored> scored =
        ImmutableList.of(unanswered(TWO_WAY, NOT_SUPPORTED), scored(TWO_WAY, SUPPORTED, SUPPORTED));

    assertEquals(new Share(1, 2), Metrics.accuracy(scored));
  }

  @Test
  void macroF1_isTheMeanOverTheHumanLabels() {
    List<Scored> scored =
        ImmutableList.of(
            scored(THREE_WAY, SUPPORTED, SUPPORTED),
            scored(THREE_WAY, SUPPORTED, SUPPORTED),
            scored(THREE_WAY, SUPPORTED, REFUTED),
            scored(THREE_WAY, REFUTED, REFUTED),
            scored(THREE_WAY, REFUTED, NOT_ENOUGH_INFO));

    // SUPPORTED: precision 1, recall 2/3, F1 0.8. REFUTED: precision 1/2, recall 1/2, F1 0.5.
    assertEquals(0.65, Metrics.macroF1(scored).getAsDouble(), EXACT);
  }

  @Test
  void macroF1_ofALabelNeverAnsweredIsZero() {
    List<Scored> scored = ImmutableList.of(scored(THREE_WAY, SUPPORTED, REFUTED));

    assertEquals(0, Metrics.macroF1(scored).getAsDouble(), EXACT);
  }

  @Test
  void balancedAccuracy_isTheMeanOfBothRecalls() {
    List<Scored> scored =
        ImmutableList.of(
            scored(TWO_WAY, SUPPORTED, SUPPORTED),
            scored(TWO_WAY, NOT_SUPPORTED, REFUTED),
            scored(TWO_WAY, NOT_SUPPORTED, NOT_ENOUGH_INFO),
            scored(TWO_WAY, NOT_SUPPORTED, SUPPORTED),
            unanswered(TWO_WAY, NOT_SUPPORTED));

    assertEquals(0.75, Metrics.balancedAccuracy(scored).getAsDouble(), EXACT);
  }

  @Test
  void balancedAccuracy_isEmptyWhereOneSideIsMissing() {
    List<Scored> scored = ImmutableList.of(scored(TWO_WAY, SUPPORTED, SUPPORTED));

    assertEquals(OptionalDouble.empty(), Metrics.balancedAccuracy(scored));
  }

  @Test
  void refutedPrecision_looksAtAnswersRefutedOnly() {
    List<Scored> threeWay =
        ImmutableList.of(
            scored(THREE_WAY, REFUTED, REFUTED),
            scored(THREE_WAY, NOT_ENOUGH_INFO, REFUTED),
            scored(THREE_WAY, REFUTED, SUPPORTED));
    List<Scored> twoWay = ImmutableList.of(scored(TWO_WAY, NOT_SUPPORTED, REFUTED));

    assertEquals(new Share(1, 2), Metrics.refutedPrecision(threeWay));
    assertEquals(new Share(1, 1), Metrics.refutedPrecision(twoWay));
  }

  @Test
  void confusion_keepsAnswersUnfolded() {
    Confusion confusion =
        Confusion.of(
            ImmutableList.of(
                scored(TWO_WAY, NOT_SUPPORTED, REFUTED),
                scored(TWO_WAY, NOT_SUPPORTED, REFUTED),
                unanswered(TWO_WAY, SUPPORTED)));

    assertEquals(ImmutableList.of(SUPPORTED, NOT_SUPPORTED), confusion.rows());
    assertEquals(2, confusion.count(NOT_SUPPORTED, "REFUTED"));
    assertEquals(1, confusion.count(SUPPORTED, Confusion.NO_ANSWER));
    assertEquals(0, confusion.count(SUPPORTED, "SUPPORTED"));
  }
}
