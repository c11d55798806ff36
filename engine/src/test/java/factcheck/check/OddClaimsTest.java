package factcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.check.InvalidInputException.Fault;
import factcheck.data.DataFile;
import factcheck.fact.FactSheet;
import factcheck.text.SharedAnalyzer;
import factcheck.verdict.Label;
import factcheck.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is claimed, there is an answer or a fault that the caller can act on. */
final class OddClaimsTest {
  private static final int LEAST = 100;
  private static FactSheet article;

  @BeforeAll
  static void read() {
    article =
        SharedChecker.get()
            .read("The firm bought a ferry in May. Ana Costa said it was safe.", Optional.empty());
  }

  @TestFactory
  Stream<DynamicTest> oddClaim_isAnsweredOrRefused() {
    return claims().map(claim -> DynamicTest.dynamicTest("'" + claim + "'", () -> check(claim)));
  }

  @Test
  void oddClaims_areMany() {
    assertTrue(claims().count() >= LEAST, "only " + claims().count());
  }

  @Test
  void blankClaim_isRefused() {
    assertEquals(Fault.BLANK, fault(" \n"));
  }

  @Test
  void tooLongClaim_isRefused() {
    assertEquals(Fault.TOO_LONG, fault("It rained. ".repeat(100)));
  }

  @Test
  void longestClaim_isAnswered() {
    check("It rained. ".repeat(91).strip().substring(0, Limits.MAX_CLAIM_CODE_POINTS));
    check("\uD83C\uDF0A".repeat(Limits.MAX_CLAIM_CODE_POINTS));
    check("a".repeat(Limits.MAX_CLAIM_CODE_POINTS));
  }

  @Test
  void blankArticle_isRefused() {
    InvalidInputException thrown =
        assertThrows(
            InvalidInputException.class,
            () -> SharedChecker.get().read("\u200b", Optional.empty()));
    assertEquals("article", thrown.field());
  }

  @Test
  void articleWithoutWords_leavesTheClaimOpen() {
    FactSheet empty = SharedChecker.get().read("***", Optional.empty());
    Verdict verdict = SharedChecker.get().check("It rained.", empty, CheckOptions.DEFAULT);
    assertEquals(Label.NOT_ENOUGH_INFO, verdict.label());
  }

  private static Fault fault(String claim) {
    return assertThrows(
            InvalidInputException.class,
            () -> SharedChecker.get().check(claim, article, CheckOptions.DEFAULT))
        .fault();
  }

  private static void check(String claim) {
    for (boolean reported : new boolean[] {false, true}) {
      try {
        Verdict verdict = SharedChecker.get().check(claim, article, new CheckOptions(reported, 0));
        assertEquals(claim, verdict.claim());
      } catch (InvalidInputException e) {
        assertEquals("claim", e.field());
      }
    }
  }

  private static Stream<String> claims() {
    List<List<String>> rows = DataFile.rows(OddClaimsTest.class, "odd-claims.tsv", 1);
    return Stream.concat(
        rows.stream().map(row -> SharedAnalyzer.unescape(row.get(0))),
        Stream.of("", " ", "\n", "\t\t", "\u200b", "\uD800", "It \uDC00 rained.", "\u0000"));
  }
}
