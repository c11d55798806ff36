package factcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckOptionsTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void barFromZeroToOne_isTaken(double bar) {
    assertEquals(bar, options(bar).minRefutedConfidence());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void anyOtherBar_isRefused(double bar) {
    assertThrows(IllegalArgumentException.class, () -> options(bar));
  }

  private static CheckOptions options(double bar) {
    return new CheckOptions(false, bar);
  }
}
