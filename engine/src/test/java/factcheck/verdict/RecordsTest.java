package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of the verdict refuse what cannot be. */
final class RecordsTest {
  @Test
  void unknownFeature_isNamed() {
    Features features = new Features(Map.of("length", 1.0));
    String message =
        assertThrows(IllegalArgumentException.class, () -> features.get("breadth")).getMessage();
    assertEquals("no feature \"breadth\"", message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void confidenceOutsideItsRange_isRefused(double confidence) {
    assertThrows(
        IllegalArgumentException.class, () -> Reason.leaf(Label.SUPPORTED, confidence, "so"));
  }
}
