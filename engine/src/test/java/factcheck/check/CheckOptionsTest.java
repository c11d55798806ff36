package factcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import factcheck.fact.FactSheet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckOptionsTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void barFromZeroToOne_isTaken(double bar) {
    assertEquals(OptionalDouble.of(bar), options(bar).minRefutedConfidence());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void anyOtherBar_isRefused(double bar) {
    assertThrows(IllegalArgumentException.class, () -> options(bar));
  }

  @Test
  void barThatIsNotGiven_isLowerForASingleSentence() {
    FactSheet sentence = SharedChecker.get().read("The council met.", Optional.empty());
    FactSheet article =
        SharedChecker.get().read("The council met. It chose a mayor.", Optional.empty());
    assertEquals(
        CheckOptions.DEFAULT_MIN_REFUTED_SENTENCE, CheckOptions.DEFAULT.minRefuted(sentence));
    assertEquals(CheckOptions.DEFAULT_MIN_REFUTED, CheckOptions.DEFAULT.minRefuted(article));
    assertEquals(0.9, options(0.9).minRefuted(article));
  }

  private static CheckOptions options(double bar) {
    return new CheckOptions(false, bar);
  }
}
