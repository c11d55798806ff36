package factcheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How well candidates fit a pronoun, in the scorer's eyes. */
final class ReferenceFitsTest {
  private static final Optional<ReferenceVectors> PRONOUN =
      reference(new float[] {1, 2, 0.5f}, 0, 0);
  private static final Optional<ReferenceVectors> FIRST = reference(new float[3], 10, 0);
  private static final Optional<ReferenceVectors> SECOND = reference(new float[3], 5, 10);

  private static Optional<ReferenceVectors> reference(float[] wanted, float... offered) {
    return Optional.of(new ReferenceVectors(wanted, offered));
  }

  @Test
  void fit_isTheProductOfTheVectors() {
    ReferenceFits fits = ReferenceFits.of(PRONOUN, List.of(FIRST, SECOND));
    assertEquals(1, fits.fit(0), 1e-9);
    assertEquals(2.5, fits.fit(1), 1e-9);
    assertEquals(0.5, fits.nothing(), 1e-9);
  }

  @Test
  void lead_isOverTheBestOfTheOthers() {
    ReferenceFits fits = ReferenceFits.of(PRONOUN, List.of(FIRST, SECOND));
    assertEquals(-1.5, fits.lead(0), 1e-9);
    assertEquals(1.5, fits.lead(1), 1e-9);
  }

  @Test
  void loneCandidate_leads() {
    assertEquals(3, ReferenceFits.of(PRONOUN, List.of(FIRST)).lead(0), 1e-9);
  }

  @Test
  void unknownWords_fitByNought() {
    ReferenceFits unknown = ReferenceFits.of(Optional.empty(), List.of(FIRST, SECOND));
    assertEquals(0, unknown.fit(1), 1e-9);
    assertEquals(0, unknown.nothing(), 1e-9);
    assertEquals(0, ReferenceFits.of(PRONOUN, List.of(Optional.empty(), FIRST)).fit(0), 1e-9);
  }
}
