package factcheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factcheck.data.DataFile;
import factcheck.fact.FactSheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The atomic claims of a claim; the cases are in {@code claim-parts.tsv}. */
final class ClaimSplitterTest {
  @TestFactory
  Stream<DynamicTest> claim_splitsInto() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () ->
                        assertEquals(
                            row.get(1),
                            String.join(
                                " / ", split(row.get(0)).stream().map(ClaimPart::text).toList()))));
  }

  @TestFactory
  Stream<DynamicTest> span_liesInTheClaim() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () -> {
                      for (ClaimPart part : split(row.get(0))) {
                        String words = part.span().of(row.get(0));
                        assertTrue(part.text().endsWith(words), part.text() + " / " + words);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> facts_areThoseOfTheClaim() {
    return rows()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () -> {
                      FactSheet claim = Judged.claim(row.get(0));
                      assertEquals(
                          ClaimSplitter.whole(claim).facts(),
                          ClaimSplitter.split(claim).stream()
                              .flatMap(part -> part.facts().stream())
                              .distinct()
                              .toList());
                    }));
  }

  @Test
  void whole_isTheClaimWithoutOuterSpaces() {
    ClaimPart whole = ClaimSplitter.whole(Judged.claim("  It rained. "));
    assertEquals("It rained.", whole.text());
  }

  @Test
  void whole_hasOnlyWhatClaimsSomething() {
    String claim = "Did you know? It rained. Wow! It snowed. :-)";
    ClaimPart whole = ClaimSplitter.whole(Judged.claim(claim));
    assertEquals("It rained. It snowed.", whole.text());
    assertEquals("It rained. Wow! It snowed.", whole.span().of(claim));
    assertTrue(whole.terms().stream().noneMatch(term -> term.lemma().equals("know")));
  }

  private static List<ClaimPart> split(String claim) {
    return ClaimSplitter.split(Judged.claim(claim));
  }

  private static Stream<List<String>> rows() {
    return DataFile.rows(ClaimSplitterTest.class, "claim-parts.tsv", 2).stream();
  }
}
