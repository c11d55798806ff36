package factcheck.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Weighted sums whose weights stand in a table. */
final class LinearScoreTest {
  @Test
  void values_areWeighedInTheOrderOfTheNames() {
    LinearScore score =
        LinearScore.load(LinearScoreTest.class, "weights.tsv", List.of("far", "near"));
    assertEquals(0.5 + 10 * -0.25 + 1 * 2, score.of(List.of(10.0, 1.0)));
  }

  @Test
  void tableWithoutBias_hasNone() {
    LinearScore score = LinearScore.load(LinearScoreTest.class, "no-bias.tsv", List.of("near"));
    assertEquals(0, score.of(List.of(0.0)));
  }

  @Test
  void tableWithOtherSigns_isRefused() {
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> LinearScore.load(LinearScoreTest.class, "weights.tsv", List.of("far")));
    assertEquals("weights.tsv: weights of [bias, near, far]", error.getMessage());
  }

  @Test
  void weightThatIsNoNumber_isRefused() {
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> LinearScore.load(LinearScoreTest.class, "no-number.tsv", List.of("near")));
    assertEquals("no-number.tsv: no weight: \"much\"", error.getMessage());
  }
}
