package factcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import factcheck.check.GoldenClaims.GoldenClaim;
import factcheck.verdict.Label;
import factcheck.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The labelled claims of {@code seeds}, one test a claim, against {@code expectations.tsv}: a claim
 * that was answered rightly must be, and one that was not may get any answer, but a whole one;
 * where that is the right one, the file is to be written anew. {@code
 * -Dfactcheck.expectations.write=true} first rewrites the file from what the engine answers now.
 */
final class GoldenClaimsTest {
  private static final Set<Label> DECIDED =
      Set.of(Label.SUPPORTED, Label.REFUTED, Label.CONFLICTING_EVIDENCE);
  private static final ImmutableList<GoldenClaim> CLAIMS = GoldenClaims.read();
  private static final GoldenClaims GOLDEN = new GoldenClaims();
  private static Expectations expectations;

  @BeforeAll
  static void readExpectations() throws IOException {
    if (Boolean.getBoolean("factcheck.expectations.write")) {
      Expectations.write(CLAIMS, GOLDEN);
    }
    expectations = Expectations.read();
  }

  @TestFactory
  Stream<DynamicTest> claim_isAnsweredAsWellAsBefore() {
    return CLAIMS.stream()
        .map(claim -> DynamicTest.dynamicTest(claim.id(), () -> checkAnswer(claim)));
  }

  @TestFactory
  Stream<DynamicTest> decidedClaim_showsAQuote() {
    return CLAIMS.stream()
        .map(claim -> DynamicTest.dynamicTest(claim.id(), () -> checkQuotes(claim)));
  }

  @Test
  void ids_areUnique() {
    assertEquals(CLAIMS.size(), CLAIMS.stream().map(GoldenClaim::id).distinct().count());
  }

  @Test
  void everyClaim_isExpected() {
    assertEquals(
        List.of(),
        CLAIMS.stream()
            .filter(claim -> expectations.answer(claim).isEmpty())
            .map(GoldenClaim::id)
            .toList(),
        "write the expectations anew: -Dfactcheck.expectations.write=true");
  }

  @Test
  void knownFailures_areStillFailures() {
    assertEquals(
        List.of(),
        CLAIMS.stream()
            .filter(claim -> !expectations.mustBeRight(claim))
            .filter(claim -> GOLDEN.answer(claim).label() == claim.gold())
            .map(GoldenClaim::id)
            .toList(),
        "these are right now; write the expectations anew, so that they stay so:"
            + " -Dfactcheck.expectations.write=true");
  }

  private static void checkAnswer(GoldenClaim claim) {
    Verdict verdict = GOLDEN.answer(claim);
    if (expectations.mustBeRight(claim)) {
      assertEquals(claim.gold(), verdict.label(), claim.claim());
    }
    assertEquals(claim.claim(), verdict.claim());
    assertFalse(verdict.reason().text().isBlank(), claim.claim());
    assertEquals(verdict.label() == Label.NOT_CHECKABLE, verdict.parts().isEmpty(), claim.claim());
    assertEquals(
        verdict.label() == Label.NOT_CHECKABLE, verdict.support().isEmpty(), claim.claim());
  }

  private static void checkQuotes(GoldenClaim claim) {
    assertFalse(
        DECIDED.contains(GOLDEN.answer(claim).label()) && GOLDEN.answer(claim).evidence().isEmpty(),
        claim.claim());
  }
}
